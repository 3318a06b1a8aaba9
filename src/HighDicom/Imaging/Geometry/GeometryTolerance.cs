namespace HighDicom;

/// <summary>How far geometry may deviate and still count as equal. The only place where HighDicom keeps such numbers.</summary>
public sealed record GeometryTolerance
{
    /// <summary>The tolerance that is used where none is given.</summary>
    public static GeometryTolerance Default { get; } = new();

    /// <summary>The distance in mm within which two positions are the same, and a point lies on a plane. 0.001 mm.</summary>
    public double Position { get; init; } = 1e-3;

    /// <summary>The difference of a component of two directions of length 1 within which they are the same. 0.00001.</summary>
    public double Orientation { get; init; } = 1e-5;

    /// <summary>The relative difference within which two pixel spacings are the same. 0.0001.</summary>
    public double Spacing { get; init; } = 1e-4;

    /// <summary>The relative difference from their mean within which distances between slices are equal. 0.01.</summary>
    public double SliceSpacing { get; init; } = 1e-2;

    /// <summary>1 − |cos| of the angle between the line through the positions and the normal, below which slices are not tilted. 0.001 (2.6°).</summary>
    public double Perpendicular { get; init; } = 1e-3;
}
