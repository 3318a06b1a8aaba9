using FellowOakDicom;

namespace HighDicom;

/// <summary>Reads the attributes of a total pixel matrix (PS3.3 C.8.12.14, C.8.12.5).</summary>
internal static class TotalMatrixReader
{
    // X and Y Offset in Slide Coordinate System are in mm, Z Offset is in µm (PS3.3 C.8.12.2).
    internal const double MillimetersPerMicrometer = 1e-3;

    private const int MostFocalPlanes = 10_000;

    internal static TotalPixelMatrix? TryRead(DicomDataset dataset, FrameGroups groups, bool isFull, out string problem)
    {
        problem = string.Empty;
        if (Size(dataset, DicomTag.TotalPixelMatrixRows) is not { } rows || Size(dataset, DicomTag.TotalPixelMatrixColumns) is not { } columns)
        {
            problem = "Total Pixel Matrix Rows (0048,0007) or Total Pixel Matrix Columns (0048,0006) is not from 1 to 2,147,483,647";
            return null;
        }

        string[] paths = OpticalPaths(dataset);
        double first = Origin(dataset)?.Decimal(DicomTag.ZOffsetInSlideCoordinateSystem) * MillimetersPerMicrometer ?? 0;
        return new TotalPixelMatrix(rows, columns, dataset.Number(DicomTag.Rows)!.Value, dataset.Number(DicomTag.Columns)!.Value)
        {
            Geometry = Geometry(dataset, groups, first, rows, columns),
            IsTiledFull = isFull,
            OpticalPaths = paths.Length > 0 ? paths : [string.Empty],
            FocalPlanes = isFull ? FocalPlanes(dataset, groups, first) : [first],
        };
    }

    private static PlaneGeometry? Geometry(DicomDataset dataset, FrameGroups groups, double z, int rows, int columns)
    {
        DicomDataset? origin = Origin(dataset);
        double[]? position = origin?.Decimal(DicomTag.XOffsetInSlideCoordinateSystem) is { } x && origin.Decimal(DicomTag.YOffsetInSlideCoordinateSystem) is { } y ? [x, y, z] : null;
        double[]? spacing = groups.Item(DicomTag.PixelMeasuresSequence, 0)?.Decimals(DicomTag.PixelSpacing);
        return SourceGeometry.Plane(position, dataset.Decimals(DicomTag.ImageOrientationSlide), spacing, rows, columns);
    }

    private static double[] FocalPlanes(DicomDataset dataset, FrameGroups groups, double first)
    {
        int count = (int)Math.Clamp(dataset.TryGetSingleValue(DicomTag.TotalPixelMatrixFocalPlanes, out uint stated) ? stated : 1, 1, MostFocalPlanes);
        double distance = groups.Item(DicomTag.PixelMeasuresSequence, 0)?.Decimal(DicomTag.SpacingBetweenSlices) ?? 0;
        return [.. Enumerable.Range(0, count).Select(plane => first + (plane * distance))];
    }

    private static string[] OpticalPaths(DicomDataset dataset) =>
        dataset.TryGetSequence(DicomTag.OpticalPathSequence, out DicomSequence? paths)
            ? [.. paths.Items.Select(path => path.Text(DicomTag.OpticalPathIdentifier) ?? string.Empty)]
            : [];

    private static DicomDataset? Origin(DicomDataset dataset) =>
        dataset.TryGetSequence(DicomTag.TotalPixelMatrixOriginSequence, out DicomSequence? origin) && origin.Items is [var item, ..] ? item : null;

    private static int? Size(DicomDataset dataset, DicomTag tag) =>
        dataset.TryGetSingleValue(tag, out uint value) && value is > 0 and <= int.MaxValue ? (int)value : null;
}
