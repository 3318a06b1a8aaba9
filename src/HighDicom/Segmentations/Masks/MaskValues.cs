namespace HighDicom;

/// <summary>The values of masks that are given as numbers.</summary>
internal static class MaskValues
{
    /// <summary>The first value other than 0 and 1, or null.</summary>
    internal static byte? FindBad(ReadOnlySpan<byte> pixels)
    {
        int bad = pixels.IndexOfAnyExceptInRange((byte)0, (byte)1);
        return bad < 0 ? null : pixels[bad];
    }

    internal static string Explain(int frame, byte value) =>
        $"frame {frame} of the mask (counted from 0) holds the value {value}; a mask holds 0 and 1. Of a label map or a probability make masks first, such as mask = labels == {value}";
}
