namespace HighDicom.Tool.Validation;

/// <summary>The files that the user named, and the DICOM files below the folders that the user named.</summary>
internal static class FileList
{
    private const int PreambleLength = 128;

    private static readonly EnumerationOptions Everywhere = new() { RecurseSubdirectories = true, IgnoreInaccessible = true, AttributesToSkip = FileAttributes.None };

    /// <summary>All files. What does not exist, and a folder without DICOM files, stay in the list: their verdicts say so.</summary>
    public static IReadOnlyList<string> From(IEnumerable<string> paths) => [.. paths.SelectMany(Expand)];

    private static IEnumerable<string> Expand(string path)
    {
        if (!Directory.Exists(path)) return [path];
        string[] files = [.. Directory.EnumerateFiles(path, "*", Everywhere).Where(IsInstance).Order(StringComparer.Ordinal)];
        return files.Length > 0 ? files : [path];
    }

    // A DICOMDIR is a DICOM file, but no instance of an information object. What cannot be opened is for the check to report.
    private static bool IsInstance(string file)
    {
        if (Path.GetFileName(file).Equals("DICOMDIR", StringComparison.OrdinalIgnoreCase)) return false;
        try
        {
            using FileStream stream = File.OpenRead(file);
            Span<byte> start = stackalloc byte[PreambleLength + 4];
            return stream.ReadAtLeast(start, start.Length, throwOnEndOfStream: false) == start.Length && start[PreambleLength..].SequenceEqual("DICM"u8);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return true;
        }
    }
}
