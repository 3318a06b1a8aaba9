namespace HighDicom;

/// <summary>One plane for each source image that was asked for.</summary>
internal sealed class SourceImagePlanes(string[] uids) : PlaneChoice
{
    internal override PlacedFrames LayOut(SegmentationStore store)
    {
        FrameTable table = store.Frames;
        var planesOf = new List<int>?[table.SourceUids.Count];
        for (int plane = 0; plane < uids.Length; plane++)
        {
            if (table.SourceId(uids[plane]) is >= 0 and int id) (planesOf[id] ??= []).Add(plane);
        }

        var placements = new List<Placement>(table.Count);
        for (int frame = 0; frame < table.Count; frame++)
        {
            ReadOnlySpan<FrameSource> sources = table.Sources(frame);
            for (int i = 0; i < sources.Length; i++)
            {
                if (planesOf[sources[i].Uid] is not { } planes || Comes(sources[..i], sources[i].Uid)) continue;
                foreach (int plane in planes) placements.Add(new Placement(frame, plane));
            }
        }

        return new PlacedFrames(Shape(store, uids.Length), placements, plane => $"source image {uids[plane]}");
    }

    // A frame that names several frames of one image still is one frame of that image's plane.
    private static bool Comes(ReadOnlySpan<FrameSource> before, int uid)
    {
        foreach (FrameSource source in before)
        {
            if (source.Uid == uid) return true;
        }

        return false;
    }
}
