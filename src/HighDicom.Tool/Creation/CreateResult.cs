namespace HighDicom.Tool.Creation;

/// <summary>What <c>seg create</c> made.</summary>
/// <param name="Segments">The segments.</param>
/// <param name="Placements">How each mask got onto the images.</param>
/// <param name="Frames">The number of frames of the segmentation.</param>
/// <param name="Warnings">What does not stop a segmentation and yet should be known.</param>
internal sealed record CreateResult(IReadOnlyList<CreatedSegment> Segments, IReadOnlyList<PlacementReport> Placements, int Frames, IReadOnlyList<Violation> Warnings);
