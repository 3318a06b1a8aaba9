namespace HighDicom.Tests.Segmentations;

/// <summary>One frame of an object that is put together without the library's writer.</summary>
/// <param name="Segment">The segment that the frame is of; 0 for a frame of a label map.</param>
/// <param name="Plane">The plane, from 0; planes lie 2.5 mm apart, from feet to head.</param>
/// <param name="Values">What is stored, row by row.</param>
internal sealed record TestFrame(int Segment, int Plane, int[] Values);
