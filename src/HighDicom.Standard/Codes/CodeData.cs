namespace HighDicom.Codes;

/// <summary>One part of the rows of a coding scheme, in UTF-8.</summary>
internal delegate ReadOnlySpan<byte> CodeData(int part);
