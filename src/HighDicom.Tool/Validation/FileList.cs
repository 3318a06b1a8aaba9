namespace HighDicom.Tool.Validation;

/// <summary>The files that the user named, and the DICOM files below the folders that the user named.</summary>
internal static class FileList
{
    private const int PreambleLength = 128;

    /// <exception cref="IOException">A path does not exist, or a folder holds no DICOM file.</exception>
    public static IReadOnlyList<string> From(IEnumerable<string> paths) => [.. paths.SelectMany(Expand)];

    private static IEnumerable<string> Expand(string path)
    {
        if (File.Exists(path)) return [path];
        if (!Directory.Exists(path)) throw new IOException($"There is no file or folder {path}.");
        string[] files = [.. Directory.EnumerateFiles(path, "*", SearchOption.AllDirectories).Where(IsInstance).Order(StringComparer.Ordinal)];
        return files.Length > 0 ? files : throw new IOException($"The folder {path} holds no DICOM file.");
    }

    // A DICOMDIR is a DICOM file, but no instance of an information object.
    private static bool IsInstance(string file)
    {
        if (Path.GetFileName(file).Equals("DICOMDIR", StringComparison.OrdinalIgnoreCase)) return false;
        using FileStream stream = File.OpenRead(file);
        Span<byte> start = stackalloc byte[PreambleLength + 4];
        return stream.ReadAtLeast(start, start.Length, throwOnEndOfStream: false) == start.Length && start[PreambleLength..].SequenceEqual("DICM"u8);
    }
}
