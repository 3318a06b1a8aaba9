using FellowOakDicom;

namespace HighDicom;

/// <summary>The frames of an instance: how many there are, and their facts from functional groups or the attributes of the image.</summary>
internal sealed class SourceFrames
{
    private readonly DicomDataset _dataset;

    private SourceFrames(DicomDataset dataset, FrameGroups groups, int count, TileLayout? tiles)
    {
        _dataset = dataset;
        Groups = groups;
        Count = count;
        Tiles = tiles;
    }

    internal FrameGroups Groups { get; }

    internal int Count { get; }

    internal TileLayout? Tiles { get; }

    internal bool IsMultiFrame => Count > 1 || Groups.Exist;

    /// <summary>Finds the frames.</summary>
    /// <param name="dataset">The image; it has Rows and Columns.</param>
    /// <param name="problem">Why its frames cannot be told, or empty.</param>
    internal static SourceFrames? TryCreate(DicomDataset dataset, out string problem)
    {
        FrameGroups groups = FrameGroups.Of(dataset);
        int count = dataset.WholeNumber(DicomTag.NumberOfFrames) is > 0 and var stated ? stated : Math.Max(groups.PerFrameCount, 1);
        TileLayout? tiles = null;
        problem = FrameCount.Problem(dataset, groups, count) ?? string.Empty;
        if (problem.Length == 0 && TileLayout.IsTiled(dataset))
            tiles = TileLayout.TryCreate(dataset, groups, count, out problem);
        return problem.Length == 0 ? new SourceFrames(dataset, groups, count, tiles) : null;
    }

    /// <summary>Where each frame lies; one element if that is the same for all. Tiles have their own layout.</summary>
    internal PlaneGeometry?[] Geometry(int rows, int columns)
    {
        if (Tiles is not null)
            return [null];
        if (!IsMultiFrame)
            return [SourceGeometry.OfImage(_dataset, rows, columns)];
        if (!Groups.Exist)
            return SourceGeometry.OfOffsets(_dataset, Count, rows, columns);

        var result = new PlaneGeometry?[Count];
        for (int frame = 0; frame < result.Length; frame++)
            result[frame] = SourceGeometry.OfGroups(Groups, frame, rows, columns);
        return result;
    }

    /// <summary>Slope and intercept of each frame; one element if they are the same for all.</summary>
    internal Rescale[] Rescale()
    {
        if (!Groups.IsPerFrame(DicomTag.PixelValueTransformationSequence))
            return [Of(Groups.Shared(DicomTag.PixelValueTransformationSequence) ?? _dataset)];

        var result = new Rescale[Count];
        for (int frame = 0; frame < result.Length; frame++)
            result[frame] = Of(Groups.Item(DicomTag.PixelValueTransformationSequence, frame) ?? _dataset);
        return result;
    }

    private static Rescale Of(DicomDataset dataset) =>
        new(NumberOr(dataset, DicomTag.RescaleSlope, 1), NumberOr(dataset, DicomTag.RescaleIntercept, 0));

    // Only absence has a default; a text that is no number must not pass for one.
    private static double NumberOr(DicomDataset dataset, DicomTag tag, double absent) =>
        dataset.Text(tag) == null ? absent : dataset.Decimal(tag) ?? double.NaN;
}
