using FellowOakDicom;

namespace HighDicom.Requirements;

/// <summary>In which ways an attribute stands in the per-frame functional groups of a data set.</summary>
internal static class FrameValues
{
    /// <summary>Attributes that conditions ask for have a handful of values; what hostile frames have beyond that is not looked at.</summary>
    private const int MostValues = 64;

    private static readonly object Absent = new();

    /// <summary>One element for each value that any frame has, at any depth of its groups; null where a frame lacks the attribute.</summary>
    public static IReadOnlyList<DicomItem?> Of(DicomTag tag, DicomDataset dataset)
    {
        HashSet<object> values = [];
        List<DicomItem?> elements = [];
        IList<DicomDataset> frames = dataset.Items(DicomTag.PerFrameFunctionalGroupsSequence);
        for (int i = 0; i < frames.Count && elements.Count < MostValues; i++)
        {
            DicomItem? item = TagLookup.FindDeep(tag, frames[i]);
            if (values.Add(item is DicomStringElement text ? text.Get<string>() : item ?? Absent))
            {
                elements.Add(item);
            }
        }

        return elements;
    }
}
