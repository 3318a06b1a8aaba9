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

    /// <summary>Makes a source image.</summary>
    /// <param name="dataset">The data set.</param>
    /// <param name="name">What messages call it; null for its SOP Instance UID.</param>
    /// <param name="problem">Why there is no image.</param>
    internal static SourceImage? TryCreate(DicomDataset dataset, string? name, out string problem)
    {
        problem = Problem(dataset);
        return problem.Length > 0
            ? null
            : new SourceImage(dataset, name ?? "SOP Instance UID " + dataset.Text(DicomTag.SOPInstanceUID), new InstanceReference(
                dataset.Text(DicomTag.StudyInstanceUID)!,
                dataset.Text(DicomTag.SeriesInstanceUID)!,
                dataset.Text(DicomTag.SOPClassUID)!,
                dataset.Text(DicomTag.SOPInstanceUID)!));
    }

    internal static PlaneGeometry? Geometry(DicomDataset dataset, int rows, int columns)
    {
        if (dataset.Decimals(DicomTag.ImagePositionPatient) is not [var x, var y, var z] ||
            dataset.Decimals(DicomTag.PixelSpacing) is not [var betweenRows, var betweenColumns] ||
            !PlaneOrientation.TryCreate(dataset.Decimals(DicomTag.ImageOrientationPatient), out PlaneOrientation orientation))
        {
            return null;
        }

        PixelSpacing spacing = new(betweenRows, betweenColumns);
        return spacing.IsValid ? new PlaneGeometry(new SpatialPoint(x, y, z), orientation, spacing, rows, columns) : null;
    }

    internal static Rescale Rescale(DicomDataset dataset) =>
        new(NumberOr(dataset, DicomTag.RescaleSlope, 1), NumberOr(dataset, DicomTag.RescaleIntercept, 0));

    internal static bool IsLocalizer(SourceImage image) =>
        image.Dataset.Text(DicomTag.ImageType)?.Split('\\') is { Length: > 2 } types && types[2].Trim() == "LOCALIZER";

    private static string Problem(DicomDataset dataset)
    {
        if (dataset.Text(DicomTag.SOPClassUID) is not { } sopClass)
            return "no SOP Class UID (0008,0016)";
        if (Results.TryGetValue(sopClass, out string? result))
            return $"{result}, which is a result and not a source";
        if (dataset.Number(DicomTag.Rows) is not > 0 || dataset.Number(DicomTag.Columns) is not > 0)
            return "not an image (no Rows and Columns)";
        if (dataset.WholeNumber(DicomTag.NumberOfFrames) is > 1 and var frames)
            return $"an image of {frames} frames; only single-frame images are read as sources";

        return Missing(dataset, DicomTag.SOPInstanceUID, "SOP Instance UID (0008,0018)")
            ?? Missing(dataset, DicomTag.StudyInstanceUID, "Study Instance UID (0020,000D)")
            ?? Missing(dataset, DicomTag.SeriesInstanceUID, "Series Instance UID (0020,000E)")
            ?? string.Empty;
    }

    // Only absence has a default; a text that is no number must not pass for one.
    private static double NumberOr(DicomDataset dataset, DicomTag tag, double absent) =>
        dataset.Text(tag) == null ? absent : dataset.Decimal(tag) ?? double.NaN;

    private static string? Missing(DicomDataset dataset, DicomTag tag, string name) => dataset.Text(tag) == null ? "no " + name : null;
}
