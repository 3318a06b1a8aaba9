namespace HighDicom;

/// <summary>One plane for each frame of a multi-frame source image that was asked for.</summary>
internal sealed class SourceFramePlanes(string uid, int[] numbers) : PlaneChoice
{
    internal override PlacedFrames LayOut(SegmentationStore store)
    {
        FrameTable table = store.Frames;
        int id = table.SourceId(uid);
        int[] asked = numbers.Length > 0 ? numbers : [.. Enumerable.Range(1, Last(table, id))];
        ILookup<int, int> planesOf = Enumerable.Range(0, asked.Length).ToLookup(plane => asked[plane]);
        var placements = new List<Placement>(table.Count);
        for (int frame = 0; frame < table.Count; frame++)
        {
            foreach (FrameSource source in table.Sources(frame))
            {
                if (source.Uid != id || source.FrameNumber == 0) continue;
                foreach (int plane in planesOf[source.FrameNumber]) placements.Add(new Placement(frame, plane));
            }
        }

        return new PlacedFrames(Shape(store, asked.Length), placements, plane => $"frame {asked[plane]} of source image {uid}");
    }

    private static int Last(FrameTable table, int id)
    {
        int last = 0;
        for (int frame = 0; frame < table.Count; frame++)
        {
            foreach (FrameSource source in table.Sources(frame))
            {
                if (source.Uid == id) last = Math.Max(last, source.FrameNumber);
            }
        }

        return last;
    }
}
