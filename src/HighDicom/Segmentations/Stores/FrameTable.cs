namespace HighDicom;

/// <summary>What is known of all frames, as arrays: read once, then only looked up. Never changed after it was made.</summary>
internal sealed class FrameTable
{
    private readonly int[] _segments;
    private readonly double[] _positions;
    private readonly int[] _matrix;
    private readonly Ragged<FrameSource> _sources;
    private readonly Ragged<uint> _indexValues;
    private readonly UidList _uids;

    internal FrameTable(int[] segments, double[] positions, int[] matrix, UidList uids, (Ragged<FrameSource> Sources, Ragged<uint> IndexValues) lists) =>
        (_segments, _positions, _matrix, _uids, _sources, _indexValues) = (segments, positions, matrix, uids, lists.Sources, lists.IndexValues);

    internal int Count => _segments.Length;

    /// <summary>The orientation that all frames have; null if there is none, or not one for all.</summary>
    internal PlaneOrientation? Orientation { get; init; }

    /// <summary>The pixel spacing that all frames have; null if there is none, or not one for all.</summary>
    internal PixelSpacing? Spacing { get; init; }

    internal double? SpacingBetweenSlices { get; init; }

    internal double? SliceThickness { get; init; }

    /// <summary>Whether every frame has a position; false without frames.</summary>
    internal bool HavePositions { get; init; }

    /// <summary>Whether every frame has a place in a total pixel matrix.</summary>
    internal bool HaveMatrixPositions { get; init; }

    /// <summary>The SOP Instance UIDs that frames refer to.</summary>
    internal IReadOnlyList<string> SourceUids => _uids.All;

    /// <summary>Referenced Segment Number (0062,000B), or <see cref="FrameFacts.NoSegment"/>.</summary>
    internal int Segment(int frame) => _segments[frame];

    internal ReadOnlySpan<int> Segments => _segments;

    /// <summary>The position of a frame; not a number if it has none.</summary>
    internal SpatialPoint Position(int frame) => new(_positions[3 * frame], _positions[(3 * frame) + 1], _positions[(3 * frame) + 2]);

    /// <summary>The place of a frame in the total pixel matrix, from 1.</summary>
    internal (int Column, int Row) MatrixPosition(int frame) => (_matrix[2 * frame], _matrix[(2 * frame) + 1]);

    internal ReadOnlySpan<FrameSource> Sources(int frame) => _sources[frame];

    internal ReadOnlySpan<uint> IndexValues(int frame) => _indexValues[frame];

    /// <summary>The place of a UID in <see cref="SourceUids"/>, or −1.</summary>
    internal int SourceId(string uid) => _uids.IndexOf(uid);
}
