using FellowOakDicom;

namespace HighDicom;

/// <summary>The stacks of frames without geometry, as a segmentation tells them; where it does not tell all planes apart, one stack in the order of the frames.</summary>
internal static class StoredStacks
{
    /// <param name="stored">The segmentation.</param>
    /// <param name="frames">The first frame of each plane.</param>
    /// <returns>For each plane its stack, counted from 1, and its number there.</returns>
    internal static (int Stack, int Position)[] Of(StoredSegmentation stored, IReadOnlyList<int> frames)
    {
        var stacks = new List<string>();
        var places = new (int Stack, int Position)[frames.Count];
        for (int i = 0; i < places.Length; i++)
        {
            DicomDataset? content = stored.Group(DicomTag.FrameContentSequence, frames[i])?.Items.FirstOrDefault();
            string stack = content?.Text(DicomTag.StackID) ?? string.Empty;
            if (!stacks.Contains(stack)) stacks.Add(stack);
            places[i] = (stacks.IndexOf(stack) + 1, (int)(content?.GetSingleValueOrDefault(DicomTag.InStackPositionNumber, 0u) ?? 0));
        }

        bool areTold = places.Distinct().Count() == places.Length && places.All(place => place.Position > 0);
        return areTold ? places : [.. Enumerable.Range(1, places.Length).Select(position => (1, position))];
    }
}
