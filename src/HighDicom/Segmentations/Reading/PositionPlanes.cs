namespace HighDicom;

/// <summary>One plane for each position that was asked for.</summary>
internal sealed class PositionPlanes(SpatialPoint[] positions, GeometryTolerance tolerance) : PlaneChoice
{
    internal override PlacedFrames LayOut(SegmentationStore store)
    {
        FrameTable table = store.Frames;

        // Sorted along one axis, only those within the tolerance on this axis need to be looked at.
        int[] planes = [.. Enumerable.Range(0, positions.Length)];
        double[] along = [.. positions.Select(position => position.Z)];
        Array.Sort(along, planes);
        var placements = new List<Placement>(table.Count);
        for (int frame = 0; frame < table.Count; frame++)
        {
            SpatialPoint at = table.Position(frame);
            if (!at.IsFinite) continue;
            for (int i = LowerBound(along, at.Z - tolerance.Position); i < along.Length && along[i] <= at.Z + tolerance.Position; i++)
            {
                if (positions[planes[i]].DistanceTo(at) <= tolerance.Position) placements.Add(new Placement(frame, planes[i]));
            }
        }

        return new PlacedFrames(Shape(store, positions.Length), placements, plane => FormattableString.Invariant($"position {positions[plane].X}, {positions[plane].Y}, {positions[plane].Z}"));
    }

    private static int LowerBound(double[] sorted, double value)
    {
        (int low, int high) = (0, sorted.Length);
        while (low < high)
        {
            int middle = (low + high) >>> 1;
            if (sorted[middle] < value) low = middle + 1;
            else high = middle;
        }

        return low;
    }
}
