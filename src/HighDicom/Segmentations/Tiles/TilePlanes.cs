using FellowOakDicom;

namespace HighDicom;

/// <summary>The tiles of a total pixel matrix on a slide: each frame lies on one of them.</summary>
/// <param name="grid">The tiles.</param>
/// <param name="whole">Where the whole matrix lies.</param>
/// <param name="isFull">Whether all tiles have frames, and only their order tells where they lie.</param>
internal abstract class TilePlanes(TileGrid grid, PlaneGeometry whole, bool isFull) : PlaneLayout
{
    private readonly PlaneGroups?[] _groups = new PlaneGroups?[grid.Count];

    internal sealed override int Count => grid.Count;

    internal sealed override int Rows => grid.Rows;

    internal sealed override int Columns => grid.Columns;

    internal sealed override TileGrid Grid => grid;

    internal sealed override bool IsFull => isFull;

    internal sealed override string? OrderProblem => null;

    internal override bool HasFrameOfReference => true;

    /// <summary>Where the whole matrix lies, in mm.</summary>
    protected PlaneGeometry Whole => whole;

    // How near two places on a slide are the same: a fraction of a pixel, as pixels are smaller than what counts as one position of slices.
    private GeometryTolerance Tolerance => GeometryTolerance.Default with
    {
        Position = Math.Min(GeometryTolerance.Default.Position, Math.Min(whole.Spacing.BetweenRows, whole.Spacing.BetweenColumns) / 10),
    };

    internal override MaskPlacement? PlaceShape(MaskShape shape, string label)
    {
        if (shape == grid.TileShape || grid.IsMatrix(shape)) return PlaceBare(null);
        throw new ArgumentException($"{label}: the mask has the shape {shape}; it must be that of the total pixel matrix, ({grid.MatrixRows}, {grid.MatrixColumns}), or of all tiles along its rows, {grid.TileShape} (tile, row, column).");
    }

    internal sealed override MaskPlacement PlaceBare(FrameOrder? order) => new([.. Enumerable.Range(0, Count)], []);

    internal sealed override MaskPlacement PlaceVolume(VolumeGrid volume, string label)
    {
        MaskFrameOfReference.Require(volume, Headers[0].Text(DicomTag.FrameOfReferenceUID), label);
        return volume.Planes.Count == 1 && volume.Planes[0].IsClose(whole, Tolerance)
            ? PlaceBare(null)
            : throw new ArgumentException($"{label}: the volume does not lie where the total pixel matrix of {grid.MatrixRows} × {grid.MatrixColumns} pixels does. A mask of a slide is one plane with its rows, columns, position, orientation and spacing.", nameof(volume));
    }

    internal sealed override int Find(StoredPlace place)
    {
        if (place.Tile is not { } tile) return -1;
        int found = grid.At(tile.Row - 1, tile.Column - 1);
        return found >= 0 && place.Geometry is { } geometry && GeometryOf(found).IsClose(geometry, Tolerance) ? found : -1;
    }

    internal sealed override PlaneGroups Groups(int plane) => _groups[plane] ??= MakeGroups(plane);

    internal sealed override PlaneIndex Index(IReadOnlyList<int> planes) => isFull
        ? new PlaneIndex { Dimensions = [], Values = [], Organization = "TILED_FULL" }
        : TileIndexValues.Of(grid, planes);

    internal override void WriteModules(DicomDataset target)
    {
        target.AddOrUpdate(new DicomUnsignedLong(DicomTag.TotalPixelMatrixColumns, (uint)grid.MatrixColumns));
        target.AddOrUpdate(new DicomUnsignedLong(DicomTag.TotalPixelMatrixRows, (uint)grid.MatrixRows));
        target.AddOrUpdate(new DicomUnsignedLong(DicomTag.TotalPixelMatrixFocalPlanes, 1));
        target.AddOrUpdate(SlideGroups.Origin(whole.Position, MatrixText));
        target.AddOrUpdate(SlideGroups.Orientation(whole.Orientation, MatrixText));
        if (target.Text(DicomTag.PositionReferenceIndicator) is null) target.AddOrUpdate(new DicomLongString(DicomTag.PositionReferenceIndicator, "SLIDE_CORNER"));
    }

    /// <summary>The object that has the same total pixel matrix, whose text is taken; null if none has.</summary>
    protected abstract DicomDataset? MatrixText { get; }

    /// <summary>Makes the functional groups of a tile.</summary>
    protected abstract PlaneGroups MakeGroups(int plane);

    /// <summary>Where a tile lies, in mm.</summary>
    protected virtual PlaneGeometry GeometryOf(int plane) =>
        whole with { Position = whole.FromPixelCenter(grid.ColumnOf(plane), grid.RowOf(plane)), Rows = grid.Rows, Columns = grid.Columns };
}
