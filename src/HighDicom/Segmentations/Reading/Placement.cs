namespace HighDicom;

/// <summary>A stored frame and the plane of the result that it belongs to.</summary>
/// <param name="Frame">The frame, from 0.</param>
/// <param name="Plane">The plane, from 0.</param>
/// <param name="Row">The row of the plane where the frame's first row lies; it may be outside.</param>
/// <param name="Column">The column of the plane where the frame's first column lies; it may be outside.</param>
internal readonly record struct Placement(int Frame, int Plane, int Row = 0, int Column = 0);
