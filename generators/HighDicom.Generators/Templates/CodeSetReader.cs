using System.Globalization;

namespace HighDicom.Templates.Notation;

/// <summary>Reads the notation of codes, context groups and parameters.</summary>
internal static class CodeSetReader
{
    /// <summary>The set that a whole cell denotes; an empty one constrains nothing.</summary>
    /// <exception cref="FormatException">The text does not follow the notation.</exception>
    public static CodeSet Read(string text)
    {
        NotationScanner scanner = new(text);
        if (scanner.AtEnd || scanner.Take("NO BCID"))
        {
            return AnyCode.Instance;
        }

        if (scanner.Take("NONE"))
        {
            return new NoCode();
        }

        CodeSet? set = TryRead(scanner);
        return set is not null && (set is GroupCodes || scanner.AtEnd) ? set : throw scanner.Expected("a code, a context group or a parameter");
    }

    /// <summary>The set that comes next; null, with nothing consumed, if something else does.</summary>
    public static CodeSet? TryRead(NotationScanner scanner)
    {
        if (scanner.Take("$"))
        {
            return new ParameterCodes(scanner.Word());
        }

        if (scanner.Take("EV"))
        {
            return new OneCode(scanner.Code(), Enumerated: true);
        }

        bool defined = scanner.Take("DCID");
        if (defined || scanner.Take("BCID"))
        {
            string number = scanner.Word();
            return new GroupCodes(int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out int cid) ? cid : null, defined, scanner.Rest);
        }

        return scanner.Take("DT") || scanner.IsAt('(') ? new OneCode(scanner.Code(), Enumerated: false) : null;
    }
}
