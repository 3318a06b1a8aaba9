namespace HighDicom;

/// <summary>Bytes that the fast reader does not follow; never seen by callers, who get the data set by the ordinary way then.</summary>
internal class RawException(string message) : Exception(message);
