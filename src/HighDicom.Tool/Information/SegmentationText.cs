namespace HighDicom.Tool.Information;

/// <summary>The standard's terms for what the library names by values.</summary>
internal static class SegmentationText
{
    public static string Of(SegmentationType type) => type switch
    {
        SegmentationType.Binary => "BINARY",
        SegmentationType.Fractional => "FRACTIONAL",
        _ => "LABELMAP"
    };

    public static string? Of(FractionalType? type) => type switch
    {
        FractionalType.Probability => "PROBABILITY",
        FractionalType.Occupancy => "OCCUPANCY",
        _ => null
    };

    public static string? Of(SegmentAlgorithmType? type) => type switch
    {
        SegmentAlgorithmType.Automatic => "AUTOMATIC",
        SegmentAlgorithmType.SemiAutomatic => "SEMIAUTOMATIC",
        SegmentAlgorithmType.Manual => "MANUAL",
        _ => null
    };

    public static double[] Values(SpatialPoint point) => [point.X, point.Y, point.Z];

    public static double[] Values(PlaneOrientation plane) =>
        [plane.RowDirection.X, plane.RowDirection.Y, plane.RowDirection.Z, plane.ColumnDirection.X, plane.ColumnDirection.Y, plane.ColumnDirection.Z];
}
