using System.Runtime.InteropServices;

namespace HighDicom;

/// <summary>Draws frames of a label map in colours.</summary>
/// <param name="colors">Red, green and blue of each stored number: 256 or 65,536 colours.</param>
internal sealed class MapColorPainter(byte[] colors) : FramePainter<byte>
{
    internal const int Samples = 3;

    internal override int Depth => Samples;

    internal override bool WritesAll => true;

    internal override void Clear(Span<byte> target)
    {
        for (int at = 0; at < target.Length; at += Samples) colors.AsSpan(0, Samples).CopyTo(target[at..]);
    }

    internal override bool Paint(in FrameBytes frame, int pixel, Span<byte> target, int rank)
    {
        int pixels = target.Length / Samples;
        if (colors.Length > Samples * (byte.MaxValue + 1)) Draw(MemoryMarshal.Cast<byte, ushort>(frame.Span).Slice(pixel, pixels), target);
        else Draw(frame.Span.Slice(pixel, pixels), target);
        return true;
    }

    private void Draw<TStored>(ReadOnlySpan<TStored> stored, Span<byte> target)
        where TStored : unmanaged, System.Numerics.IBinaryInteger<TStored>
    {
        for (int i = 0; i < stored.Length; i++) colors.AsSpan(Samples * int.CreateTruncating(stored[i]), Samples).CopyTo(target[(Samples * i)..]);
    }
}
