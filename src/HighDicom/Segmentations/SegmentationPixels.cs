using FellowOakDicom;
using HighDicom.Codes;

namespace HighDicom;

/// <summary>The pixels of a segmentation: say which segments, which planes and by which rules, then how they are to come.</summary>
/// <remarks>A value: every choice gives a new one. Frames are read, several at a time, when an array is asked for. Safe for use from several threads.</remarks>
public sealed partial class SegmentationPixels
{
    private readonly SegmentationStore _store;
    private readonly PixelChoice _choice;
    private readonly PixelResults _results;

    private SegmentationPixels(SegmentationStore store, PixelChoice choice) => (_store, _choice, _results) = (store, choice, new PixelResults(store, choice));

    /// <summary>The numbers of the segments that are chosen, in the order of the result.</summary>
    public IReadOnlyList<int> SegmentNumbers => [.. _choice.Segments.Select(segment => segment.Number)];

    /// <summary>The size of the result: what a buffer must hold (times the number of segments for <see cref="StackInto{T}"/>).</summary>
    /// <exception cref="ArgumentException">No frame belongs to the planes that were asked for.</exception>
    /// <exception cref="InvalidOperationException">The planes cannot be made of the frames.</exception>
    public FrameShape Shape => _results.Shape;

    /// <summary>Where the planes lie, patient (or slide) ← (frame, row, column); null unless they were chosen by <see cref="FromVolume"/> or <see cref="FromMatrix"/>.</summary>
    public Affine? Affine => _results.Affine;

    /// <summary>Chooses segments by number, in this order.</summary>
    /// <param name="numbers">Segment numbers, each once.</param>
    /// <returns>The choice.</returns>
    /// <exception cref="ArgumentException">There is no such segment among those chosen so far, or one is named twice.</exception>
    public SegmentationPixels Segments(params ReadOnlySpan<int> numbers)
    {
        var chosen = new List<SegmentDescription>(numbers.Length);
        foreach (int number in numbers)
        {
            if (chosen.Exists(segment => segment.Number == number)) throw new ArgumentException($"Segment {number} is named twice.", nameof(numbers));
            chosen.Add(_choice.Segments.FirstOrDefault(segment => segment.Number == number)
                ?? throw new ArgumentException($"There is no segment {number} among {string.Join(", ", SegmentNumbers)}.", nameof(numbers)));
        }

        return With(_choice with { Chosen = new(chosen) });
    }

    /// <summary>Chooses segments by what they are; several conditions must all hold. None may be left.</summary>
    /// <param name="label">Segment Label (0062,0005).</param>
    /// <param name="category">Segmented Property Category (0062,0003); old and new SNOMED codes are the same.</param>
    /// <param name="type">Segmented Property Type (0062,000F); old and new SNOMED codes are the same.</param>
    /// <param name="tracking">Tracking UID (0062,0021).</param>
    /// <returns>The choice.</returns>
    public SegmentationPixels Segments(string? label = null, CodedConcept? category = null, CodedConcept? type = null, Tracking? tracking = null) =>
        Segments(new SegmentFilter { Label = label, Category = category, Type = type, TrackingUid = tracking?.Uid });

    /// <summary>Chooses segments by what they are. None may be left.</summary>
    /// <param name="filter">The conditions, which must all hold.</param>
    /// <returns>The choice.</returns>
    public SegmentationPixels Segments(SegmentFilter filter)
    {
        ArgumentNullException.ThrowIfNull(filter);
        return With(_choice with { Chosen = new([.. _choice.Segments.Where(filter.Matches)]) });
    }

    /// <summary>Says what becomes of pixels that several chosen segments claim; without it they are refused.</summary>
    /// <param name="rule">The rule; first and last mean the order of <see cref="SegmentNumbers"/>.</param>
    /// <returns>The choice.</returns>
    public SegmentationPixels OnOverlap(OverlapRule rule) => With(_choice with { Overlap = rule });

    /// <summary>Says what planes are to which no frame belongs; without it they are empty.</summary>
    /// <param name="rule">The rule. That no frame belongs to any of the planes is an error in either case.</param>
    /// <returns>The choice.</returns>
    public SegmentationPixels OnMissing(MissingFrames rule) => With(_choice with { Missing = rule });

    /// <summary>Says which frame is taken where several of one segment belong to one plane; without it they are refused.</summary>
    /// <param name="rule">The rule.</param>
    /// <returns>The choice.</returns>
    public SegmentationPixels OnDuplicates(DuplicateFrames rule) => With(_choice with { Duplicates = rule });

    /// <summary>Gives the values of a FRACTIONAL segmentation as they are stored, 0 to Maximum Fractional Value (0062,000E), instead of 0 to 1.</summary>
    /// <returns>The choice.</returns>
    public SegmentationPixels AsStored() => With(_choice with { IsStored = true });

    internal static SegmentationPixels Of(Segmentation segmentation)
    {
        SegmentationStore store = segmentation.Store;
        _ = store.Pixels;
        return new SegmentationPixels(store, new PixelChoice(new Lazy<IReadOnlyList<SegmentDescription>>(() => segmentation.Segments, LazyThreadSafetyMode.PublicationOnly)));
    }

    private SegmentationPixels With(PixelChoice choice) => new(_store, choice);

    private SegmentationPixels With(PlaneChoice planes) => With(_choice with { Planes = planes });
}
