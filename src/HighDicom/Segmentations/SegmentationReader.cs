using FellowOakDicom;

namespace HighDicom;

/// <summary>Reads segmentations leniently: what is there is understood, what is missing is null.</summary>
internal static class SegmentationReader
{
    private const string LabelMapSegmentationStorage = "1.2.840.10008.5.1.4.1.1.66.7";

    internal static Segmentation Open(DicomFile file, string name) => file.IsPartial
        ? throw new InvalidDataException($"{name} ends before its data set does: it was not written or copied to the end.")
        : Open(file.Dataset, name);

    internal static Segmentation Open(DicomDataset dataset, string name)
    {
        string sopClass = dataset.Text(DicomTag.SOPClassUID) ?? "(none)";
        return sopClass == DicomUID.SegmentationStorage.UID || sopClass == LabelMapSegmentationStorage
            ? new Segmentation(dataset)
            : throw new InvalidDataException($"{name} is no Segmentation: its SOP Class UID (0008,0016) is {sopClass} ({DicomUID.Parse(sopClass).Name}).");
    }

    internal static IReadOnlyList<SegmentDescription> Segments(DicomDataset dataset) =>
        dataset.TryGetSequence(DicomTag.SegmentSequence, out DicomSequence? sequence) ? [.. sequence.Items.Select(SegmentItem.Read)] : [];
}
