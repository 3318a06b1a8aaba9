using FellowOakDicom;

namespace HighDicom;

/// <summary>Functional groups of geometry (PS3.3 C.7.6.16.2). Numbers are the source's own text where it says the same.</summary>
internal static class GeometryGroups
{
    private static DicomDataset Nothing { get; } = new DicomDataset().NotValidated();

    /// <summary>Plane Position Sequence (0020,9113).</summary>
    internal static DicomSequence Position(SpatialPoint position, DicomDataset? source) => new(DicomTag.PlanePositionSequence, new DicomDataset().NotValidated()
        .Add(SourceDecimals.Of(source ?? Nothing, DicomTag.ImagePositionPatient, [position.X, position.Y, position.Z])));

    /// <summary>Plane Orientation Sequence (0020,9116).</summary>
    internal static DicomSequence Orientation(PlaneOrientation orientation, DicomDataset? source)
    {
        (SpatialVector row, SpatialVector column) = (orientation.RowDirection, orientation.ColumnDirection);
        return new DicomSequence(DicomTag.PlaneOrientationSequence, new DicomDataset().NotValidated()
            .Add(SourceDecimals.Of(source ?? Nothing, DicomTag.ImageOrientationPatient, [row.X, row.Y, row.Z, column.X, column.Y, column.Z])));
    }

    /// <summary>Pixel Measures Sequence (0028,9110).</summary>
    internal static DicomSequence Measures(PlaneMeasures measures, DicomDataset? source)
    {
        DicomDataset item = new DicomDataset().NotValidated();
        if (measures.Thickness is { } thickness) item.Add(SourceDecimals.Of(source ?? Nothing, DicomTag.SliceThickness, [thickness]));
        if (measures.SpacingBetweenSlices is { } between) item.Add(SourceDecimals.Of(source ?? Nothing, DicomTag.SpacingBetweenSlices, [between]));
        item.Add(SourceDecimals.Of(source ?? Nothing, DicomTag.PixelSpacing, [measures.Spacing.BetweenRows, measures.Spacing.BetweenColumns]));
        return new DicomSequence(DicomTag.PixelMeasuresSequence, item);
    }
}
