namespace HighDicom.StandardImporter;

/// <summary>The import cannot go on; the message names file, line and reason.</summary>
internal sealed class ImportException(string file, int line, string message, Exception? cause = null)
    : Exception(line > 0 ? $"{file}({line}): {message}" : $"{file}: {message}", cause);
