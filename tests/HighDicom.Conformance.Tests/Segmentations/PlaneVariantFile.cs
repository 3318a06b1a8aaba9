using System.Numerics.Tensors;
using HighDicom.Codes;
using HighDicom.ContextGroups;

namespace HighDicom.ConformanceTests.Segmentations;

/// <summary>A segmentation of two segments on planes of one kind, and what its frames must show.</summary>
internal sealed class PlaneVariantFile : IDisposable
{
    private static readonly Equipment Device = new("Acme", "Net", "1.0", "1");

    private readonly TemporaryFolder _folder = new();
    private readonly (int Frames, int Rows, int Columns) _shape;

    public PlaneVariantFile(PlaneVariant variant, SegmentationType type)
    {
        SourceImages sources = variant is PlaneVariant.TwoSeries or PlaneVariant.VolumeOnTwoSeries ? PlaneVariantSources.TwoSeries() : PlaneVariantSources.Of(variant);
        SegmentationBuilder builder = new SegmentationBuilder(sources, type, Device).WithContent("PARTS", "Parts", "Doe^Jane");
        if (type == SegmentationType.Fractional) builder.WithFractionalType(FractionalType.Occupancy, 200);
        Affine? grid = sources.Affine;
        (Affine? place, _shape) = variant switch
        {
            PlaneVariant.OtherGrid => (new Affine(grid!.Value.ColumnStep * 2, grid.Value.FrameStep * 0.3, grid.Value.RowStep * 1.5, grid.Value.Apply(0.2, 0.3, 0.4)), (4, 8, 16)),
            PlaneVariant.MorePlanes => (grid, (4, 16, 24)),
            PlaneVariant.VolumeOnTwoSeries => (PlaneVariantSources.Of(PlaneVariant.MorePlanes).Affine, (3, 16, 24)),
            PlaneVariant.UnequalPlanes => ((Affine?)null, (3, 8, 16)),
            _ => (null, (sources.Count, 16, 24)),
        };
        if (variant == PlaneVariant.UnequalPlanes) builder.WithSliceThickness(0.7).WithPlanes(Unequal(sources[0].Geometry!));
        else if (place is null) builder.WithFrameOrder(FrameOrder.Sources);
        for (int segment = 1; segment <= 2; segment++)
        {
            Tensor<byte> mask = Tensor.Create([.. Enumerable.Range(0, _shape.Frames).SelectMany(frame => Mask(segment, frame))], [_shape.Frames, _shape.Rows, _shape.Columns]);
            if (place is { } affine) builder.AddSegment($"Part {segment}", new Volume<byte>(mask, affine, sources.FrameOfReferenceUid), Describe);
            else builder.AddSegment($"Part {segment}", mask, Describe);
        }

        Path = _folder.File("segmentation.dcm");
        builder.Build().Save(Path);
    }

    public string Path { get; }

    /// <summary>The stored values of each frame: segment by segment, within it frame by frame of the mask; of label maps by frame.</summary>
    /// <param name="type">The type.</param>
    /// <param name="order">The frames of the mask in the order of their planes.</param>
    public List<byte[]> Expected(SegmentationType type, int[] order) => type == SegmentationType.LabelMap
        ? [.. order.Select(frame => Mask(1, frame).Zip(Mask(2, frame), (one, two) => (byte)(one + (2 * two))).ToArray())]
        : [.. from segment in (int[])[1, 2] from frame in order select Mask(segment, frame).Select(value => (byte)(type == SegmentationType.Fractional ? 200 * value : value)).ToArray()];

    public int[] Order(PlaneVariant variant) => variant == PlaneVariant.UnequalPlanes ? [1, 2, 0] : [.. Enumerable.Range(0, _shape.Frames)];

    public void Dispose() => _folder.Dispose();

    // Segments that never overlap, of a pattern without symmetry that tells frames apart.
    private byte[] Mask(int segment, int frame) =>
        [.. Enumerable.Range(0, _shape.Rows * _shape.Columns).Select(pixel => (byte)(((pixel * 7) + (pixel / _shape.Columns) + (frame * 3)) % 11 == segment * 2 ? 1 : 0))];

    private static PlaneGeometry[] Unequal(PlaneGeometry plane) =>
        [.. ((double[])[0.5, 9, 6.25]).Select(offset => plane with { Rows = 8, Columns = 16, Position = plane.Position + (plane.Orientation.FrameDirection * -offset) })];

    private static void Describe(SegmentBuilder segment) => segment.Category(Cid7150.AnatomicalStructure).Type(Sct.Liver)
        .Algorithm(SegmentAlgorithmType.Automatic, "Net", "1.0", Cid7162.ArtificialIntelligence);
}
