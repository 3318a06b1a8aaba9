using FellowOakDicom;

namespace HighDicom;

/// <summary>The tiles of another segmentation of a slide, with its references: what a new version of it, or a conversion, lies on.</summary>
internal sealed class CopiedTiles : TilePlanes
{
    private readonly StoredSegmentation _stored;
    private readonly int[] _frameOf;
    private readonly Dictionary<string, InstanceReference> _references;
    private readonly DerivationCodes _codes = new();
    private readonly Lazy<DicomSequence?> _wholeDerivation;

    private CopiedTiles(StoredSegmentation stored, int[] frameOf, bool isFull)
        : base(stored.Grid!, stored.Whole!, isFull)
    {
        (_stored, _frameOf) = (stored, frameOf);
        _references = InstanceReferences.Read(stored.Segmentation.Dataset);
        _wholeDerivation = new(WholeDerivation);
    }

    internal override IReadOnlyList<DicomDataset> Headers => [_stored.Segmentation.Dataset];

    internal override bool HasFrameOfReference => _stored.Segmentation.Dataset.Contains(DicomTag.FrameOfReferenceUID);

    protected override DicomDataset? MatrixText => _stored.Segmentation.Dataset;

    /// <exception cref="NotSupportedException">The segmentation does not say where its tiles lie, or they lie beside their grid or above each other.</exception>
    internal static CopiedTiles Of(StoredSegmentation stored)
    {
        TileGrid grid = stored.Grid!;
        if (stored.Whole is null)
            throw new NotSupportedException("The segmentation does not say where its total pixel matrix lies: its origin (0048,0008), Image Orientation (Slide) (0048,0102) or Pixel Spacing (0028,0030) is absent.");
        int[] frameOf = new int[grid.Count];
        Array.Fill(frameOf, -1);
        for (int frame = 0; frame < stored.Count; frame++)
        {
            StoredPlace place = stored.PlaceOf(frame);
            int tile = place.Tile is { } position ? grid.At(position.Row - 1, position.Column - 1) : -1;
            if (tile < 0) throw new NotSupportedException($"Frame {frame + 1} of the segmentation does not lie on the grid of its tiles; such segmentations are not converted.");
            if (frameOf[tile] < 0) frameOf[tile] = frame;
            else if (!place.Geometry!.IsClose(stored.PlaceOf(frameOf[tile]).Geometry!, FocalTolerance)) throw new NotSupportedException("The segmentation has several focal planes, which are not converted.");
        }

        return new CopiedTiles(stored, frameOf, isFull: false);
    }

    internal override PlaneLayout WithTileSize(int rows, int columns) => throw new InvalidOperationException("The tiles of another segmentation have their size; hand in its total pixel matrix for others.");

    internal override PlaneLayout WithFullTiling() => new CopiedTiles(_stored, _frameOf, isFull: true);

    internal override PlaneLayout Renew(double? sliceThickness) => new CopiedTiles(_stored, _frameOf, IsFull);

    internal override SourceImage? SourceOf(int plane) => null;

    internal override IEnumerable<InstanceReference> References(int plane) => _frameOf[plane] < 0
        ? []
        : _stored.PlaceOf(_frameOf[plane]).Sources.Select(source => _references.GetValueOrDefault(source.Uid)).OfType<InstanceReference>();

    protected override PlaneGroups MakeGroups(int plane)
    {
        DicomSequence? measures = _stored.Group(DicomTag.PixelMeasuresSequence, 0);
        DicomSequence?[] shared = IsFull ? [_wholeDerivation.Value, measures] : [measures];
        int frame = _frameOf[plane];
        return new PlaneGroups
        {
            Derivation = IsFull || frame < 0 ? null : _stored.Group(DicomTag.DerivationImageSequence, frame),
            Position = frame < 0 ? ComputedPosition(plane) : _stored.Group(DicomTag.PlanePositionSlideSequence, frame) ?? ComputedPosition(plane),
            Common = [.. shared.OfType<DicomSequence>()],
        };
    }

    protected override PlaneGeometry GeometryOf(int plane) => _frameOf[plane] < 0 ? base.GeometryOf(plane) : _stored.PlaceOf(_frameOf[plane]).Geometry!;

    // A micrometre is far below the distance of focal planes.
    private static GeometryTolerance FocalTolerance => GeometryTolerance.Default with { Position = 1e-4 };

    private DicomSequence ComputedPosition(int plane) =>
        SlideGroups.Position(GeometryOf(plane).Position, new TilePosition(Grid.RowOf(plane) + 1, Grid.ColumnOf(plane) + 1), null);

    private DicomSequence? WholeDerivation()
    {
        InstanceReference[] sources = [.. Enumerable.Range(0, Count).SelectMany(References).Distinct()];
        return sources.Length == 0 ? null : _codes.Derivation([.. sources.Select(source => _codes.WholeSource(source, preserved: false))]);
    }
}
