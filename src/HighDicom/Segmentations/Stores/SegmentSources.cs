namespace HighDicom;

/// <summary>The source images of one segment.</summary>
internal static class SegmentSources
{
    /// <summary>A reference to a segment, with the images that its frames refer to.</summary>
    internal static SegmentReference Reference(Segmentation segmentation, SegmentDescription segment)
    {
        Dictionary<string, InstanceReference> known = InstanceReferences.Read(segmentation.Store.Header);
        InstanceReference instance = segmentation.Instance;
        InstanceReference[] sources = [.. Uids(segmentation.Store.Frames, segment.Number, segmentation.Type == SegmentationType.LabelMap)
            .Select(uid => known.GetValueOrDefault(uid) ?? new InstanceReference(instance.StudyInstanceUid, string.Empty, string.Empty, uid))];
        return new SegmentReference(instance, segment.Number, segment.Label, sources, segment.Tracking);
    }

    /// <summary>All instances that are referenced; of one that only frames name, series and class are not known.</summary>
    internal static IReadOnlyList<InstanceReference> All(Segmentation segmentation)
    {
        SegmentationStore store = segmentation.Store;
        Dictionary<string, InstanceReference> known = InstanceReferences.Read(store.Header);
        string study = segmentation.Instance.StudyInstanceUid;
        return [.. known.Values, .. store.Frames.SourceUids.Where(uid => !known.ContainsKey(uid)).Select(uid => new InstanceReference(study, string.Empty, string.Empty, uid))];
    }

    // In stored order; a frame of a label map has all segments.
    private static List<string> Uids(FrameTable table, int segment, bool isMap)
    {
        var seen = new HashSet<int>();
        var uids = new List<string>();
        for (int frame = 0; frame < table.Count; frame++)
        {
            if (!isMap && table.Segment(frame) != segment) continue;
            foreach (FrameSource source in table.Sources(frame))
            {
                if (seen.Add(source.Uid)) uids.Add(table.SourceUids[source.Uid]);
            }
        }

        return uids;
    }
}
