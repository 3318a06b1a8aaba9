namespace HighDicom;

/// <summary>A stored frame (from 0) and the plane of the result (from 0) that it fills.</summary>
internal readonly record struct PlaneFrame(int Frame, int Plane);
