using FellowOakDicom;

namespace HighDicom;

/// <summary>Makes source images of data sets, and says why a data set is none.</summary>
internal static class SourceImageHeader
{
    // Objects with rows and columns that are results themselves; one that lies beside its sources must not become one of them.
    private static readonly Dictionary<string, string> Results = new(StringComparer.Ordinal)
    {
        ["1.2.840.10008.5.1.4.1.1.66.4"] = "a Segmentation",
        ["1.2.840.10008.5.1.4.1.1.66.7"] = "a Label Map Segmentation",
        ["1.2.840.10008.5.1.4.1.1.30"] = "a Parametric Map",
    };

    /// <summary>Makes the source images of an instance: one a frame.</summary>
    /// <param name="dataset">The data set.</param>
    /// <param name="name">What messages call it; null for its SOP Instance UID.</param>
    /// <param name="problem">Why there is no image.</param>
    /// <returns>The images, in the order of frames; none if the data set is no source.</returns>
    internal static SourceImage[] Create(DicomDataset dataset, string? name, out string problem)
    {
        problem = Problem(dataset);
        if (problem.Length > 0 || SourceFrames.TryCreate(dataset, out problem) is not { } frames)
            return [];

        InstanceReference reference = new(
            dataset.Text(DicomTag.StudyInstanceUID)!,
            dataset.Text(DicomTag.SeriesInstanceUID)!,
            dataset.Text(DicomTag.SOPClassUID)!,
            dataset.Text(DicomTag.SOPInstanceUID)!);
        return new SourceInstance(dataset, name ?? "SOP Instance UID " + reference.SopInstanceUid, reference, frames).Images();
    }

    internal static bool IsLocalizer(SourceImage image) =>
        ImageFlavor(image) == "LOCALIZER";

    /// <summary>Value 3 of Image Type (0008,0008), such as VOLUME or LOCALIZER; null if absent.</summary>
    internal static string? ImageFlavor(SourceImage image) =>
        image.Dataset.Text(DicomTag.ImageType)?.Split('\\') is { Length: > 2 } types ? types[2].Trim() : null;

    private static string Problem(DicomDataset dataset)
    {
        if (dataset.Text(DicomTag.SOPClassUID) is not { } sopClass)
            return "no SOP Class UID (0008,0016)";
        if (Results.TryGetValue(sopClass, out string? result))
            return $"{result}, which is a result and not a source";
        if (dataset.Number(DicomTag.Rows) is not > 0 || dataset.Number(DicomTag.Columns) is not > 0)
            return "not an image (no Rows and Columns)";

        return Missing(dataset, DicomTag.SOPInstanceUID, "SOP Instance UID (0008,0018)")
            ?? Missing(dataset, DicomTag.StudyInstanceUID, "Study Instance UID (0020,000D)")
            ?? Missing(dataset, DicomTag.SeriesInstanceUID, "Series Instance UID (0020,000E)")
            ?? string.Empty;
    }

    private static string? Missing(DicomDataset dataset, DicomTag tag, string name) => dataset.Text(tag) == null ? "no " + name : null;
}
