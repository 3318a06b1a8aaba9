using System.Globalization;
using HighDicom.Tool.Labels;

namespace HighDicom.Tool.Creation;

/// <summary>Finds out which segment each number of each mask is.</summary>
internal sealed class LabelResolver(LabelSource labels)
{
    // Image programs write the one value of a mask as the largest of 8 bits.
    private const int White = byte.MaxValue;

    /// <summary>The segments of a label map.</summary>
    /// <param name="mask">The file.</param>
    /// <param name="index">The mask's place among those given.</param>
    /// <param name="channel">Which of the masks beside each other in the file, counted from 1: the label of its segment; null if there is one only.</param>
    /// <param name="histogram">For each number how many pixels hold it.</param>
    /// <exception cref="InvalidDataException">A number is not described.</exception>
    public IReadOnlyList<CreatedSegment> Resolve(MaskFile mask, int index, int? channel, long[] histogram)
    {
        int[] values = [.. Enumerable.Range(1, histogram.Length - 1).Where(value => histogram[value] > 0)];
        if (channel is { } number) return values.Length == 0 ? [] : [OfChannel(mask, index, number, values, histogram)];
        if (ByFileName(mask, values) is { } named) return [new CreatedSegment(index, values[0], histogram[values[0]], named)];
        LabelledSegment[] candidates = Candidates(mask, index);
        return [.. values.Select(value => new CreatedSegment(index, value, histogram[value], Find(candidates, value, values)?.Description ?? throw Unknown(mask, value, histogram[value])))];
    }

    /// <summary>The segment whose probabilities a mask holds.</summary>
    /// <exception cref="InvalidDataException">It is not said which segment that is.</exception>
    public SegmentDescription ResolveFraction(MaskFile mask, int index, int? channel)
    {
        LabelledSegment[] candidates = Candidates(mask, index);
        if (channel is { } number) return OfChannel(candidates, mask, number);
        SegmentDescription? named = labels.Segments.FirstOrDefault(segment => segment.Description.Label.Equals(mask.Stem, StringComparison.OrdinalIgnoreCase))?.Description;
        return candidates is [var only] ? only.Description
            : named ?? throw new InvalidDataException($"{mask.Path}: {labels.Name} does not say which segment these probabilities belong to. Give its segment a \"mask\" with this file name, or name the file as the segment is called.");
    }

    /// <summary>
    /// The segments in the order in which they are added, layer by layer, with numbers that differ: in a label map their own where these do, else counted from 1.
    /// </summary>
    /// <exception cref="InvalidDataException">Two masks give the same segment.</exception>
    public static IReadOnlyList<CreatedSegment> Number(IReadOnlyList<CreatedSegment> segments, IReadOnlyList<MaskFile> masks, bool keepsNumbers)
    {
        if (segments.GroupBy(segment => segment.Description).FirstOrDefault(group => group.Count() > 1) is { } twice)
            throw new InvalidDataException($"{masks[twice.Last().Mask].Path}: segment '{twice.Key.Label}' is in {masks[twice.First().Mask].Path} too. Say which numbers belong to which file with \"mask\" in the label table.");
        CreatedSegment[] sorted =
        [
            .. from segment in segments
               group segment by segment.Layer into layer
               orderby layer.Min(segment => segment.Description.Number), layer.Key
               from segment in layer.OrderBy(segment => segment.Description.Number).ThenBy(segment => segment.Mask)
               select segment,
        ];
        bool areDistinct = sorted.Select(segment => segment.Description.Number).Distinct().Count() == sorted.Length;
        return keepsNumbers && areDistinct ? sorted : [.. sorted.Select((segment, index) => segment with { Description = segment.Description with { Number = index + 1 } })];
    }

    private CreatedSegment OfChannel(MaskFile mask, int index, int channel, int[] values, long[] histogram) => values is [1 or White]
        ? new CreatedSegment(index, values[0], histogram[values[0]], OfChannel(Candidates(mask, index), mask, channel))
        : throw new InvalidDataException($"{mask.Path}: mask {channel} holds the number {values.First(value => value != 1)}; masks beside each other hold 0 and 1.");

    private SegmentDescription OfChannel(LabelledSegment[] candidates, MaskFile mask, int channel) => candidates.FirstOrDefault(segment => segment.Label == channel)?.Description
        ?? throw new InvalidDataException($"{mask.Path}: {labels.Name} does not describe a label {channel}, which mask {channel} of those beside each other in the file is.");

    // What is said for this very mask comes before what is said for any.
    private LabelledSegment[] Candidates(MaskFile mask, int index)
    {
        LabelledSegment[] own = [.. labels.Segments.Where(segment => segment.Mask == index || IsNamed(segment, mask))];
        return own.Length > 0 ? own : [.. labels.Segments.Where(segment => segment.Mask is null && segment.MaskName is null)];
    }

    private SegmentDescription? ByFileName(MaskFile mask, int[] values) =>
        labels.UsesFileNames && values is [1 or White] ? labels.Segments.FirstOrDefault(segment => segment.Description.Label.Equals(mask.Stem, StringComparison.OrdinalIgnoreCase))?.Description : null;

    private static LabelledSegment? Find(LabelledSegment[] candidates, int value, int[] values) =>
        candidates.FirstOrDefault(segment => segment.Label == value) ?? (candidates is [{ Label: 1 } only] && values is [White] ? only : null);

    private static bool IsNamed(LabelledSegment segment, MaskFile mask) =>
        segment.MaskName is { } name && (name.Equals(mask.Name, StringComparison.OrdinalIgnoreCase) || name.Equals(mask.Stem, StringComparison.OrdinalIgnoreCase));

    private InvalidDataException Unknown(MaskFile mask, int value, long pixels) =>
        new(string.Create(CultureInfo.InvariantCulture, $"{mask.Path}: {pixels} pixels hold the number {value}, which {labels.Name} does not describe for this mask."));
}
