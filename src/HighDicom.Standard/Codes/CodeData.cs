namespace HighDicom.Codes;

/// <summary>The rows of a part of a coding scheme: lines "VALUE\tMEANING\tOTHER MEANING…" in UTF-8.</summary>
internal delegate ReadOnlySpan<byte> CodeData();
