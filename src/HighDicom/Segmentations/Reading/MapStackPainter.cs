using System.Numerics;
using System.Runtime.InteropServices;

namespace HighDicom;

/// <summary>Draws frames of a label map as segments beside each other.</summary>
/// <param name="depth">The number of segments.</param>
/// <param name="ranks">For each stored number the place of its segment among the chosen ones, or −1: 256 or 65,536 entries.</param>
internal sealed class MapStackPainter<T>(int depth, int[] ranks) : FramePainter<T>
    where T : unmanaged, INumber<T>
{
    internal override int Depth => depth;

    internal override bool Paint(in FrameBytes frame, int pixel, Span<T> target, int rank)
    {
        int pixels = target.Length / depth;
        if (ranks.Length > byte.MaxValue + 1) Draw(MemoryMarshal.Cast<byte, ushort>(frame.Span).Slice(pixel, pixels), target);
        else Draw(frame.Span.Slice(pixel, pixels), target);
        return true;
    }

    private void Draw<TStored>(ReadOnlySpan<TStored> stored, Span<T> target)
        where TStored : unmanaged, IBinaryInteger<TStored>
    {
        for (int i = 0, at = 0; i < stored.Length; i++, at += depth)
        {
            if (stored[i] == TStored.Zero) continue;
            int place = ranks[int.CreateTruncating(stored[i])];
            if (place >= 0) target[at + place] = T.One;
        }
    }
}
