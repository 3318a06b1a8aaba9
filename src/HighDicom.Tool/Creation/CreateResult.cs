namespace HighDicom.Tool.Creation;

/// <summary>What <c>seg create</c> made.</summary>
/// <param name="Segments">The segments.</param>
/// <param name="Placements">How each mask got onto the images.</param>
/// <param name="Frames">The number of frames of the segmentation.</param>
internal sealed record CreateResult(IReadOnlyList<CreatedSegment> Segments, IReadOnlyList<PlacementReport> Placements, int Frames);
