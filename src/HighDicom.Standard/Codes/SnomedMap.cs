namespace HighDicom.Codes;

/// <summary>
/// Old SNOMED codes and their SNOMED CT form (PS3.16 annex O). The generated half holds lines of "OLD=NEW", sorted by bytes; a look-up is a binary search in
/// them, without allocation.
/// </summary>
internal static partial class SnomedMap
{
    /// <summary>Finds the SNOMED CT code, as ASCII digits.</summary>
    public static bool TryGetSnomedCt(ReadOnlySpan<char> old, out ReadOnlySpan<byte> digits)
    {
        ReadOnlySpan<byte> lines = Lines;
        int low = 0, high = lines.Length;
        while (low < high)
        {
            int start = lines[..((low + high) / 2)].LastIndexOf((byte)'\n') + 1;
            ReadOnlySpan<byte> line = lines[start..];
            line = line[..line.IndexOf((byte)'\n')];
            int separator = line.IndexOf((byte)'=');
            int order = Compare(old, line[..separator]);
            if (order == 0)
            {
                digits = line[(separator + 1)..];
                return true;
            }

            (low, high) = order < 0 ? (low, start) : (start + line.Length + 1, high);
        }

        digits = default;
        return false;
    }

    private static int Compare(ReadOnlySpan<char> text, ReadOnlySpan<byte> ascii)
    {
        int length = Math.Min(text.Length, ascii.Length);
        for (int i = 0; i < length; i++)
        {
            if (text[i] != ascii[i])
            {
                return text[i] - ascii[i];
            }
        }

        return text.Length - ascii.Length;
    }
}
