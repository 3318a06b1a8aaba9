using System.Globalization;

namespace HighDicom;

/// <summary>Places the planes of a volume on the source images of the same position.</summary>
internal static class VolumeOnSources
{
    /// <exception cref="ArgumentException">The volume's grid is not that of the sources, its frame of reference is another one, or it lies elsewhere.</exception>
    internal static MaskPlacement Place(VolumeGrid mask, SourceImages sources, string label)
    {
        CheckGrid(mask, sources, label);
        double[] positions = [.. sources.Select(source => source.Geometry!.PositionAlongNormal)];
        int[] byPosition = [.. Enumerable.Range(0, positions.Length)];
        Array.Sort(positions, byPosition);
        int[] planeOf = new int[mask.Planes.Count];
        double[] distance = new double[mask.Planes.Count];
        for (int frame = 0; frame < planeOf.Length; frame++)
        {
            PlaneGeometry plane = mask.Planes[frame];
            int nearest = byPosition[Nearest(positions, (plane.Position - default(SpatialPoint)).Dot(sources[0].Geometry!.Normal))];
            distance[frame] = sources[nearest].Geometry!.Position.DistanceTo(plane.Position);
            planeOf[frame] = sources[nearest].Geometry!.IsClose(plane) ? nearest : -1;
        }

        if (planeOf.All(plane => plane < 0))
        {
            string nearest = distance.Min().ToString("0.###", CultureInfo.InvariantCulture);
            throw new ArgumentException($"{label}: no plane of the mask lies on a source image; the nearest is {nearest} mm away.", nameof(mask));
        }

        return new MaskPlacement(planeOf, distance);
    }

    private static void CheckGrid(VolumeGrid mask, SourceImages sources, string label)
    {
        PlaneGeometry source = sources[0].Geometry!;
        PlaneGeometry own = mask.Planes[0];
        string? difference =
            (own.Rows, own.Columns) != (source.Rows, source.Columns) ? $"{own.Rows} × {own.Columns} rows and columns instead of {source.Rows} × {source.Columns}"
            : !own.Orientation.IsClose(source.Orientation, GeometryTolerance.Default) ? $"another orientation ({own.Orientation} instead of {source.Orientation})"
            : !own.Spacing.IsClose(source.Spacing, GeometryTolerance.Default) ? $"another pixel spacing ({own.Spacing} instead of {source.Spacing})"
            : mask.FrameOfReferenceUid is not null && mask.FrameOfReferenceUid != sources.FrameOfReferenceUid ? $"the frame of reference {mask.FrameOfReferenceUid} instead of {sources.FrameOfReferenceUid ?? "(none)"}"
            : null;
        if (difference is not null)
            throw new ArgumentException($"{label}: the mask has {difference}. Bring it onto the source images first.", nameof(mask));
    }

    private static int Nearest(double[] sorted, double value)
    {
        int at = Array.BinarySearch(sorted, value);
        if (at >= 0) return at;
        at = ~at;
        if (at == sorted.Length) return at - 1;
        return at > 0 && value - sorted[at - 1] < sorted[at] - value ? at - 1 : at;
    }
}
