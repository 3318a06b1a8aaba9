using System.Globalization;

namespace HighDicom;

/// <summary>Places the planes of a volume on the source images of the same position.</summary>
internal static class VolumePlacement
{
    /// <exception cref="ArgumentException">The volume's grid is not that of the sources, its frame of reference is another one, or the sources have several images at one place.</exception>
    internal static MaskPlacement Find<T>(Volume<T> mask, SourceImages sources, string label)
    {
        CheckGrid(mask, sources, label);
        double[] positions = [.. sources.Select(source => source.Geometry!.PositionAlongNormal)];
        int[] byPosition = [.. Enumerable.Range(0, positions.Length)];
        Array.Sort(positions, byPosition);
        int[] sourceOf = new int[mask.Frames];
        double[] distance = new double[mask.Frames];
        for (int frame = 0; frame < mask.Frames; frame++)
        {
            PlaneGeometry plane = mask.Plane(frame);
            int nearest = byPosition[Nearest(positions, (plane.Position - default(SpatialPoint)).Dot(sources[0].Geometry!.Normal))];
            distance[frame] = sources[nearest].Geometry!.Position.DistanceTo(plane.Position);
            sourceOf[frame] = sources[nearest].Geometry!.IsClose(plane) ? nearest : -1;
        }

        if (sourceOf.All(source => source < 0))
        {
            string nearest = distance.Min().ToString("0.###", CultureInfo.InvariantCulture);
            throw new ArgumentException($"Segment '{label}': no plane of the mask lies on a source image; the nearest is {nearest} mm away.", nameof(mask));
        }

        return new MaskPlacement(sourceOf, distance);
    }

    private static void CheckGrid<T>(Volume<T> mask, SourceImages sources, string label)
    {
        PlaneGeometry source = sources[0].Geometry!;
        string? difference =
            (mask.Rows, mask.Columns) != (source.Rows, source.Columns) ? $"{mask.Rows} × {mask.Columns} rows and columns instead of {source.Rows} × {source.Columns}"
            : !mask.Orientation.IsClose(source.Orientation, GeometryTolerance.Default) ? $"another orientation ({mask.Orientation} instead of {source.Orientation})"
            : !mask.PixelSpacing.IsClose(source.Spacing, GeometryTolerance.Default) ? $"another pixel spacing ({mask.PixelSpacing} instead of {source.Spacing})"
            : mask.FrameOfReferenceUid is not null && mask.FrameOfReferenceUid != sources.FrameOfReferenceUid ? $"the frame of reference {mask.FrameOfReferenceUid} instead of {sources.FrameOfReferenceUid ?? "(none)"}"
            : null;
        if (difference is not null)
            throw new ArgumentException($"Segment '{label}': the mask has {difference}. Bring it onto the source images first.", nameof(mask));
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
