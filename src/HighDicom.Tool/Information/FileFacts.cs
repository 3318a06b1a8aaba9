using FellowOakDicom;

namespace HighDicom.Tool.Information;

/// <summary>What <c>info</c> tells of a file: names and values, in order.</summary>
internal static class FileFacts
{
    private static readonly (string Name, DicomTag Tag)[] Attributes =
    [
        ("Patient", DicomTag.PatientName), ("Patient ID", DicomTag.PatientID), ("Study date", DicomTag.StudyDate), ("Study", DicomTag.StudyDescription),
        ("Series", DicomTag.SeriesDescription), ("Series number", DicomTag.SeriesNumber), ("Modality", DicomTag.Modality),
        ("Manufacturer", DicomTag.Manufacturer), ("Model", DicomTag.ManufacturerModelName), ("Rows", DicomTag.Rows), ("Columns", DicomTag.Columns),
        ("Frames", DicomTag.NumberOfFrames), ("SOP Instance UID", DicomTag.SOPInstanceUID)
    ];

    public static IEnumerable<(string Name, string Value)> Of(DicomDataset dataset)
    {
        string sopClass = dataset.GetSingleValueOrDefault(DicomTag.SOPClassUID, "");
        yield return ("Object", sopClass.Length == 0 ? "no SOP Class UID" : DicomUID.Parse(sopClass).Name);
        foreach ((string name, DicomTag tag) in Attributes)
            if (dataset.TryGetString(tag, out string? value) && value is { Length: > 0 }) yield return (name, value);
        foreach ((string, string) fact in Content(dataset, sopClass)) yield return fact;
    }

    private static IEnumerable<(string Name, string Value)> Content(DicomDataset dataset, string sopClass) =>
        sopClass == DicomUID.SegmentationStorage.UID ? Segments(dataset)
        : dataset.Contains(DicomTag.ContentSequence) ? Groups(MeasurementReport.Open(dataset))
        : [];

    private static IEnumerable<(string Name, string Value)> Segments(DicomDataset dataset) =>
        Segmentation.Open(dataset).Segments.Select(segment => ($"Segment {segment.Number}", $"{segment.Label} ({segment.Type?.Meaning ?? "no type"}, {segment.Category?.Meaning ?? "no category"})"));

    private static IEnumerable<(string Name, string Value)> Groups(MeasurementReport report) =>
        from MeasurementGroup roi in report.PlanarRois().Concat<MeasurementGroup>(report.VolumetricRois())
        from measurement in roi.Measurements
        select (roi.TrackingId ?? roi.Finding?.Meaning ?? "Group", measurement.ToString());
}
