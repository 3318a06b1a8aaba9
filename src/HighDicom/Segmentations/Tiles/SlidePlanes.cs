using FellowOakDicom;

namespace HighDicom;

/// <summary>The tiles of a segmentation of a whole slide, each derived from the frames of the slide that lie under it.</summary>
internal sealed class SlidePlanes : TilePlanes
{
    private readonly SourceImages _sources;
    private readonly SlideMatrix _matrix;
    private readonly double? _sliceThickness;
    private readonly DerivationCodes _codes = new();
    private readonly DicomSequence _measures;
    private readonly Lazy<DicomSequence> _wholeDerivation;

    private SlidePlanes(SourceImages sources, SlideMatrix matrix, TileGrid grid, bool isFull, double? sliceThickness)
        : base(grid, matrix.Geometry, isFull)
    {
        (_sources, _matrix, _sliceThickness) = (sources, matrix, sliceThickness);
        var measures = new PlaneMeasures(matrix.Geometry.Spacing, sources[0].SliceThickness ?? sliceThickness, sources[0].SpacingBetweenSlices);
        _measures = GeometryGroups.Measures(measures, matrix.IsSources ? sources[0].FunctionalGroup(DicomTag.PixelMeasuresSequence) : null);
        _wholeDerivation = new(() => _codes.Derivation(_codes.WholeSource(sources[0].Reference, HasSourceTiles && sources.TotalPixelMatrix!.IsTiledFull)));
    }

    internal override IReadOnlyList<DicomDataset> Headers => [_sources[0].Dataset];

    protected override DicomDataset? MatrixText => _matrix.IsSources ? _sources[0].Dataset : null;

    private bool HasSourceTiles => _matrix.IsSources && (Rows, Columns) == (_sources.Rows, _sources.Columns);

    /// <summary>The tiles of the source images, or those of their size that cover the same matrix.</summary>
    /// <param name="sources">Tiles of a slide.</param>
    /// <param name="matrix">The matrix to be segmented; null for that of the sources.</param>
    /// <exception cref="ArgumentException">The sources do not say where they lie, or lie above each other.</exception>
    internal static SlidePlanes Of(SourceImages sources, SlideMatrix? matrix = null)
    {
        SlideChecks.Require(sources);
        matrix ??= SlideMatrix.Of(sources);
        return new SlidePlanes(sources, matrix, TileGrid.Of(matrix.Rows, matrix.Columns, sources.Rows, sources.Columns), false, null);
    }

    internal override PlaneLayout WithTileSize(int rows, int columns) => new SlidePlanes(_sources, _matrix, TileGrid.Of(_matrix.Rows, _matrix.Columns, rows, columns), IsFull, _sliceThickness);

    internal override PlaneLayout WithFullTiling() => new SlidePlanes(_sources, _matrix, Grid, true, _sliceThickness);

    internal override PlaneLayout Renew(double? sliceThickness) => new SlidePlanes(_sources, _matrix, Grid, IsFull, sliceThickness);

    internal override MaskPlacement? PlaceShape(MaskShape shape, string label)
    {
        if (!HasSourceTiles || Grid.IsMatrix(shape)) return base.PlaceShape(shape, label);
        int[] tiles = SlideTiles.Distinct(_sources, Grid);
        if (tiles.Length > 0 && shape == new MaskShape(tiles.Length, Rows, Columns)) return new MaskPlacement(tiles, []);
        if (tiles.Length == Count || tiles.Length == 0) return base.PlaceShape(shape, label);
        throw new ArgumentException($"{label}: the mask has the shape {shape}; it must be that of the total pixel matrix, ({Grid.MatrixRows}, {Grid.MatrixColumns}), or have one frame for each of the {tiles.Length} tiles of the source image, ({tiles.Length}, {Rows}, {Columns}).");
    }

    internal override SourceImage? SourceOf(int plane) => Exact(plane) is [var source, ..] ? source : null;

    internal override IEnumerable<InstanceReference> References(int plane) =>
        IsFull || Groups(plane).Derivation is not null ? [_sources[0].Reference] : [];

    protected override PlaneGroups MakeGroups(int plane)
    {
        if (IsFull) return new PlaneGroups { Common = [_wholeDerivation.Value, _measures] };
        SourceImage[] exact = Exact(plane);
        SourceImage[] sources = exact.Length > 0 ? exact : Under(plane);
        return new PlaneGroups
        {
            Derivation = sources.Length == 0 ? null : _codes.Derivation(_codes.SourceFrames(sources, preserved: exact.Length > 0)),
            Position = SlideGroups.Position(
                GeometryOf(plane).Position,
                new TilePosition(Grid.RowOf(plane) + 1, Grid.ColumnOf(plane) + 1),
                exact.Length > 0 ? exact[0].FunctionalGroup(DicomTag.PlanePositionSlideSequence) : null),
            Common = [_measures],
        };
    }

    protected override PlaneGeometry GeometryOf(int plane) => Exact(plane) is [var source, ..] ? source.Geometry! : base.GeometryOf(plane);

    // The same tile of all optical paths.
    private SourceImage[] Exact(int plane) => HasSourceTiles
        ? [.. Under(plane).Where(source => source.Tile!.Value is var tile && (tile.Row - 1, tile.Column - 1) == (Grid.RowOf(plane), Grid.ColumnOf(plane)))]
        : [];

    private SourceImage[] Under(int plane) => SlideTiles.In(_sources, _matrix.OnSources(Grid.RegionOf(plane), _sources.TotalPixelMatrix!));
}
