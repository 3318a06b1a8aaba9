using System.Numerics;
using System.Runtime.InteropServices;

namespace HighDicom;

/// <summary>Draws frames of a label map, by a table of what each stored number becomes.</summary>
/// <param name="table">What numbers become: 256 or 65,536 entries; 0 for what was not chosen.</param>
/// <param name="same">So many of the first numbers stay what they are.</param>
internal sealed class MapLabelPainter<T>(T[] table, int same) : FramePainter<T>
    where T : unmanaged, INumber<T>
{
    internal override bool WritesAll => true;

    internal override bool Paint(in FrameBytes frame, int pixel, Span<T> target, int rank)
    {
        if (table.Length > byte.MaxValue + 1)
        {
            ReadOnlySpan<ushort> numbers = MemoryMarshal.Cast<byte, ushort>(frame.Span).Slice(pixel, target.Length);
            if (typeof(T) == typeof(ushort) && !numbers.ContainsAnyExceptInRange((ushort)0, (ushort)(same - 1))) numbers.CopyTo(MemoryMarshal.Cast<T, ushort>(target));
            else Map(numbers, target);
            return true;
        }

        ReadOnlySpan<byte> bytes = frame.Span.Slice(pixel, target.Length);
        if (typeof(T) == typeof(byte) && !bytes.ContainsAnyExceptInRange((byte)0, (byte)(same - 1))) bytes.CopyTo(MemoryMarshal.Cast<T, byte>(target));
        else Map(bytes, target);
        return true;
    }

    private void Map<TStored>(ReadOnlySpan<TStored> stored, Span<T> target)
        where TStored : unmanaged, IBinaryInteger<TStored>
    {
        T[] map = table;
        for (int i = 0; i < target.Length; i++) target[i] = map[int.CreateTruncating(stored[i])];
    }
}
