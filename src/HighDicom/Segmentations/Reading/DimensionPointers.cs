using FellowOakDicom;

namespace HighDicom;

/// <summary>The dimensions of an object.</summary>
internal static class DimensionPointers
{
    /// <summary>Dimension Index Pointer (0020,9165) of each item of the Dimension Index Sequence (0020,9222), in order; one that is not readable is the tag 0.</summary>
    internal static IReadOnlyList<DicomTag> Of(DicomDataset dataset) =>
        [.. ItemFrameReader.Items(dataset, DicomTag.DimensionIndexSequence)
            .Select(item => item.TryGetSingleValue(DicomTag.DimensionIndexPointer, out DicomTag? tag) && tag is not null ? tag : new DicomTag(0, 0))];
}
