namespace HighDicom;

/// <summary>The bytes end within an element: there may be more in the file.</summary>
internal sealed class RawEndException() : RawException("the bytes end within an element");
