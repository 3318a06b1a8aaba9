namespace HighDicom.Tool.Creation;

/// <summary>The masks that the user named: files, folders of files, or folders of PNG slices.</summary>
internal static class MaskFiles
{
    private static readonly string[] Extensions = [".nii.gz", ".nii", ".npy", ".png"];

    /// <exception cref="IOException">A path does not exist, or a folder holds no mask.</exception>
    /// <exception cref="InvalidDataException">A file is of a kind that is not read, or cannot be read.</exception>
    public static IReadOnlyList<MaskFile> Open(IEnumerable<string> paths) => [.. paths.SelectMany(Expand)];

    private static IEnumerable<MaskFile> Expand(string path)
    {
        if (File.Exists(path)) return [OpenFile(path)];
        if (!Directory.Exists(path)) throw new IOException($"There is no mask {path}.");
        string[] files = [.. Directory.EnumerateFiles(path).Where(file => ExtensionOf(file) is not null).Order(StringComparer.Ordinal)];
        if (files.Length == 0) throw new IOException($"The folder {path} holds no mask ({string.Join(", ", Extensions)}).");
        bool[] areSlices = [.. files.Select(file => ExtensionOf(file) == ".png").Distinct()];
        return areSlices switch
        {
            [true] => [new PngMask(path, System.IO.Path.GetFileName(System.IO.Path.TrimEndingDirectorySeparator(path)), files)],
            [false] => files.Select(OpenFile),
            _ => throw new IOException($"The folder {path} holds PNG slices and other masks; give them apart."),
        };
    }

    private static MaskFile OpenFile(string path)
    {
        string extension = ExtensionOf(path) ?? throw new InvalidDataException($"{path}: masks are read from {string.Join(", ", Extensions)} files.");
        string name = System.IO.Path.GetFileName(path);
        string stem = name[..^extension.Length];
        return extension switch
        {
            ".npy" => new NumpyMask(path, stem),
            ".png" => new PngMask(path, stem, [path]),
            _ => new NiftiMask(path, stem),
        };
    }

    private static string? ExtensionOf(string path) => Extensions.FirstOrDefault(extension => path.EndsWith(extension, StringComparison.OrdinalIgnoreCase));
}
