using System.Runtime.InteropServices;

namespace HighDicom;

/// <summary>Fills a frame table, frame by frame; what a frame does not say is taken from the shared groups.</summary>
internal sealed class FrameTableBuilder
{
    private readonly int[] _segments;
    private readonly double[] _positions;
    private readonly int[] _matrix;
    private readonly Ragged<FrameSource> _sources;
    private readonly Ragged<uint> _indexValues;
    private readonly UidList _uids;
    private readonly FrameFacts _shared;
    private PlaneOrientation? _orientation;
    private PixelSpacing? _spacing;
    private double? _betweenSlices;
    private double? _thickness;
    private bool _havePositions = true;
    private bool _haveMatrixPositions = true;
    private int _count;

    internal FrameTableBuilder(int frames, UidList uids, FrameFacts shared)
    {
        (_uids, _shared) = (uids, shared);
        (_segments, _positions, _matrix) = (new int[frames], new double[3 * frames], new int[2 * frames]);
        (_sources, _indexValues) = (new Ragged<FrameSource>(frames), new Ragged<uint>(frames));
    }

    /// <summary>Adds the next frame.</summary>
    internal void Add(FrameFacts facts)
    {
        int frame = _count++;
        _segments[frame] = facts.Segment == FrameFacts.NoSegment ? _shared.Segment : facts.Segment;
        SetPosition(frame, facts.Position ?? _shared.Position);
        SetMatrixPosition(frame, facts.MatrixColumn > 0 && facts.MatrixRow > 0 ? facts : _shared);
        _sources.Set(frame, CollectionsMarshal.AsSpan(facts.Sources.Count > 0 ? facts.Sources : _shared.Sources));
        _indexValues.Set(frame, CollectionsMarshal.AsSpan(facts.IndexValues.Count > 0 ? facts.IndexValues : _shared.IndexValues));
        SetPlane(frame, facts.Orientation ?? _shared.Orientation, facts.Spacing ?? _shared.Spacing);
        _betweenSlices ??= facts.SpacingBetweenSlices ?? _shared.SpacingBetweenSlices;
        _thickness ??= facts.SliceThickness ?? _shared.SliceThickness;
    }

    internal FrameTable Build() => new(_segments, _positions, _matrix, _uids, (_sources, _indexValues))
    {
        Orientation = _orientation,
        Spacing = _spacing,
        SpacingBetweenSlices = _betweenSlices,
        SliceThickness = _thickness,
        HavePositions = _havePositions && _count > 0,
        HaveMatrixPositions = _haveMatrixPositions && _count > 0,
    };

    private void SetPosition(int frame, SpatialPoint? position)
    {
        _havePositions &= position is not null;
        SpatialPoint known = position ?? new SpatialPoint(double.NaN, double.NaN, double.NaN);
        (_positions[3 * frame], _positions[(3 * frame) + 1], _positions[(3 * frame) + 2]) = (known.X, known.Y, known.Z);
    }

    private void SetMatrixPosition(int frame, FrameFacts facts)
    {
        _haveMatrixPositions &= facts is { MatrixColumn: > 0, MatrixRow: > 0 };
        (_matrix[2 * frame], _matrix[(2 * frame) + 1]) = (facts.MatrixColumn, facts.MatrixRow);
    }

    private void SetPlane(int frame, PlaneOrientation? orientation, PixelSpacing? spacing)
    {
        if (frame == 0) (_orientation, _spacing) = (orientation, spacing);
        if (_orientation is { } known && !(orientation is { } own && (own == known || own.IsClose(known)))) _orientation = null;
        if (_spacing is { } distances && !(spacing is { } other && (other == distances || other.IsClose(distances)))) _spacing = null;
    }
}
