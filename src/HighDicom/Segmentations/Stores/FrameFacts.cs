namespace HighDicom;

/// <summary>What the functional groups of one frame say; used again for each frame.</summary>
internal sealed class FrameFacts(UidList uids)
{
    /// <summary>Stands for a frame that names no segment.</summary>
    internal const int NoSegment = -1;

    private readonly List<FrameSource> _sources = [];
    private readonly List<uint> _indexValues = [];

    internal int Segment { get; set; } = NoSegment;

    internal SpatialPoint? Position { get; set; }

    /// <summary>Column Position in Total Image Pixel Matrix (0048,021E), from 1; 0 if the frame does not say.</summary>
    internal int MatrixColumn { get; set; }

    /// <summary>Row Position in Total Image Pixel Matrix (0048,021F), from 1; 0 if the frame does not say.</summary>
    internal int MatrixRow { get; set; }

    internal PlaneOrientation? Orientation { get; set; }

    internal PixelSpacing? Spacing { get; set; }

    internal double? SpacingBetweenSlices { get; set; }

    internal double? SliceThickness { get; set; }

    internal List<FrameSource> Sources => _sources;

    internal List<uint> IndexValues => _indexValues;

    internal void Clear()
    {
        Segment = NoSegment;
        (Position, Orientation, Spacing, SpacingBetweenSlices, SliceThickness) = (null, null, null, null, null);
        (MatrixColumn, MatrixRow) = (0, 0);
        _sources.Clear();
        _indexValues.Clear();
    }

    /// <summary>Adds a reference to frames of an image, or to the image if there are no frame numbers.</summary>
    internal void AddSource(ReadOnlySpan<char> uid, ReadOnlySpan<int> frameNumbers)
    {
        if (uid.IsEmpty) return;
        int id = uids.Add(uid);
        if (frameNumbers.IsEmpty) _sources.Add(new FrameSource(id, 0));
        foreach (int number in frameNumbers) _sources.Add(new FrameSource(id, number));
    }
}
