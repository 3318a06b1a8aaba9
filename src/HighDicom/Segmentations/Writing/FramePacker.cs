namespace HighDicom;

/// <summary>Packs the planned frames straight into the Pixel Data, one bit a pixel, without padding between frames (PS3.5 8.1.1).</summary>
internal sealed class FramePacker(FramePlan plan, IReadOnlyList<SegmentInput> segments)
{
    private readonly int _framePixels = segments[0].Mask.Shape.FramePixels;

    /// <exception cref="ArgumentException">The frames need more than 2 GiB.</exception>
    internal PackedFrames Pack()
    {
        long bytes = BitPacking.ByteCount((long)_framePixels * plan.Frames.Count);
        bytes += bytes & 1;
        if (bytes > Array.MaxLength)
            throw new ArgumentException($"{plan.Frames.Count} frames of {_framePixels} pixels need {bytes} bytes; one array holds at most {Array.MaxLength}.");
        byte[] pixels = new byte[bytes];

        // Frames that begin within a byte share it with the frame before: those must be packed one after the other.
        byte?[] bad = new byte?[plan.Frames.Count];
        if (_framePixels % 8 == 0) Parallel.For(0, bad.Length, frame => bad[frame] = Pack(frame, pixels));
        else for (int frame = 0; frame < bad.Length; frame++) bad[frame] = Pack(frame, pixels);
        return new PackedFrames(pixels, Overlap(pixels), [.. Problems(bad)]);
    }

    private byte? Pack(int frame, byte[] pixels)
    {
        StoredFrame stored = plan.Frames[frame];
        return stored.MaskFrame < 0 ? null : segments[stored.Segment].Mask.Pack(stored.MaskFrame, pixels, (long)frame * _framePixels);
    }

    // One for each segment: where one value is wrong, thousands are.
    private IEnumerable<Violation> Problems(byte?[] bad) =>
        from frame in Enumerable.Range(0, bad.Length)
        where bad[frame] is not null
        group frame by plan.Frames[frame].Segment into frames
        let first = frames.First()
        select SegmentProblem.Of(frames.Key + 1, MaskValues.Explain(plan.Frames[first].MaskFrame, bad[first]!.Value));

    private bool Overlap(byte[] pixels)
    {
        IGrouping<int, int>[] planes = [.. Enumerable.Range(0, plan.Frames.Count).GroupBy(frame => plan.Frames[frame].Plane).Where(frames => frames.Skip(1).Any())];
        byte[] set = new byte[BitPacking.ByteCount(_framePixels) + sizeof(ulong)];
        foreach (IGrouping<int, int> frames in planes)
        {
            Array.Clear(set);
            foreach (int frame in frames)
            {
                if (BitRange.Join(pixels, (long)frame * _framePixels, _framePixels, set)) return true;
            }
        }

        return false;
    }
}
