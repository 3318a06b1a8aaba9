namespace HighDicom.Content;

/// <summary>Graphic Type (0070,0023) of coordinates on an image or in a frame of reference (PS3.3 C.18.6.1.2, C.18.9.1.2). An open set.</summary>
/// <param name="Value">The enumerated value as it stands in the file.</param>
public readonly record struct GraphicType(string Value)
{
    /// <summary>POINT: one point.</summary>
    public static GraphicType Point => new("POINT");

    /// <summary>MULTIPOINT: points, each for itself.</summary>
    public static GraphicType Multipoint => new("MULTIPOINT");

    /// <summary>POLYLINE: points joined by lines; closed where the first and the last are equal.</summary>
    public static GraphicType Polyline => new("POLYLINE");

    /// <summary>POLYGON (3D only): a closed polyline in one plane.</summary>
    public static GraphicType Polygon => new("POLYGON");

    /// <summary>CIRCLE (2D only): the centre and a point on the circle.</summary>
    public static GraphicType Circle => new("CIRCLE");

    /// <summary>ELLIPSE: the ends of the major, then of the minor axis.</summary>
    public static GraphicType Ellipse => new("ELLIPSE");

    /// <summary>ELLIPSOID (3D only): the ends of three axes.</summary>
    public static GraphicType Ellipsoid => new("ELLIPSOID");

    /// <summary>The enumerated value.</summary>
    public override string ToString() => Value ?? "";
}
