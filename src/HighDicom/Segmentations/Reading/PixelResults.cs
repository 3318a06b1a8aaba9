using System.Numerics;

namespace HighDicom;

/// <summary>Makes arrays of what was chosen.</summary>
internal sealed class PixelResults(SegmentationStore store, PixelChoice choice)
{
    private readonly Lazy<PlanePlan> _plan = new(() => PlanePlanner.Plan(store, choice), LazyThreadSafetyMode.PublicationOnly);

    internal FrameShape Shape => _plan.Value.Shape;

    internal Affine? Affine => _plan.Value.Affine;

    /// <summary>The number of elements of a result.</summary>
    /// <exception cref="InvalidOperationException">No array holds so many.</exception>
    internal int Length(int depth)
    {
        decimal length = (decimal)Shape.Length * depth;
        return length <= Array.MaxLength
            ? (int)length
            : throw new InvalidOperationException($"The result would have {length} elements, more than one array holds (2^31). Read segment by segment with Segments(number), or fewer planes at a time.");
    }

    internal void Combine<T>(PlaneTarget<T> target, T[] labels, bool isEmpty)
        where T : unmanaged, INumber<T> =>
        Paint(new Painters(store, choice).Labels(labels), target, isEmpty);

    internal void Stack<T>(PlaneTarget<T> target, bool isEmpty)
        where T : unmanaged, INumber<T>
    {
        // Without segments there is nothing to write: each pixel has no element.
        if (choice.Segments.Count > 0) Paint(new Painters(store, choice).Stack<T>(), target, isEmpty);
    }

    internal void Colors(PlaneTarget<byte> target, ColorManagement management)
    {
        new Painters(store, choice).CheckBits();
        byte[] colors = LabelColors.Of(store.Header, 1 << store.Pixels.Format.Bits, choice.Segments.Select(segment => segment.Number), management);
        Paint(new MapColorPainter(colors), target, isEmpty: false);
    }

    /// <summary>Connects segments that share pixels.</summary>
    internal void FindOverlaps(SegmentGraph graph)
    {
        new Painters(store, choice).CheckBits();
        new OverlapFinder(_plan.Value, store.Pixels, graph).Run();
    }

    /// <summary>What pixels of each chosen segment hold in a label map.</summary>
    /// <exception cref="InvalidOperationException">The greatest label does not fit the type.</exception>
    internal T[] Labels<T>(bool relabel)
        where T : unmanaged, INumber<T>
    {
        int[] labels = [.. choice.Segments.Select((segment, rank) => relabel ? rank + 1 : segment.Number)];
        if (labels.Length > 0 && labels.Max() is var greatest && !Fits<T>(greatest))
        {
            throw new InvalidOperationException(relabel
                ? $"{greatest} segments are chosen; the greatest label, {greatest}, does not fit {typeof(T).Name}. Use a larger type."
                : $"Segment number {greatest}, the greatest of those chosen, does not fit {typeof(T).Name}. Use a larger type, or relabel.");
        }

        return [.. labels.Select(label => T.CreateTruncating(label))];
    }

    private static bool Fits<T>(int label)
        where T : unmanaged, INumber<T> => double.CreateTruncating(T.CreateTruncating(label)) == label;

    private void Paint<T>(FramePainter<T> painter, PlaneTarget<T> target, bool isEmpty)
        where T : unmanaged, INumber<T>
    {
        try
        {
            PlanePainting.Run(_plan.Value, store.Pixels, painter, target, isEmpty);
        }
        catch (OverlapException overlap)
        {
            throw new SegmentOverlapException(choice.Segments[overlap.Use.Rank].Number, overlap.Use.Place.Frame + 1);
        }
    }
}
