using FellowOakDicom;

namespace HighDicom;

/// <summary>Attributes of the slide coordinate system (PS3.3 C.8.12.2): x and y in mm, z in µm. Numbers are the source's own text where it says the same.</summary>
internal static class SlideGroups
{
    private static DicomDataset Nothing { get; } = new DicomDataset().NotValidated();

    /// <summary>Plane Position (Slide) Sequence (0048,021A).</summary>
    /// <param name="position">The centre of the first pixel, in mm.</param>
    /// <param name="tile">Its place in the total pixel matrix, from 1.</param>
    /// <param name="source">An item of a source that says the same; null if there is none.</param>
    internal static DicomSequence Position(SpatialPoint position, TilePosition tile, DicomDataset? source) => new(DicomTag.PlanePositionSlideSequence, Point(position, source)
        .Add(new DicomSignedLong(DicomTag.ColumnPositionInTotalImagePixelMatrix, tile.Column))
        .Add(new DicomSignedLong(DicomTag.RowPositionInTotalImagePixelMatrix, tile.Row)));

    /// <summary>Total Pixel Matrix Origin Sequence (0048,0008).</summary>
    internal static DicomSequence Origin(SpatialPoint position, DicomDataset? source) => new(
        DicomTag.TotalPixelMatrixOriginSequence,
        Point(position, source is not null && source.TryGetSequence(DicomTag.TotalPixelMatrixOriginSequence, out DicomSequence? origin) ? origin.Items.FirstOrDefault() : null));

    /// <summary>Image Orientation (Slide) (0048,0102).</summary>
    internal static DicomDecimalString Orientation(PlaneOrientation orientation, DicomDataset? source)
    {
        (SpatialVector row, SpatialVector column) = (orientation.RowDirection, orientation.ColumnDirection);
        return SourceDecimals.Of(source ?? Nothing, DicomTag.ImageOrientationSlide, [row.X, row.Y, row.Z, column.X, column.Y, column.Z]);
    }

    private static DicomDataset Point(SpatialPoint point, DicomDataset? source) => new DicomDataset().NotValidated()
        .Add(SourceDecimals.Of(source ?? Nothing, DicomTag.XOffsetInSlideCoordinateSystem, [PlaneMeasures.Rounded(point.X)]))
        .Add(SourceDecimals.Of(source ?? Nothing, DicomTag.YOffsetInSlideCoordinateSystem, [PlaneMeasures.Rounded(point.Y)]))
        .Add(SourceDecimals.Of(source ?? Nothing, DicomTag.ZOffsetInSlideCoordinateSystem, [PlaneMeasures.Rounded(point.Z / TotalMatrixReader.MillimetersPerMicrometer)]));
}
