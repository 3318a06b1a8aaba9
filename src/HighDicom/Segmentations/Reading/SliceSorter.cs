namespace HighDicom;

/// <summary>Sorts frames of one orientation into slices, along the direction in which source images are sorted.</summary>
internal sealed class SliceSorter
{
    /// <param name="table">The frames; all have a position, and one orientation.</param>
    /// <param name="tolerance">How far apart frames of one slice may be.</param>
    internal SliceSorter(FrameTable table, GeometryTolerance tolerance)
    {
        SpatialVector direction = table.Orientation!.Value.FrameDirection;
        double[] along = new double[table.Count];
        int[] order = new int[table.Count];
        for (int frame = 0; frame < along.Length; frame++) (along[frame], order[frame]) = ((table.Position(frame) - default(SpatialPoint)).Dot(direction), frame);
        Array.Sort([.. along], order);
        PlaneOf = new int[along.Length];
        var positions = new List<SpatialPoint>();
        double last = double.NaN;
        foreach (int frame in order)
        {
            if (!(along[frame] - last <= tolerance.Position)) positions.Add(table.Position(frame));
            last = along[frame];
            PlaneOf[frame] = positions.Count - 1;
        }

        Positions = positions;
    }

    /// <summary>The slice of each frame.</summary>
    internal int[] PlaneOf { get; }

    /// <summary>Where each slice lies.</summary>
    internal IReadOnlyList<SpatialPoint> Positions { get; }
}
