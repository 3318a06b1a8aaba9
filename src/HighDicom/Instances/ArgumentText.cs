using System.Buffers;
using System.Runtime.CompilerServices;

namespace HighDicom;

/// <summary>Checks of texts that callers hand in, by the rules of their value representation (PS3.5 6.2).</summary>
internal static class ArgumentText
{
    internal const int MaximumUidLength = 64;

    private static readonly SearchValues<char> CodeStringCharacters = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789 _");
    private static readonly SearchValues<char> UidCharacters = SearchValues.Create("0123456789.");

    /// <summary>LO: 1 to 64 characters, no backslash, no control characters.</summary>
    internal static string LongString(string value, [CallerArgumentExpression(nameof(value))] string? name = null) => Limited(value, 64, name);

    /// <summary>SH: 1 to 16 characters.</summary>
    internal static string ShortString(string value, [CallerArgumentExpression(nameof(value))] string? name = null) => Limited(value, 16, name);

    /// <summary>CS: 1 to 16 upper-case letters, digits, blanks and underscores.</summary>
    internal static string CodeString(string value, [CallerArgumentExpression(nameof(value))] string? name = null)
    {
        Limited(value, 16, name);
        if (value.AsSpan().ContainsAnyExcept(CodeStringCharacters))
            throw new ArgumentException($"'{value}' is no code string: only capital letters, digits, blank and underscore are allowed.", name);
        return value;
    }

    /// <summary>UI: digits and dots, no component with a leading zero, at most 64 characters.</summary>
    internal static string Uid(string value, [CallerArgumentExpression(nameof(value))] string? name = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(value, name);
        return IsUid(value) ? value : throw new ArgumentException($"'{value}' is no UID: digits and dots, no leading zeros, at most 64 characters.", name);
    }

    internal static bool IsUid(ReadOnlySpan<char> value)
    {
        if (value.Length is 0 or > MaximumUidLength || value.ContainsAnyExcept(UidCharacters)) return false;
        foreach (Range range in value.Split('.'))
        {
            ReadOnlySpan<char> component = value[range];
            if (component.Length == 0 || (component.Length > 1 && component[0] == '0')) return false;
        }

        return true;
    }

    private static string Limited(string value, int maximum, string? name)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(value, name);
        if (value.Length > maximum) throw new ArgumentException($"'{value}' has {value.Length} characters; at most {maximum} are allowed.", name);
        foreach (char c in value)
        {
            if (c == '\\' || char.IsControl(c))
                throw new ArgumentException($"'{value}' contains a {(c == '\\' ? "backslash, which separates values" : "control character")}.", name);
        }

        return value;
    }
}
