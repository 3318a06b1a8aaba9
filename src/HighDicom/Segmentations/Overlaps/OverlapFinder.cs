using System.Buffers;
using System.Numerics;
using System.Runtime.InteropServices;

namespace HighDicom;

/// <summary>Finds which segments share pixels, place by place: frames that lie at the same place of the same plane.</summary>
internal sealed class OverlapFinder(PlanePlan plan, FramePixels pixels, SegmentGraph graph)
{
    private readonly int _bytes = (int)BitPacking.ByteCount(pixels.Format.Pixels);

    internal void Run()
    {
        using FrameReading reading = pixels.Begin();
        PlaneLoop.Run(plan.Shape, plane =>
        {
            PlaneUse[] uses = plan.Uses(plane).ToArray();
            ILookup<(int Row, int Column), PlaneUse> places = uses.ToLookup(use => (use.Place.Row, use.Place.Column));
            foreach (IGrouping<(int Row, int Column), PlaneUse> place in places) Compare([.. place], reading);
            if (places.Count > 1) ConnectShifted(uses);
        });
    }

    // Tiles of a regular grid are equal or apart. Others that touch count as overlapping: that may cost a group, never a pixel.
    private void ConnectShifted(PlaneUse[] uses)
    {
        (int rows, int columns) = (pixels.Format.Rows, pixels.Format.Columns);
        if (uses.All(use => (use.Place.Row - uses[0].Place.Row) % rows == 0 && (use.Place.Column - uses[0].Place.Column) % columns == 0)) return;
        for (int i = 0; i < uses.Length; i++)
        {
            for (int j = 0; j < i; j++)
            {
                (int down, int across) = (Math.Abs(uses[i].Place.Row - uses[j].Place.Row), Math.Abs(uses[i].Place.Column - uses[j].Place.Column));
                if (down < rows && across < columns && (down, across) != (0, 0)) graph.Connect(uses[i].Rank, uses[j].Rank);
            }
        }
    }

    private void Compare(PlaneUse[] uses, FrameReading reading)
    {
        if (uses.Length < 2) return;
        var masks = new List<byte[]>(uses.Length);
        byte[] all = ArrayPool<byte>.Shared.Rent(_bytes);
        try
        {
            all.AsSpan(0, _bytes).Clear();
            for (int i = 0; i < uses.Length; i++)
            {
                masks.Add(Mask(reading, uses[i].Place.Frame));
                if (Intersects(all, masks[i])) Connect(uses, masks);
                Join(all, masks[i]);
            }
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(all);
            foreach (byte[] mask in masks) ArrayPool<byte>.Shared.Return(mask);
        }
    }

    private void Connect(PlaneUse[] uses, List<byte[]> masks)
    {
        int last = masks.Count - 1;
        for (int i = 0; i < last; i++)
        {
            if (!graph.AreConnected(uses[i].Rank, uses[last].Rank) && Intersects(masks[i], masks[last])) graph.Connect(uses[i].Rank, uses[last].Rank);
        }
    }

    private byte[] Mask(FrameReading reading, int frame)
    {
        using FrameBytes bytes = reading.Load(frame);
        byte[] mask = ArrayPool<byte>.Shared.Rent(_bytes);
        mask.AsSpan(0, _bytes).Clear();
        if (pixels.Format.Bits == 1) BitRange.Copy(bytes.Span, bytes.BitOffset, pixels.Format.Pixels, mask, 0);
        else BitPacking.Pack(bytes.Span[..pixels.Format.Pixels], mask);
        return mask;
    }

    private bool Intersects(byte[] first, byte[] second)
    {
        ReadOnlySpan<Vector<byte>> a = MemoryMarshal.Cast<byte, Vector<byte>>(first.AsSpan(0, _bytes));
        ReadOnlySpan<Vector<byte>> b = MemoryMarshal.Cast<byte, Vector<byte>>(second.AsSpan(0, _bytes));
        for (int i = 0; i < a.Length; i++)
        {
            if ((a[i] & b[i]) != Vector<byte>.Zero) return true;
        }

        for (int i = a.Length * Vector<byte>.Count; i < _bytes; i++)
        {
            if ((first[i] & second[i]) != 0) return true;
        }

        return false;
    }

    private void Join(byte[] target, byte[] added)
    {
        Span<Vector<byte>> a = MemoryMarshal.Cast<byte, Vector<byte>>(target.AsSpan(0, _bytes));
        ReadOnlySpan<Vector<byte>> b = MemoryMarshal.Cast<byte, Vector<byte>>(added.AsSpan(0, _bytes));
        for (int i = 0; i < a.Length; i++) a[i] |= b[i];
        for (int i = a.Length * Vector<byte>.Count; i < _bytes; i++) target[i] |= added[i];
    }
}
