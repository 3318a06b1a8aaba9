namespace HighDicom;

/// <summary>A shape on an image: Image Region (111030, DCM) with the image that it was SELECTED FROM.</summary>
/// <param name="Graphic">The shape.</param>
/// <param name="Image">The image; series and study are empty texts if a file does not tell them in its evidence. Null if a file names no image.</param>
/// <param name="Frames">Referenced Frame Number (0008,1160), counted from 1; empty for all frames of the image.</param>
public sealed record ImageRegion(Graphic2D Graphic, InstanceReference? Image, IReadOnlyList<int> Frames);
