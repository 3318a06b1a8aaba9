namespace HighDicom;

/// <summary>Turns a choice into the planes of a result.</summary>
internal static class PlanePlanner
{
    /// <exception cref="ArgumentException">No frame belongs to any of the planes.</exception>
    /// <exception cref="InvalidOperationException">Frames are missing or double, and must not be.</exception>
    internal static PlanePlan Plan(SegmentationStore store, PixelChoice choice)
    {
        PlacedFrames layout = choice.Planes.LayOut(store);
        if (choice.Duplicates is { } duplicates) layout = layout with { Duplicates = duplicates };
        if (layout.Placements.Count == 0 && store.Frames.Count > 0 && layout.Shape.Frames > 0 && choice.Planes is not MatrixPlanes)
            throw new ArgumentException($"No frame of the segmentation belongs to {layout.NameOf(0)}{(layout.Shape.Frames > 1 ? " or another of the planes" : string.Empty)} that were asked for.");
        if (choice.Missing == MissingFrames.Refuse && FirstMissing(layout) is >= 0 and int missing)
            throw new InvalidOperationException($"No frame of the segmentation belongs to {layout.NameOf(missing)}. OnMissing(MissingFrames.AreEmpty) takes it for empty.");
        bool isMap = SegmentationTraits.TypeOf(store.Header) == SegmentationType.LabelMap;
        return PlanePlan.Of(layout, store.Frames.Segments, isMap ? null : [.. choice.Segments.Select(segment => segment.Number)]);
    }

    private static int FirstMissing(PlacedFrames layout)
    {
        bool[] isThere = new bool[layout.Shape.Frames];
        foreach (Placement place in layout.Placements) isThere[place.Plane] = true;
        return Array.IndexOf(isThere, false);
    }
}
