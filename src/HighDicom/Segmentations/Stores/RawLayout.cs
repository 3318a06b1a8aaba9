namespace HighDicom;

/// <summary>Where the two large parts of a segmentation lie in its file, and how it is encoded.</summary>
/// <param name="IsExplicit">Whether elements name their value representation.</param>
/// <param name="Groups">The value of the Per-Frame Functional Groups Sequence (5200,9230); of length 0 if there is none.</param>
/// <param name="Pixels">The value of Pixel Data (7FE0,0010).</param>
internal sealed record RawLayout(bool IsExplicit, RawRange Groups, RawRange Pixels);
