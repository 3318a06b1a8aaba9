using System.Numerics;

namespace HighDicom;

/// <summary>Draws frames of one bit a pixel beside each other: one element for each segment.</summary>
internal sealed class BitStackPainter<T>(int depth) : FramePainter<T>
    where T : unmanaged, INumber<T>
{
    internal override int Depth => depth;

    internal override bool Paint(in FrameBytes frame, int pixel, Span<T> target, int rank)
    {
        var runs = new BitRuns(frame.Span, (long)frame.BitOffset + pixel, target.Length / depth);
        while (runs.Next())
        {
            Span<T> cells = target[((runs.Start * depth) + rank)..];
            for (ulong bits = runs.Word; bits != 0; bits &= bits - 1) cells[BitOperations.TrailingZeroCount(bits) * depth] = T.One;
        }

        return true;
    }
}
