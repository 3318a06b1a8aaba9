using System.Numerics;
using System.Numerics.Tensors;

namespace HighDicom;

/// <summary>
/// A NIfTI-1 file (<c>.nii</c> or <c>.nii.gz</c>). Its voxels (i, j, k) are the (column, row, frame) of a <see cref="Volume{T}"/>, in the order in which they are
/// stored; where they lie is turned from NIfTI's axes (right, front, head) to DICOM's (left, back, head). Safe for use from several threads.
/// </summary>
public sealed class NiftiFile
{
    private readonly NiftiHeader _header;

    private NiftiFile(string path, NiftiHeader header) => (Path, _header) = (path, header);

    /// <summary>The path.</summary>
    public string Path { get; }

    /// <summary>The type of the stored numbers, before <see cref="Slope"/> and <see cref="Intercept"/>.</summary>
    public Type ElementType => ElementKinds.TypeOf(_header.Kind);

    /// <summary>The length of the axes (frame, row, column).</summary>
    public (int Frames, int Rows, int Columns) Shape => (_header.Lengths[2], _header.Lengths[1], _header.Lengths[0]);

    /// <summary>The number of volumes: the length of the fourth axis, 1 where there is none.</summary>
    public int Volumes => _header.Lengths[3];

    /// <summary>What stored numbers are multiplied by (<c>scl_slope</c>); 1 where the file says 0.</summary>
    public double Slope => _header.Slope;

    /// <summary>What is added to the product (<c>scl_inter</c>).</summary>
    public double Intercept => _header.Intercept;

    /// <summary>How the file says where its voxels lie. Do not place anything by the affine of a file that does not say it.</summary>
    public NiftiPlacement Placement => _header.Placement;

    /// <summary>Patient (x, y, z) in mm, in DICOM's axes ← (frame, row, column).</summary>
    public Affine Affine => _header.Affine;

    /// <summary>Reads the header of a file; voxels stay in it until they are asked for.</summary>
    /// <param name="path">The file, compressed with gzip or not, whatever its name.</param>
    /// <exception cref="InvalidDataException">The file is no NIfTI-1 file, is one of a pair, is shorter than its header says, or has voxels that are no numbers.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public static NiftiFile Open(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        return Use(path, static (path, stream, capacity) =>
        {
            NiftiHeader header = NiftiHeader.Read(stream, path);
            Require(path, header, capacity);
            return new NiftiFile(path, header);
        });
    }

    /// <summary>Reads the only volume of a file.</summary>
    /// <typeparam name="T">The type of a voxel; an integer type only if all values are whole numbers that it can hold.</typeparam>
    /// <param name="path">The file.</param>
    /// <returns>The voxels and where they lie.</returns>
    /// <exception cref="InvalidDataException">The file cannot be read as such a volume; the message names the file and the rule.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public static Volume<T> Read<T>(string path)
        where T : unmanaged, INumber<T>
    {
        NiftiFile file = Open(path);
        return file.Volumes == 1 ? file.Read<T>() : throw new InvalidDataException($"{path}: the file holds {file.Volumes} volumes. Open it and read them one by one.");
    }

    /// <summary>Writes a volume as a <c>.nii</c> or <c>.nii.gz</c> file, whole or not at all, with its place as sform and, unless it is sheared, qform.</summary>
    /// <typeparam name="T">The type of a voxel; NIfTI has no <see cref="Half"/>.</typeparam>
    /// <param name="path">The file; one that is there is replaced.</param>
    /// <param name="volume">The volume, with any strides; no axis longer than 32,767.</param>
    /// <exception cref="ArgumentException">The name ends otherwise, the volume is too large, or NIfTI has no such type.</exception>
    /// <exception cref="IOException">The file cannot be written; nothing is left behind.</exception>
    public static void Write<T>(string path, Volume<T> volume)
        where T : unmanaged, INumber<T>
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        ArgumentNullException.ThrowIfNull(volume);
        NiftiWriter.Write(path, volume);
    }

    /// <summary>Reads one volume.</summary>
    /// <typeparam name="T">The type of a voxel; an integer type only if all values are whole numbers that it can hold.</typeparam>
    /// <param name="volume">Which of <see cref="Volumes"/>, from 0.</param>
    /// <returns>The voxels and where they lie, without a Frame of Reference UID.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such volume.</exception>
    /// <exception cref="InvalidDataException">A value does not fit the type, the file is damaged, or rows and columns are not perpendicular.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public Volume<T> Read<T>(int volume = 0)
        where T : unmanaged, INumber<T>
    {
        ArgumentOutOfRangeException.ThrowIfNegative(volume);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(volume, Volumes);
        return Use(Path, (path, stream, capacity) =>
        {
            Require(path, _header, capacity);
            T[] values = GC.AllocateUninitializedArray<T>((int)_header.VoxelsOfVolume);
            (int frames, int rows, int columns) = Shape;
            var layout = new ArrayLayout(path, _header.Kind, _header.IsBigEndian, [frames, rows, columns]) { Slope = Slope, Intercept = Intercept };
            ArrayStream.Skip(stream, _header.DataOffset + (volume * _header.VoxelsOfVolume * ElementKinds.SizeOf(_header.Kind)));
            ArrayDecoder.Read(stream, layout, values.AsSpan());
            if (volume == Volumes - 1) _ = stream.ReadByte(); // the checksum of a compressed file is compared at its end
            return Placed(Tensor.Create(values, [frames, rows, columns]));
        });
    }

    private static void Require(string path, NiftiHeader header, long capacity)
    {
        (long voxels, int volumes, int size) = (header.VoxelsOfVolume, header.Lengths[3], ElementKinds.SizeOf(header.Kind));
        string shape = $"{header.Lengths[2]} × {header.Lengths[1]} × {header.Lengths[0]} (frames, rows, columns) × {volumes} volumes of {size} bytes a voxel";
        if (header.DataOffset + ((Int128)voxels * volumes * size) > capacity) throw new InvalidDataException($"{path}: the file is cut off: its header speaks of {shape}, for which it is too short.");
        if (voxels > Array.MaxLength) throw new InvalidDataException($"{path}: {shape} is larger than a tensor can be ({Array.MaxLength} elements).");
    }

    private static TResult Use<TResult>(string path, Func<string, Stream, long, TResult> use)
    {
        using Stream stream = ArrayStream.Open(path, out long capacity);
        try
        {
            return use(path, stream, capacity);
        }
        catch (InvalidDataException error) when (!error.Message.StartsWith(path, StringComparison.Ordinal))
        {
            throw new InvalidDataException($"{path}: the compressed data are damaged: {error.Message}", error);
        }
        catch (EndOfStreamException error)
        {
            throw new InvalidDataException($"{path}: the file ends before its voxels begin; it is cut off.", error);
        }
    }

    private Volume<T> Placed<T>(Tensor<T> values)
        where T : unmanaged
    {
        try
        {
            return new Volume<T>(values, Affine);
        }
        catch (ArgumentException error)
        {
            throw new InvalidDataException($"{Path}: the {Placement} does not give perpendicular rows and columns: {error.Message}", error);
        }
    }
}
