using System.Numerics;
using System.Numerics.Tensors;

namespace HighDicom;

/// <summary>A NumPy file of one array (<c>.npy</c>, versions 1 to 3). It does not say where its numbers lie: say so with a <see cref="FrameOrder"/>. Safe for use from several threads.</summary>
public sealed class NumpyFile
{
    private readonly NumpyHeader _header;

    private NumpyFile(string path, NumpyHeader header) => (Path, _header) = (path, header);

    /// <summary>The path.</summary>
    public string Path { get; }

    /// <summary>The type of the stored numbers; <see cref="bool"/> for truth values, which are read as 0 and 1.</summary>
    public Type ElementType => ElementKinds.TypeOf(_header.Kind);

    /// <summary>The lengths of the axes, as NumPy's <c>shape</c>.</summary>
    public IReadOnlyList<int> Shape => _header.Shape;

    /// <summary>Whether the first axis varies fastest in the file.</summary>
    public bool IsFortranOrder => _header.IsFortranOrder;

    /// <summary>Reads the header of a file; the numbers stay in it until they are asked for.</summary>
    /// <param name="path">The file.</param>
    /// <exception cref="InvalidDataException">The file is no <c>.npy</c> file, is shorter than its header says, or holds something else than numbers and truth values.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public static NumpyFile Open(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        using var stream = File.OpenRead(path);
        return new NumpyFile(path, NumpyHeader.Read(stream, path));
    }

    /// <summary>Reads the array of a file.</summary>
    /// <typeparam name="T">The type of an element; an integer type only if all values are whole numbers that it can hold.</typeparam>
    /// <param name="path">The file.</param>
    /// <returns>The array with the axes of NumPy's <c>shape</c>, dense.</returns>
    /// <exception cref="InvalidDataException">The file cannot be read as such an array; the message names the file and the rule.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public static Tensor<T> Read<T>(string path)
        where T : unmanaged, INumber<T> =>
        Open(path).Read<T>();

    /// <summary>Writes a tensor as a <c>.npy</c> file in C order, whole or not at all.</summary>
    /// <typeparam name="T">The type of an element: <see cref="bool"/>, whole numbers of 8 to 64 bits, <see cref="Half"/>, float, double.</typeparam>
    /// <param name="path">The file; one that is there is replaced.</param>
    /// <param name="values">The tensor, with any strides.</param>
    /// <exception cref="ArgumentException">NumPy has no such type.</exception>
    /// <exception cref="IOException">The file cannot be written; nothing is left behind.</exception>
    public static void Write<T>(string path, Tensor<T> values)
        where T : unmanaged
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        ArgumentNullException.ThrowIfNull(values);
        NumpyWriter.Write(path, values);
    }

    /// <summary>Reads the array.</summary>
    /// <typeparam name="T">The type of an element; an integer type only if all values are whole numbers that it can hold.</typeparam>
    /// <returns>The array with the axes of <see cref="Shape"/>, dense.</returns>
    /// <exception cref="InvalidDataException">A value does not fit the type, or the file has changed.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public Tensor<T> Read<T>()
        where T : unmanaged, INumber<T>
    {
        using var stream = File.OpenRead(Path);
        NumpyHeader.Require(_header, stream.Length, Path);
        stream.Position = _header.DataOffset;
        T[] values = GC.AllocateUninitializedArray<T>((int)_header.Count);
        int[] stored = IsFortranOrder ? [.. Shape.Reverse()] : [.. Shape];
        ArrayDecoder.Read(stream, new ArrayLayout(Path, _header.Kind, _header.IsBigEndian, stored), values.AsSpan());
        return Tensor.Create(IsFortranOrder ? FortranOrder.ToC(values, Shape) : values, [.. Shape.Select(length => (nint)length)]);
    }
}
