using FellowOakDicom;

namespace HighDicom;

/// <summary>Reads segmentations leniently: what is there is understood, what is missing is null.</summary>
internal static class SegmentationReader
{
    /// <summary>Opens a file; where it can be, only its header is read.</summary>
    internal static Segmentation Open(string path)
    {
        if (RawFile.TryOpen(path) is not { } raw) return Open(DicomFile.Open(path), path);
        DicomDataset header = raw.ReadHeader();
        Check(header, path);
        return new Segmentation(new FileStore(raw, header));
    }

    internal static Segmentation Open(DicomFile file, string name) => file.IsPartial
        ? throw new InvalidDataException($"{name} ends before its data set does: it was not written or copied to the end.")
        : Open(file.Dataset, name);

    internal static Segmentation Open(DicomDataset dataset, string name)
    {
        Check(dataset, name);
        return new Segmentation(dataset);
    }

    /// <summary>The described segments, without the background; where none is described, those that frames name.</summary>
    internal static IReadOnlyList<SegmentDescription> Segments(SegmentationStore store)
    {
        bool isMap = SegmentationTraits.TypeOf(store.Header) == SegmentationType.LabelMap;
        SegmentDescription[] described = [.. Items(store.Header).Select(SegmentItem.Read).Where(segment => !isMap || segment.Number != 0)];
        return described.Length > 0 || isMap
            ? described
            : [.. store.Frames.Segments.ToArray().Where(number => number != FrameFacts.NoSegment).Distinct().Order()
                .Select(number => new SegmentDescription { Number = number, Label = string.Empty })];
    }

    /// <summary>The item of a label map for pixels that belong to no segment; null if there is none.</summary>
    internal static SegmentDescription? Background(DicomDataset header) => SegmentationTraits.TypeOf(header) != SegmentationType.LabelMap
        ? null
        : Items(header).Select(SegmentItem.Read).FirstOrDefault(segment => segment.Number == 0);

    private static IList<DicomDataset> Items(DicomDataset header) => ItemFrameReader.Items(header, DicomTag.SegmentSequence);

    private static void Check(DicomDataset dataset, string name)
    {
        string sopClass = dataset.Text(DicomTag.SOPClassUID) ?? "(none)";
        if (sopClass != DicomUID.SegmentationStorage.UID && sopClass != NewerUids.LabelMapSegmentationStorage.UID)
            throw new InvalidDataException($"{name} is no Segmentation: its SOP Class UID (0008,0016) is {sopClass} ({DicomUID.Parse(sopClass).Name}).");
    }
}
