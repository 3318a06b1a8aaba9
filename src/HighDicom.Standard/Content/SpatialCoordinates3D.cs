using FellowOakDicom;

namespace HighDicom.Content;

/// <summary>Coordinates in a frame of reference (PS3.3 C.18.9): triples of x, y, z in millimetres.</summary>
public sealed class SpatialCoordinates3D
{
    private readonly float[] _data;

    /// <summary>Coordinates.</summary>
    /// <param name="graphicType">Graphic Type (0070,0023): POINT, MULTIPOINT, POLYLINE, POLYGON, ELLIPSE or ELLIPSOID.</param>
    /// <param name="graphicData">Graphic Data (0070,0022): x, y, z, x, y, z, … in millimetres; the numbers are copied. The first and the last point of a POLYGON are equal.</param>
    /// <param name="frameOfReferenceUid">Referenced Frame of Reference UID (3006,0024).</param>
    /// <exception cref="ArgumentException">
    /// The graphic type is not one of three dimensions, the number of points does not suit it, a coordinate is not finite, a polygon is open, or the UID is none.
    /// </exception>
    public SpatialCoordinates3D(GraphicType graphicType, ReadOnlySpan<float> graphicData, string frameOfReferenceUid)
    {
        (int minimum, int maximum) = graphicType.Value switch
        {
            "POINT" => (1, 1),
            "MULTIPOINT" => (1, int.MaxValue),
            "POLYLINE" => (2, int.MaxValue),
            "POLYGON" => (3, int.MaxValue),
            "ELLIPSE" => (4, 4),
            "ELLIPSOID" => (6, 6),
            _ => throw new ArgumentException($"{graphicType} is not a graphic type of coordinates in a frame of reference (PS3.3 C.18.9.1.2).", nameof(graphicType)),
        };
        ContentChecks.Points(graphicType, graphicData, 3, minimum, maximum);
        ContentChecks.Uid(frameOfReferenceUid, nameof(frameOfReferenceUid));
        if (graphicType == GraphicType.Polygon && !graphicData[..3].SequenceEqual(graphicData[^3..]))
        {
            throw new ArgumentException("The first and the last point of a POLYGON must be equal (PS3.3 C.18.9.1.2).", nameof(graphicData));
        }

        (GraphicType, _data, FrameOfReferenceUid) = (graphicType, graphicData.ToArray(), frameOfReferenceUid);
    }

    private SpatialCoordinates3D(DicomDataset content)
    {
        GraphicType = new GraphicType(content.Text(DicomTag.GraphicType) ?? "");
        _data = content.Numbers<float>(DicomTag.GraphicData) ?? [];
        FrameOfReferenceUid = content.Text(DicomTag.ReferencedFrameOfReferenceUID) ?? "";
        FiducialUid = content.Text(DicomTag.FiducialUID);
    }

    /// <summary>Graphic Type (0070,0023).</summary>
    public GraphicType GraphicType { get; }

    /// <summary>Graphic Data (0070,0022): x, y, z, x, y, z, … in millimetres.</summary>
    public ReadOnlySpan<float> GraphicData => _data;

    /// <summary>Referenced Frame of Reference UID (3006,0024); empty if a file lacks it.</summary>
    public string FrameOfReferenceUid { get; }

    /// <summary>Fiducial UID (0070,031A).</summary>
    public string? FiducialUid { get; init; }

    internal static SpatialCoordinates3D? Read(DicomDataset content) =>
        content.Contains(DicomTag.GraphicData) || content.Contains(DicomTag.GraphicType) ? new SpatialCoordinates3D(content) : null;

    internal void WriteTo(DicomDataset content)
    {
        content.AddOrUpdate(
            new DicomCodeString(DicomTag.GraphicType, GraphicType.Value),
            new DicomFloatingPointSingle(DicomTag.GraphicData, _data),
            new DicomUniqueIdentifier(DicomTag.ReferencedFrameOfReferenceUID, FrameOfReferenceUid));
        content.SetOrRemove(DicomTag.FiducialUID, FiducialUid is { } uid ? new DicomUniqueIdentifier(DicomTag.FiducialUID, uid) : null);
    }
}
