using System.Numerics;

namespace HighDicom.Tool.Creation;

/// <summary>A file (or a folder of slices) that holds one mask, or several beside each other as channels.</summary>
internal abstract class MaskFile(string path, string stem)
{
    public string Path { get; } = path;

    /// <summary>The file name without folder.</summary>
    public string Name { get; } = System.IO.Path.GetFileName(System.IO.Path.TrimEndingDirectorySeparator(path));

    /// <summary>The file name without extension: what models call the structure.</summary>
    public string Stem { get; } = stem;

    /// <summary>Reads the mask, or one channel after the other, and places each.</summary>
    /// <exception cref="InvalidDataException">The file cannot be read, does not fit the images, or has a value that <typeparamref name="T"/> cannot hold.</exception>
    public abstract IEnumerable<PlacedMask<T>> Read<T>(MaskTarget target)
        where T : unmanaged, INumber<T>;
}
