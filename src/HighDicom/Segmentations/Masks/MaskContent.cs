namespace HighDicom;

/// <summary>What one frame of a mask holds.</summary>
/// <param name="IsEmpty">No pixel is set.</param>
/// <param name="BadValue">A value other than 0 and 1, or null.</param>
internal readonly record struct MaskContent(bool IsEmpty, byte? BadValue = null)
{
    internal static MaskContent Of(ReadOnlySpan<byte> pixels)
    {
        int first = pixels.IndexOfAnyExcept((byte)0);
        if (first < 0) return new MaskContent(true);
        int bad = pixels[first..].IndexOfAnyExceptInRange((byte)0, (byte)1);
        return new MaskContent(false, bad < 0 ? null : pixels[first + bad]);
    }

    internal static string Explain(int frame, byte value) =>
        $"frame {frame} of the mask (counted from 0) holds the value {value}; a mask holds 0 and 1. Of a label map or a probability make masks first, such as mask = labels == {value}";
}
