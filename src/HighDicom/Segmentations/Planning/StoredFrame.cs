namespace HighDicom;

/// <summary>One frame of the segmentation to be.</summary>
/// <param name="Segment">Index of the segment, from 0; −1 in a label map, whose frames hold all.</param>
/// <param name="Plane">The plane.</param>
/// <param name="Parts">What the inputs give to it: one part, or several in a label map; none for an empty frame.</param>
internal readonly record struct StoredFrame(int Segment, int Plane, FramePart[] Parts);
