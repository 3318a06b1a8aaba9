using FellowOakDicom;

namespace HighDicom;

/// <summary>A segmentation whose frames become the pixels of another one.</summary>
internal sealed class StoredSegmentation
{
    private readonly FrameGroups _groups;
    private readonly DicomDataset? _shared;
    private readonly IList<DicomDataset> _perFrame;

    /// <exception cref="NotSupportedException">The pixels are encoded in a way that is not read, or the frames are tiles.</exception>
    /// <exception cref="InvalidDataException">Attributes that describe the pixels are missing, or Pixel Data is too short.</exception>
    internal StoredSegmentation(Segmentation segmentation)
    {
        Segmentation = segmentation;
        DicomDataset dataset = segmentation.Dataset;
        if (dataset.Contains(DicomTag.TotalPixelMatrixRows)) throw new NotSupportedException("The segmentation is tiled; tiles are not converted yet.");
        _groups = FrameGroups.Of(dataset);
        _perFrame = Items(dataset, DicomTag.PerFrameFunctionalGroupsSequence);
        _shared = Items(dataset, DicomTag.SharedFunctionalGroupsSequence).FirstOrDefault();
        Count = dataset.WholeNumber(DicomTag.NumberOfFrames) ?? 1;
        Pixels = PixelFrames.Of(dataset, Count);
        Type = dataset.Text(DicomTag.SegmentationType) ?? string.Empty;
    }

    internal Segmentation Segmentation { get; }

    internal PixelFrames Pixels { get; }

    /// <summary>The number of frames.</summary>
    internal int Count { get; }

    /// <summary>Segmentation Type (0062,0001).</summary>
    internal string Type { get; }

    internal int Rows => Pixels.Format.Rows;

    internal int Columns => Pixels.Format.Columns;

    /// <summary>Maximum Fractional Value (0062,000E).</summary>
    internal int Maximum => Segmentation.Dataset.Number(DicomTag.MaximumFractionalValue) is > 0 and var maximum ? maximum : 255;

    /// <summary>Referenced Segment Number (0062,000B) of a frame; 0 if it does not say.</summary>
    internal int SegmentOf(int frame) => _groups.Item(DicomTag.SegmentIdentificationSequence, frame)?.Number(DicomTag.ReferencedSegmentNumber) ?? 0;

    /// <summary>Where a frame lies.</summary>
    internal StoredPlace PlaceOf(int frame) => new(
        SourceGeometry.OfGroups(_groups, frame, Rows, Columns),
        [.. from derivation in Group(DicomTag.DerivationImageSequence, frame)?.Items ?? []
        from source in Items(derivation, DicomTag.SourceImageSequence)
        select (source.Text(DicomTag.ReferencedSOPInstanceUID) ?? string.Empty, source.WholeNumber(DicomTag.ReferencedFrameNumber))]);

    /// <summary>A functional group of a frame, its own or the shared one.</summary>
    internal DicomSequence? Group(DicomTag group, int frame)
    {
        if (frame < _perFrame.Count && _perFrame[frame].TryGetSequence(group, out DicomSequence? own)) return own;
        return _shared is not null && _shared.TryGetSequence(group, out DicomSequence? common) ? common : null;
    }

    private static IList<DicomDataset> Items(DicomDataset dataset, DicomTag tag) => dataset.TryGetSequence(tag, out DicomSequence? sequence) ? sequence.Items : [];
}
