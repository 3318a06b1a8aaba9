namespace HighDicom;

/// <summary>One plane for each position that frames have, sorted as source images are; without geometry one for each source, in the order of the frames; tiles as their matrix.</summary>
internal sealed class AllPlanes : PlaneChoice
{
    internal static readonly AllPlanes Instance = new();

    internal override PlacedFrames LayOut(SegmentationStore store)
    {
        FrameTable table = store.Frames;
        if (MatrixPlanes.CanLayOut(store)) return new MatrixPlanes(null).LayOut(store);
        bool byPosition = table.Orientation is not null && table.HavePositions;
        int[] planeOf = byPosition ? new SliceSorter(table, GeometryTolerance.Default).PlaneOf : BySource(table);
        return new PlacedFrames(
            Shape(store, planeOf.Length == 0 ? 0 : planeOf.Max() + 1),
            [.. planeOf.Select((plane, frame) => new Placement(frame, plane))],
            plane => byPosition ? $"slice {plane}" : $"plane {plane}");
    }

    private static int[] BySource(FrameTable table)
    {
        var planes = new Dictionary<(FrameSource Source, int Frame), int>();
        int[] planeOf = new int[table.Count];
        for (int frame = 0; frame < planeOf.Length; frame++)
        {
            (FrameSource, int) key = table.Sources(frame) is [var first, ..] ? (first, -1) : (default, frame);
            if (!planes.TryGetValue(key, out int plane)) planes.Add(key, plane = planes.Count);
            planeOf[frame] = plane;
        }

        return planeOf;
    }
}
