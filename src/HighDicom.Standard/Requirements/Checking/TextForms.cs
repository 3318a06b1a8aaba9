using System.Buffers;
using System.Globalization;

namespace HighDicom.Requirements;

/// <summary>The forms of text values (PS3.5, table 6.2-1). All tests get the value without trailing padding, and not empty.</summary>
internal static class TextForms
{
    /// <summary>The most characters of one group of a person name.</summary>
    public const int NameGroupLength = 64;

    private const int NameComponents = 5;
    private const int NameGroups = 3;
    private const char Escape = '\u001B';

    private static readonly SearchValues<char> CodeCharacters = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_ ");
    private static readonly SearchValues<char> Digits = SearchValues.Create("0123456789");

    /// <summary>LO, SH, AE …: one line without control characters.</summary>
    public static bool IsPlain(ReadOnlySpan<char> value) => !ContainsControl(value, "");

    /// <summary>LT, ST, UT: lines.</summary>
    public static bool IsText(ReadOnlySpan<char> value) => !ContainsControl(value, "\t\n\f\r");

    /// <summary>CS: capitals, digits, space, underscore.</summary>
    public static bool IsCode(ReadOnlySpan<char> value) => !value.ContainsAnyExcept(CodeCharacters);

    /// <summary>AS: three digits and D, W, M or Y.</summary>
    public static bool IsAge(ReadOnlySpan<char> value) => value.Length == 4 && !value[..3].ContainsAnyExcept(Digits) && value[3] is 'D' or 'W' or 'M' or 'Y';

    /// <summary>DA: YYYYMMDD.</summary>
    public static bool IsDate(ReadOnlySpan<char> value) =>
        value.Length == 8 && !value.ContainsAnyExcept(Digits) && Number(value, 0, 4) is >= 1 and var year && Number(value, 4, 2) is >= 1 and <= 12 and var month
        && Number(value, 6, 2) is >= 1 and var day && (day <= 28 || day <= DateTime.DaysInMonth(year, month));

    /// <summary>TM: HH, HHMM, HHMMSS, HHMMSS.F to HHMMSS.FFFFFF.</summary>
    public static bool IsTime(ReadOnlySpan<char> value)
    {
        int point = value.IndexOf('.');
        ReadOnlySpan<char> clock = point < 0 ? value : value[..point];
        return clock.Length is 2 or 4 or 6 && (point < 0 || (clock.Length == 6 && IsFraction(value[(point + 1)..])))
            && InRange(clock, 0, 23) && (clock.Length < 4 || InRange(clock, 2, 59)) && (clock.Length < 6 || InRange(clock, 4, 60));
    }

    /// <summary>DT: YYYY to YYYYMMDDHHMMSS.FFFFFF, with or without an offset such as +0100.</summary>
    public static bool IsDateTime(ReadOnlySpan<char> value)
    {
        int sign = value.IndexOfAny('+', '-');
        if (sign >= 0)
        {
            ReadOnlySpan<char> offset = value[(sign + 1)..];
            if (offset.Length != 4 || !InRange(offset, 0, 14) || !InRange(offset, 2, 59))
            {
                return false;
            }

            value = value[..sign];
        }

        ReadOnlySpan<char> date = value[..Math.Min(value.Length, 8)];
        ReadOnlySpan<char> time = value[date.Length..];
        return date.Length switch
        {
            4 => !date.ContainsAnyExcept(Digits),
            6 => !date.ContainsAnyExcept(Digits) && InRange(date, 4, 12),
            8 => IsDate(date) && (time.IsEmpty || IsTime(time)),
            _ => false,
        };
    }

    /// <summary>DS: a decimal number, also with exponent; blanks may stand around it.</summary>
    public static bool IsDecimal(ReadOnlySpan<char> value)
    {
        ReadOnlySpan<char> rest = SkipSign(value.Trim(' '));
        int whole = SkipDigits(ref rest);
        int fraction = 0;
        if (rest.StartsWith('.'))
        {
            rest = rest[1..];
            fraction = SkipDigits(ref rest);
        }

        if (whole + fraction > 0 && rest is ['E' or 'e', ..])
        {
            rest = SkipSign(rest[1..]);
            return SkipDigits(ref rest) > 0 && rest.IsEmpty;
        }

        return whole + fraction > 0 && rest.IsEmpty;
    }

    /// <summary>IS: an integer of 32 bits.</summary>
    public static bool IsInteger(ReadOnlySpan<char> value) =>
        int.TryParse(value, NumberStyles.AllowLeadingSign | NumberStyles.AllowLeadingWhite | NumberStyles.AllowTrailingWhite, CultureInfo.InvariantCulture, out _);

    /// <summary>PN: at most three groups of at most five components, each group at most 64 characters.</summary>
    public static bool IsName(ReadOnlySpan<char> value)
    {
        int groups = 0;
        foreach (Range range in value.Split('='))
        {
            ReadOnlySpan<char> group = value[range];
            if (++groups > NameGroups || group.Length > NameGroupLength || group.Count('^') >= NameComponents)
            {
                return false;
            }
        }

        return IsPlain(value);
    }

    /// <summary>UI: numbers without leading zeros, separated by points, under one of the three roots of object identifiers (PS3.5, section 9; ISO/IEC 9834-1).</summary>
    public static bool IsUid(ReadOnlySpan<char> value) => AreNumbers(value) && IsUnderRoot(value);

    /// <summary>The first number is at most 2, and after 0 and 1 the second at most 39.</summary>
    private static bool IsUnderRoot(ReadOnlySpan<char> uid)
    {
        int point = uid.IndexOf('.');
        if (uid[0] > '2' || (point < 0 ? uid.Length : point) > 1)
        {
            return false;
        }

        ReadOnlySpan<char> rest = uid[(point + 1)..];
        int end = rest.IndexOf('.');
        ReadOnlySpan<char> second = end < 0 ? rest : rest[..end];
        return point < 0 || uid[0] == '2' || second.Length == 1 || (second.Length == 2 && second[0] <= '3');
    }

    private static bool AreNumbers(ReadOnlySpan<char> value)
    {
        int digits = 0;
        bool isZero = false;
        foreach (char c in value)
        {
            bool isPoint = c == '.';
            if (isPoint ? digits == 0 : !char.IsAsciiDigit(c) || (isZero && digits == 1))
            {
                return false;
            }

            isZero = digits == 0 ? c == '0' : isZero;
            digits = isPoint ? 0 : digits + 1;
        }

        return digits > 0;
    }

    private static bool ContainsControl(ReadOnlySpan<char> value, ReadOnlySpan<char> allowed)
    {
        foreach (char c in value)
        {
            if (char.IsControl(c) && c != Escape && !allowed.Contains(c))
            {
                return true;
            }
        }

        return false;
    }

    private static ReadOnlySpan<char> SkipSign(ReadOnlySpan<char> text) => text is ['+' or '-', ..] ? text[1..] : text;

    private static int SkipDigits(ref ReadOnlySpan<char> text)
    {
        int count = 0;
        while (count < text.Length && char.IsAsciiDigit(text[count]))
        {
            count++;
        }

        text = text[count..];
        return count;
    }

    private static int Number(ReadOnlySpan<char> digits, int start, int length)
    {
        int number = 0;
        foreach (char digit in digits.Slice(start, length))
        {
            number = (number * 10) + (digit - '0');
        }

        return number;
    }

    private static bool IsFraction(ReadOnlySpan<char> digits) => digits.Length is >= 1 and <= 6 && !digits.ContainsAnyExcept(Digits);

    private static bool InRange(ReadOnlySpan<char> digits, int start, int most) =>
        int.TryParse(digits.Slice(start, 2), NumberStyles.None, CultureInfo.InvariantCulture, out int number) && number <= most;
}
