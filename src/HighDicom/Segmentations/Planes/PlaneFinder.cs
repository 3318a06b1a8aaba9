namespace HighDicom;

/// <summary>Finds planes by their place, among many of one orientation.</summary>
internal sealed class PlaneFinder
{
    private readonly IReadOnlyList<PlaneGeometry> _planes;
    private readonly GeometryTolerance _tolerance;
    private readonly double[] _positions;
    private readonly int[] _byPosition;

    internal PlaneFinder(IReadOnlyList<PlaneGeometry> planes, GeometryTolerance tolerance)
    {
        (_planes, _tolerance) = (planes, tolerance);
        _positions = [.. planes.Select(PositionOf)];
        _byPosition = [.. Enumerable.Range(0, planes.Count)];
        Array.Sort(_positions, _byPosition);
    }

    /// <summary>All planes at the place of another one, ascending.</summary>
    internal int[] All(PlaneGeometry plane)
    {
        List<int> found = [];
        double position = PositionOf(plane);
        for (int i = LowerBound(position - _tolerance.Position); i < _positions.Length && _positions[i] <= position + _tolerance.Position; i++)
        {
            if (_planes[_byPosition[i]].IsClose(plane, _tolerance)) found.Add(_byPosition[i]);
        }

        found.Sort();
        return [.. found];
    }

    /// <summary>How far in mm the first pixel of a plane is from that of the plane that is nearest along the normal.</summary>
    internal double Distance(PlaneGeometry plane)
    {
        double position = PositionOf(plane);
        int at = LowerBound(position);
        int nearest = at == _positions.Length || (at > 0 && position - _positions[at - 1] < _positions[at] - position) ? at - 1 : at;
        return _planes[_byPosition[nearest]].Position.DistanceTo(plane.Position);
    }

    private double PositionOf(PlaneGeometry plane) => (plane.Position - default(SpatialPoint)).Dot(_planes[0].Normal);

    private int LowerBound(double value)
    {
        int at = Array.BinarySearch(_positions, value);
        if (at < 0) return ~at;
        while (at > 0 && _positions[at - 1] == value) at--;
        return at;
    }
}
