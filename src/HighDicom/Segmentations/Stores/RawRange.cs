namespace HighDicom;

/// <summary>A part of a file.</summary>
internal readonly record struct RawRange(long Offset, long Length);
