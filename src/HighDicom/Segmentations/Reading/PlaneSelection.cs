namespace HighDicom;

/// <summary>The planes of a result and the stored frames that fill them.</summary>
internal sealed class PlaneSelection
{
    private readonly Dictionary<int, List<PlaneFrame>> _framesOf = [];
    private readonly HashSet<(int Segment, int Plane)> _filled = [];

    private PlaneSelection(int count, int rows, int columns) => (Count, Rows, Columns) = (count, rows, columns);

    internal int Count { get; }

    internal int Rows { get; }

    internal int Columns { get; }

    internal int FramePixels => Rows * Columns;

    internal IReadOnlyList<PlaneFrame> FramesOf(int segment) => _framesOf.TryGetValue(segment, out List<PlaneFrame>? frames) ? frames : [];

    /// <exception cref="InvalidOperationException">The result would not fit an array.</exception>
    internal int ResultLength(int depth)
    {
        long length = (long)Count * FramePixels * depth;
        return length <= Array.MaxLength
            ? (int)length
            : throw new InvalidOperationException($"The result would have {length} elements, more than one array holds. Read segment by segment, or fewer source images.");
    }

    /// <summary>One plane for each source image asked for; writers leave empty frames out, so an image that no frame refers to is empty.</summary>
    /// <exception cref="ArgumentException">No frame refers to any of the images: they are others than the segmentation's.</exception>
    internal static PlaneSelection OfSources(FrameIndex index, IReadOnlyList<string> sources, int rows, int columns)
    {
        var selection = new PlaneSelection(sources.Count, rows, columns);
        ILookup<string, int> planesOf = Enumerable.Range(0, sources.Count).ToLookup(i => sources[i], StringComparer.Ordinal);
        for (int frame = 0; frame < index.Frames.Count; frame++)
        {
            foreach (string uid in index.Frames[frame].Sources)
            {
                foreach (int plane in planesOf[uid]) selection.Add(index.Frames[frame].SegmentNumber, new PlaneFrame(frame, plane));
            }
        }

        return selection._framesOf.Count > 0 || index.Frames.Count == 0
            ? selection
            : throw new ArgumentException("No frame of the segmentation refers to one of these source images.", nameof(sources));
    }

    /// <summary>One plane for each position that frames have, sorted as source images are; without geometry in the order of the frames.</summary>
    internal static PlaneSelection OfAll(FrameIndex index, int rows, int columns)
    {
        int[] planeOf = index.Orientation is { } orientation && index.Frames.All(frame => frame.Position is not null)
            ? ByPosition(index, orientation.FrameDirection, out int count)
            : BySource(index, out count);
        var selection = new PlaneSelection(count, rows, columns);
        for (int frame = 0; frame < planeOf.Length; frame++) selection.Add(index.Frames[frame].SegmentNumber, new PlaneFrame(frame, planeOf[frame]));
        return selection;
    }

    private static int[] ByPosition(FrameIndex index, SpatialVector direction, out int count)
    {
        double[] along = [.. index.Frames.Select(frame => (frame.Position!.Value - default(SpatialPoint)).Dot(direction))];
        int[] order = [.. Enumerable.Range(0, along.Length).OrderBy(frame => along[frame])];
        int[] planeOf = new int[along.Length];
        count = 0;
        double last = double.NaN;
        foreach (int frame in order)
        {
            if (!(along[frame] - last <= GeometryTolerance.Default.Position)) count++;
            last = along[frame];
            planeOf[frame] = count - 1;
        }

        return planeOf;
    }

    private static int[] BySource(FrameIndex index, out int count)
    {
        var planes = new Dictionary<string, int>(StringComparer.Ordinal);
        int[] planeOf = new int[index.Frames.Count];
        for (int frame = 0; frame < planeOf.Length; frame++)
        {
            string key = index.Frames[frame].Sources.FirstOrDefault() ?? $"frame {frame}";
            if (!planes.TryGetValue(key, out int plane)) planes.Add(key, plane = planes.Count);
            planeOf[frame] = plane;
        }

        count = planes.Count;
        return planeOf;
    }

    // Tiles of a slide, frames of a multi-frame source, phases of one position: laying them on one plane would mix them.
    private void Add(int segment, PlaneFrame frame)
    {
        if (!_filled.Add((segment, frame.Plane)))
        {
            throw new NotSupportedException(
                $"Frame {frame.Frame + 1} is not the only one of segment {segment} on its plane: tiles, frames of multi-frame images and several images of one position cannot be read as planes yet.");
        }

        if (!_framesOf.TryGetValue(segment, out List<PlaneFrame>? frames)) _framesOf.Add(segment, frames = []);
        frames.Add(frame);
    }
}
