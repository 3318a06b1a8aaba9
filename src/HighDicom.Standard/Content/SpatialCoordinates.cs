using FellowOakDicom;

namespace HighDicom.Content;

/// <summary>
/// Coordinates on an image (PS3.3 C.18.6): pairs of column and row, in pixels; (0.0, 0.0) is the top left corner of the first pixel, whose centre is (0.5, 0.5).
/// </summary>
public sealed class SpatialCoordinates
{
    private readonly float[] _data;

    /// <summary>Coordinates.</summary>
    /// <param name="graphicType">Graphic Type (0070,0023): POINT, MULTIPOINT, POLYLINE, CIRCLE or ELLIPSE.</param>
    /// <param name="graphicData">Graphic Data (0070,0022): column, row, column, row, …; the numbers are copied.</param>
    /// <exception cref="ArgumentException">The graphic type is not one of two dimensions, or the number of points does not suit it, or a coordinate is not finite.</exception>
    public SpatialCoordinates(GraphicType graphicType, ReadOnlySpan<float> graphicData)
    {
        (int minimum, int maximum) = graphicType.Value switch
        {
            "POINT" => (1, 1),
            "MULTIPOINT" => (1, int.MaxValue),
            "POLYLINE" => (2, int.MaxValue),
            "CIRCLE" => (2, 2),
            "ELLIPSE" => (4, 4),
            _ => throw new ArgumentException($"{graphicType} is not a graphic type of coordinates on an image (PS3.3 C.18.6.1.2).", nameof(graphicType)),
        };
        ContentChecks.Points(graphicType, graphicData, 2, minimum, maximum);
        (GraphicType, _data) = (graphicType, graphicData.ToArray());
    }

    private SpatialCoordinates(DicomDataset content)
    {
        GraphicType = new GraphicType(content.Text(DicomTag.GraphicType) ?? "");
        _data = content.Numbers<float>(DicomTag.GraphicData) ?? [];
        PixelOriginInterpretation = content.Text(DicomTag.PixelOriginInterpretation);
        FiducialUid = content.Text(DicomTag.FiducialUID);
    }

    /// <summary>Graphic Type (0070,0023).</summary>
    public GraphicType GraphicType { get; }

    /// <summary>Graphic Data (0070,0022): column, row, column, row, …</summary>
    public ReadOnlySpan<float> GraphicData => _data;

    /// <summary>Pixel Origin Interpretation (0048,0301): FRAME or VOLUME (the total pixel matrix of a tiled image); null where only one is possible.</summary>
    public string? PixelOriginInterpretation { get; init; }

    /// <summary>Fiducial UID (0070,031A).</summary>
    public string? FiducialUid { get; init; }

    internal static SpatialCoordinates? Read(DicomDataset content) =>
        content.Contains(DicomTag.GraphicData) || content.Contains(DicomTag.GraphicType) ? new SpatialCoordinates(content) : null;

    internal void WriteTo(DicomDataset content)
    {
        content.AddOrUpdate(new DicomCodeString(DicomTag.GraphicType, GraphicType.Value), new DicomFloatingPointSingle(DicomTag.GraphicData, _data));
        content.SetOrRemove(DicomTag.PixelOriginInterpretation, PixelOriginInterpretation is { } origin ? new DicomCodeString(DicomTag.PixelOriginInterpretation, origin) : null);
        content.SetOrRemove(DicomTag.FiducialUID, FiducialUid is { } uid ? new DicomUniqueIdentifier(DicomTag.FiducialUID, uid) : null);
    }
}
