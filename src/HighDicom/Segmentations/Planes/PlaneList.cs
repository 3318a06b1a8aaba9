namespace HighDicom;

/// <summary>Planes of one orientation and size, sorted as source images are, each once.</summary>
internal sealed class PlaneList
{
    private PlaneList(PlaneGeometry[] planes, double? spacing) => (Planes, Spacing) = (planes, spacing);

    internal PlaneGeometry[] Planes { get; }

    /// <summary>The distance between planes in mm; null if it is not one.</summary>
    internal double? Spacing { get; }

    /// <summary>All that tells these planes from others.</summary>
    internal string Fingerprint => string.Join('\\', Planes.SelectMany(Numbers).Append(Spacing ?? 0).Select(DecimalText.Format));

    /// <summary>The planes of volumes that have one grid.</summary>
    internal static PlaneList Of(IReadOnlyList<VolumeGrid> volumes)
    {
        PlaneGeometry[] planes = Sorted(volumes.SelectMany(volume => volume.Planes));
        double spacing = volumes[0].Spacing;
        return new PlaneList(planes, volumes.All(volume => Math.Abs(volume.Spacing - spacing) <= GeometryTolerance.Default.SliceSpacing * spacing) ? spacing : null);
    }

    /// <summary>Planes that were given one by one.</summary>
    internal static PlaneList Of(IReadOnlyList<PlaneGeometry> planes)
    {
        PlaneGeometry[] sorted = Sorted(planes);
        SliceArrangement arrangement = SliceArrangement.Of([.. sorted.Select(plane => plane.Position)], sorted[0].Normal);
        bool isEven = arrangement.Regularity is SliceRegularity.Regular or SliceRegularity.Tilted;
        return new PlaneList(sorted, isEven ? PlaneMeasures.Rounded(Math.Abs(arrangement.Step!.Value.Dot(sorted[0].Normal))) : null);
    }

    /// <summary>What a plane has other than the first one, in words; null if both can be planes of one list.</summary>
    internal static string? Difference(PlaneGeometry plane, PlaneGeometry first) =>
        (plane.Rows, plane.Columns) != (first.Rows, first.Columns) ? $"{plane.Rows} × {plane.Columns} rows and columns instead of {first.Rows} × {first.Columns}"
        : !plane.Orientation.IsClose(first.Orientation) ? $"another orientation ({plane.Orientation} instead of {first.Orientation})"
        : !plane.Spacing.IsClose(first.Spacing) ? $"another pixel spacing ({plane.Spacing} instead of {first.Spacing})"
        : null;

    private static PlaneGeometry[] Sorted(IEnumerable<PlaneGeometry> planes)
    {
        PlaneGeometry[] all = [.. planes];
        SpatialVector direction = all[0].Orientation.FrameDirection;
        double[] positions = [.. all.Select(plane => (plane.Position - default(SpatialPoint)).Dot(direction))];
        Array.Sort(positions, all);
        List<PlaneGeometry> distinct = [];
        for (int i = 0; i < all.Length; i++)
        {
            bool isKnown = false;
            for (int known = distinct.Count - 1; known >= 0 && !isKnown && (all[i].Position - distinct[known].Position).Dot(direction) <= GeometryTolerance.Default.Position; known--)
                isKnown = distinct[known].IsClose(all[i]);
            if (!isKnown) distinct.Add(all[i]);
        }

        return [.. distinct];
    }

    private static double[] Numbers(PlaneGeometry plane)
    {
        (SpatialPoint at, SpatialVector row, SpatialVector column) = (plane.Position, plane.Orientation.RowDirection, plane.Orientation.ColumnDirection);
        return [at.X, at.Y, at.Z, row.X, row.Y, row.Z, column.X, column.Y, column.Z, plane.Spacing.BetweenRows, plane.Spacing.BetweenColumns];
    }
}
