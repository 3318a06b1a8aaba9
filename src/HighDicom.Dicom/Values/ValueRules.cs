using System.Globalization;

namespace FellowOakDicom;

/// <summary>The rules of values (PS3.5 table 6.2-1). Queries may hold ranges and wildcards, so those pass where a matching key could have them.</summary>
internal static class ValueRules
{
    private const int MaxPersonNameGroups = 3;
    private const int MaxUidLength = 64;

    /// <exception cref="DicomValidationException">A rule is broken.</exception>
    public static void Check(DicomVR vr, string content)
    {
        if (string.IsNullOrEmpty(content))
        {
            return;
        }

        string? problem = vr == DicomVR.PN ? PersonName(content) : TooLong(vr, content) ?? Characters(vr, content);
        if (problem is not null)
        {
            throw new DicomValidationException(content, vr, problem);
        }
    }

    /// <exception cref="DicomValidationException">The number of values is not one that the dictionary allows.</exception>
    public static void CheckCount(DicomElement element)
    {
        DicomVR vr = element.ValueRepresentation;
        if (!vr.IsMultiValue || element.Count is not (> 0 and int count))
        {
            return;
        }

        int index = ElementTable.Find(element.Tag.Value);
        DicomVM vm = index >= 0 ? ElementTable.VM(index) : element.Tag.DictionaryEntry.ValueMultiplicity;
        if (count < vm.Minimum || count > vm.Maximum || count % vm.Multiplicity != 0)
        {
            string content = element is DicomStringElement text ? text.Text : "";
            throw new DicomValidationException(content, vr, FormattableString.Invariant($"Number of items {count} does not match ValueMultiplicity {vm} of {element.Tag}"));
        }
    }

    public static bool IsUid(string uid) =>
        uid is { Length: > 0 and <= MaxUidLength } &&
        uid.Split('.').All(part => part.Length > 0 && part.All(char.IsAsciiDigit) && (part.Length == 1 || part[0] != '0'));

    private static string? TooLong(DicomVR vr, string content)
    {
        bool hasLimit = vr.MaximumLength > 0 && vr != DicomVR.DA && vr != DicomVR.TM && vr != DicomVR.DT;
        return hasLimit && content.Length > vr.MaximumLength
            ? FormattableString.Invariant($"value has {content.Length} characters, more than {vr.MaximumLength}")
            : null;
    }

    private static string? Characters(DicomVR vr, string content) => vr.Code switch
    {
        "AE" => content.Any(c => c is < ' ' or > '~' or '\\') ? "value has characters outside of the default character set" : content.Trim(' ').Length == 0 ? "value has only blanks" : null,
        "AS" => content.Length == 4 && content.AsSpan(0, 3).IndexOfAnyExceptInRange('0', '9') < 0 && content[3] is 'D' or 'W' or 'M' or 'Y' ? null : "value has not the form nnnD, nnnW, nnnM or nnnY",
        "CS" => content.All(c => char.IsAsciiLetterUpper(c) || char.IsAsciiDigit(c) || c is ' ' or '_' or '*' or '?') ? null : "value has characters other than A to Z, digits, blank and underscore",
        "DA" => Ranges(content, DicomVR.DA) ? null : "value is not a date of the form YYYYMMDD",
        "TM" => Ranges(content, DicomVR.TM) ? null : "value is not a time of the form HHMMSS.FFFFFF",
        "DT" => DateText.TryParse(content, DicomVR.DT, out _) || Ranges(content, DicomVR.DT) ? null : "value is not a date and time of the form YYYYMMDDHHMMSS.FFFFFF&ZZXX",
        "DS" => content.All(c => char.IsAsciiDigit(c) || c is '+' or '-' or 'E' or 'e' or '.' or ' ') && double.TryParse(content, NumberStyles.Float, CultureInfo.InvariantCulture, out _) ? null : "value is not a decimal number",
        "IS" => int.TryParse(content, NumberStyles.Integer, CultureInfo.InvariantCulture, out _) ? null : "value is not a whole number from -2^31 to 2^31 - 1",
        "LO" or "SH" or "UC" => content.Any(c => (char.IsControl(c) && c != '\u001B') || c == '\\') ? "value has a backslash or control characters" : null,
        "ST" or "LT" or "UT" => content.Any(c => char.IsControl(c) && c is not ('\t' or '\n' or '\f' or '\r' or '\u001B')) ? "value has control characters other than TAB, LF, FF, CR and ESC" : null,
        "UI" => IsUid(content.TrimEnd('\0')) ? null : "value is not a unique identifier",
        "UR" => content[0] == ' ' || content.Any(c => c is < ' ' or > '~') ? "value starts with a blank or has characters that no URI has" : null,
        _ => null,
    };

    private static bool Ranges(string content, DicomVR vr) =>
        content.Contains('*', StringComparison.Ordinal) || content == "\"\"" || DateText.TryParseRange(content, vr, out _);

    private static string? PersonName(string content)
    {
        string[] groups = content.Split('=');
        return groups.Length > MaxPersonNameGroups ? "value has more than three component groups" :
            groups.Any(group => group.Length > DicomVR.PN.MaximumLength) ? "value has a component group of more than 64 characters" :
            groups.Any(group => group.Split('^').Length > 5) ? "value has a component group of more than five components" :
            content.Any(c => (char.IsControl(c) && c != '\u001B') || c == '\\') ? "value has a backslash or control characters" :
            null;
    }
}
