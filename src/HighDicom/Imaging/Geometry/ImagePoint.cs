namespace HighDicom;

/// <summary>
/// A point in the image-relative coordinates of SCOORD content items and bulk annotations: (0.0, 0.0) is the top left corner of the first
/// pixel, whose centre is (0.5, 0.5) (PS3.3 C.18.6.1.1). Use <see cref="ImagePoints"/> to get there from other conventions.
/// </summary>
/// <param name="Column">The horizontal coordinate, in pixels.</param>
/// <param name="Row">The vertical coordinate, in pixels.</param>
public readonly record struct ImagePoint(double Column, double Row);
