using System.Globalization;

namespace HighDicom.Templates.Notation;

/// <summary>
/// A template row as one line of text, which is how the rows stand in the assembly: nine cells with <c> | </c> between them (id, level as <c>&gt;</c>, relationship, value type,
/// concept name, VM, requirement type, condition, value set), the lines of the last one with <c> &amp; </c> between them, and <c>?</c> before the id of an uncertain row.
/// </summary>
internal static class TemplateNotation
{
    public const string CellMark = " | ";

    public const string LineMark = " & ";

    private const int CellCount = 9;

    /// <summary>The row that a line of text denotes.</summary>
    /// <exception cref="FormatException">The text does not follow the notation; the message tells where.</exception>
    public static RowFacts Read(string text)
    {
        string[] cells = Cells(text);
        if (cells.Length != CellCount)
        {
            throw new FormatException("a row of nine cells is expected: '" + text + "'");
        }

        bool uncertain = cells[0].Length > 0 && cells[0][0] == '?', byReference = cells[2].StartsWith("R-", StringComparison.Ordinal);
        int? included = cells[3] == "INCLUDE" ? Included(cells[4]) : null;
        (int minimum, int maximum) = Multiplicity(cells[5]);
        return new RowFacts(
            uncertain ? cells[0].Substring(1) : cells[0],
            cells[1].Length,
            byReference ? cells[2].Substring(2) : cells[2],
            byReference,
            cells[3] == "NUMERIC" ? "NUM" : cells[3],
            included is null ? CodeSetReader.Read(cells[4]) : AnyCode.Instance,
            included,
            minimum,
            maximum,
            cells[6] is "M" or "MC" or "U" or "UC" ? cells[6] : throw new FormatException("a requirement type M, MC, U or UC is expected, not '" + cells[6] + "'"),
            RowConditionReader.Read(cells[7]),
            Statements(cells[8], included is not null),
            uncertain,
            text);
    }

    /// <summary>The nine cells; the line may end at the mark before an empty last cell.</summary>
    public static string[] Cells(string text) =>
        (text.EndsWith(" |", StringComparison.Ordinal) ? text + " " : text).Split([CellMark], StringSplitOptions.None);

    private static int Included(string cell)
    {
        NotationScanner scanner = new(cell);
        scanner.Expect("DTID");
        return int.TryParse(scanner.Word(), NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? number : throw scanner.Expected("the number of a template");
    }

    private static (int Minimum, int Maximum) Multiplicity(string cell)
    {
        string[] bounds = cell.Split('-');
        string last = bounds[bounds.Length - 1];
        return int.TryParse(bounds[0], NumberStyles.None, CultureInfo.InvariantCulture, out int minimum)
            && (int.TryParse(last, NumberStyles.None, CultureInfo.InvariantCulture, out int maximum) || last == "n")
            ? (minimum, last == "n" ? int.MaxValue : maximum)
            : throw new FormatException("a multiplicity such as 1 or 1-n is expected, not '" + cell + "'");
    }

    private static List<RowStatement> Statements(string cell, bool isInclude) => cell.Length == 0
        ? []
        : [.. cell.Split([LineMark], StringSplitOptions.None).Select(line => RowStatementReader.Read(line, isInclude)).OfType<RowStatement>()];
}
