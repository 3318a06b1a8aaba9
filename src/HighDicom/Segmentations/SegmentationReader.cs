using FellowOakDicom;

namespace HighDicom;

/// <summary>Reads segmentations leniently: what is there is understood, what is missing is null.</summary>
internal static class SegmentationReader
{
    internal static Segmentation Open(DicomFile file, string name) => file.IsPartial
        ? throw new InvalidDataException($"{name} ends before its data set does: it was not written or copied to the end.")
        : Open(file.Dataset, name);

    internal static Segmentation Open(DicomDataset dataset, string name)
    {
        string sopClass = dataset.Text(DicomTag.SOPClassUID) ?? "(none)";
        return sopClass == DicomUID.SegmentationStorage.UID || sopClass == NewerUids.LabelMapSegmentationStorage.UID
            ? new Segmentation(dataset)
            : throw new InvalidDataException($"{name} is no Segmentation: its SOP Class UID (0008,0016) is {sopClass} ({DicomUID.Parse(sopClass).Name}).");
    }

    internal static IReadOnlyList<SegmentDescription> Segments(DicomDataset dataset) =>
        dataset.TryGetSequence(DicomTag.SegmentSequence, out DicomSequence? sequence) ? [.. sequence.Items.Select(SegmentItem.Read)] : [];
}
