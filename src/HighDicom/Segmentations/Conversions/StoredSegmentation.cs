using FellowOakDicom;

namespace HighDicom;

/// <summary>A segmentation whose frames become the pixels of another one.</summary>
internal sealed class StoredSegmentation
{
    private readonly FrameGroups _groups;
    private readonly FrameTable _table;
    private readonly DicomDataset? _shared;
    private readonly IList<DicomDataset> _perFrame;

    /// <exception cref="NotSupportedException">The pixels are encoded in a way that is not read.</exception>
    /// <exception cref="InvalidDataException">Attributes that describe the pixels are missing, or Pixel Data is too short.</exception>
    internal StoredSegmentation(Segmentation segmentation)
    {
        Segmentation = segmentation;
        DicomDataset dataset = segmentation.Dataset;
        _groups = FrameGroups.Of(dataset);
        _perFrame = Items(dataset, DicomTag.PerFrameFunctionalGroupsSequence);
        _shared = Items(dataset, DicomTag.SharedFunctionalGroupsSequence).FirstOrDefault();
        _table = segmentation.Store.Frames;
        Count = dataset.WholeNumber(DicomTag.NumberOfFrames) ?? 1;
        Pixels = PixelFrames.Of(dataset, Count);
        Type = dataset.Text(DicomTag.SegmentationType) ?? string.Empty;
        if (MatrixSize.Of(dataset) is not { } size) return;
        Grid = TileGrid.Of(size.Rows, size.Columns, Rows, Columns);
        Whole = MatrixPlane.Of(dataset)?.First;
    }

    internal Segmentation Segmentation { get; }

    internal PixelFrames Pixels { get; }

    /// <summary>The number of frames.</summary>
    internal int Count { get; }

    /// <summary>The grid of the total pixel matrix whose tiles the frames are; null if they are none.</summary>
    internal TileGrid? Grid { get; }

    /// <summary>Where the total pixel matrix lies; null if the object does not say.</summary>
    internal PlaneGeometry? Whole { get; }

    /// <summary>Segmentation Type (0062,0001).</summary>
    internal string Type { get; }

    internal int Rows => Pixels.Format.Rows;

    internal int Columns => Pixels.Format.Columns;

    /// <summary>Maximum Fractional Value (0062,000E).</summary>
    internal int Maximum => Segmentation.Dataset.Number(DicomTag.MaximumFractionalValue) is > 0 and var maximum ? maximum : 255;

    /// <summary>Referenced Segment Number (0062,000B) of a frame; 0 if it does not say.</summary>
    internal int SegmentOf(int frame) => Math.Max(0, _table.Segment(frame));

    /// <summary>Where a frame lies.</summary>
    internal StoredPlace PlaceOf(int frame)
    {
        var sources = new List<(string, int?)>();
        foreach (FrameSource source in _table.Sources(frame)) sources.Add((_table.SourceUids[source.Uid], source.FrameNumber == 0 ? null : source.FrameNumber));
        return Grid is null
            ? new StoredPlace(SourceGeometry.OfGroups(_groups, frame, Rows, Columns), sources)
            : new StoredPlace(TileGeometry(frame), sources) { Tile = _table.HaveMatrixPositions ? new TilePosition(_table.MatrixPosition(frame).Row, _table.MatrixPosition(frame).Column) : null };
    }

    /// <summary>A functional group of a frame, its own or the shared one.</summary>
    internal DicomSequence? Group(DicomTag group, int frame)
    {
        if (frame < _perFrame.Count && _perFrame[frame].TryGetSequence(group, out DicomSequence? own)) return own;
        return _shared is not null && _shared.TryGetSequence(group, out DicomSequence? common) ? common : null;
    }

    // What a tile says itself wins; the matrix tells where one lies that says nothing.
    private PlaneGeometry? TileGeometry(int frame)
    {
        if (Whole is null || !_table.HaveMatrixPositions) return null;
        (int column, int row) = _table.MatrixPosition(frame);
        SpatialPoint position = _table.Position(frame);
        return Whole with { Position = position.IsFinite ? position : Whole.FromPixelCenter(column - 1, row - 1), Rows = Rows, Columns = Columns };
    }

    private static IList<DicomDataset> Items(DicomDataset dataset, DicomTag tag) => dataset.TryGetSequence(tag, out DicomSequence? sequence) ? sequence.Items : [];
}
