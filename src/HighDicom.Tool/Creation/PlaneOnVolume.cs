namespace HighDicom.Tool.Creation;

/// <summary>Where the pixels of an image lie among the voxels of a volume: index (frame, row, column) = <paramref name="Start"/> + row × <paramref name="RowStep"/> + column × <paramref name="ColumnStep"/>.</summary>
/// <param name="Start">The index at the centre of the first pixel.</param>
/// <param name="RowStep">The step to the next row.</param>
/// <param name="ColumnStep">The step to the next column.</param>
/// <param name="Rows">The image's rows.</param>
/// <param name="Columns">The image's columns.</param>
internal sealed record PlaneOnVolume(SpatialVector Start, SpatialVector RowStep, SpatialVector ColumnStep, int Rows, int Columns)
{
    private const double LargestStepDeviation = 1e-2;

    /// <summary>How far the pixel that is furthest from a voxel's centre is from it, in voxels along one axis.</summary>
    public double Deviation { get; private init; }

    /// <summary>The same in mm.</summary>
    public double Distance { get; private init; }

    /// <summary>Whether rows and columns step from voxel to voxel.</summary>
    public bool HasUnitSteps => IsUnit(RowStep) && IsUnit(ColumnStep);

    public static PlaneOnVolume Of<T>(PlaneGeometry plane, Volume<T> mask)
    {
        Affine toIndex = mask.Affine.Inverse();
        var place = new PlaneOnVolume(toIndex.Apply(plane.Position) - default(SpatialPoint), toIndex.Apply(plane.RowStep), toIndex.Apply(plane.ColumnStep), plane.Rows, plane.Columns);
        SpatialVector[] offsets = [.. place.Corners().Select(corner => corner - Round(corner))];
        return place with
        {
            Deviation = offsets.Max(offset => Math.Max(Math.Abs(offset.X), Math.Max(Math.Abs(offset.Y), Math.Abs(offset.Z)))),
            Distance = offsets.Max(offset => mask.Affine.Apply(offset).Length),
        };
    }

    /// <summary>Whether a pixel may lie in the volume: none does if all corners are beyond the same side.</summary>
    public bool Touches<T>(Volume<T> mask)
    {
        SpatialVector[] corners = [.. Corners()];
        return Overlaps(corners.Select(corner => corner.X), mask.Frames) && Overlaps(corners.Select(corner => corner.Y), mask.Rows) && Overlaps(corners.Select(corner => corner.Z), mask.Columns);
    }

    private IEnumerable<SpatialVector> Corners()
    {
        SpatialVector down = RowStep * (Rows - 1), right = ColumnStep * (Columns - 1);
        return [Start, Start + down, Start + right, Start + down + right];
    }

    private static bool Overlaps(IEnumerable<double> indices, int length) => indices.Max() >= -0.5 && indices.Min() < length - 0.5;

    private static SpatialVector Round(SpatialVector index) => new(Math.Round(index.X), Math.Round(index.Y), Math.Round(index.Z));

    private static bool IsUnit(SpatialVector step) => (step - Round(step)).Length < LargestStepDeviation && Math.Abs(Round(step).Length - 1) < LargestStepDeviation;
}
