namespace HighDicom.Tool.Creation;

/// <summary>A mask on the source images.</summary>
/// <typeparam name="T">The type of a pixel.</typeparam>
/// <param name="Pixels">One value for each pixel of each image, in the order of <see cref="SourceImages"/>.</param>
/// <param name="Report">How it got there.</param>
internal sealed record PlacedMask<T>(T[] Pixels, PlacementReport Report);
