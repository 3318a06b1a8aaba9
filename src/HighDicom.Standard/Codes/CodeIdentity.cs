namespace HighDicom.Codes;

/// <summary>When two codes are the same: equal value and scheme, where old SNOMED codes count as their SNOMED CT form.</summary>
internal static class CodeIdentity
{
    private const string SnomedCt = "SCT";
    private const int LongestSnomedCt = 18;

    public static bool AreEqual(string value, string scheme, string otherValue, string otherScheme)
    {
        if (string.Equals(scheme, otherScheme, StringComparison.Ordinal))
        {
            return string.Equals(value, otherValue, StringComparison.Ordinal);
        }

        Span<char> buffer = stackalloc char[LongestSnomedCt], otherBuffer = stackalloc char[LongestSnomedCt];
        ReadOnlySpan<char> code = Canonical(value, ref scheme, buffer), other = Canonical(otherValue, ref otherScheme, otherBuffer);
        return string.Equals(scheme, otherScheme, StringComparison.Ordinal) && code.SequenceEqual(other);
    }

    public static int Hash(string value, string scheme)
    {
        ReadOnlySpan<char> code = Canonical(value, ref scheme, stackalloc char[LongestSnomedCt]);
        return HashCode.Combine(string.GetHashCode(code), string.GetHashCode(scheme, StringComparison.Ordinal));
    }

    /// <summary>The code itself, or the SNOMED CT form of an old SNOMED code that has one, written into the buffer.</summary>
    private static ReadOnlySpan<char> Canonical(string value, ref string scheme, Span<char> buffer)
    {
        if (scheme is not ("SRT" or "SNM3" or "99SDM") || !SnomedMap.TryGetSnomedCt(value, out ReadOnlySpan<byte> digits) || digits.Length > buffer.Length)
        {
            return value;
        }

        scheme = SnomedCt;
        for (int i = 0; i < digits.Length; i++)
        {
            buffer[i] = (char)digits[i];
        }

        return buffer[..digits.Length];
    }
}
