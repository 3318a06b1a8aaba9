using System.Numerics;

namespace HighDicom;

/// <summary>Draws frames of one byte a pixel beside each other, by a table of what each stored value becomes.</summary>
/// <param name="depth">The number of segments.</param>
/// <param name="table">What the values become.</param>
/// <param name="highest">The highest value that may occur.</param>
internal sealed class ByteStackPainter<T>(int depth, T[] table, byte highest) : FramePainter<T>
    where T : unmanaged, INumber<T>
{
    internal override int Depth => depth;

    internal override bool Paint(in FrameBytes frame, int pixel, Span<T> target, int rank)
    {
        ReadOnlySpan<byte> values = frame.Span.Slice(pixel, target.Length / depth);
        if (highest != byte.MaxValue && values.IndexOfAnyExceptInRange((byte)0, highest) is >= 0 and int beyond)
            throw new InvalidDataException($"A stored value ({values[beyond]}) is above Maximum Fractional Value (0062,000E), which is {highest}. AsStored gives the values as they are.");
        if (depth == 1)
        {
            for (int i = 0; i < values.Length; i++) target[i] = table[values[i]];
            return true;
        }

        for (int i = 0, at = rank; i < values.Length; i++, at += depth)
        {
            if (values[i] != 0) target[at] = table[values[i]];
        }

        return true;
    }
}
