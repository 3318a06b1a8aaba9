using System.Buffers.Binary;

namespace HighDicom;

/// <summary>The header of a NIfTI-1 file, checked.</summary>
internal sealed class NiftiHeader
{
    internal const int Size = 348;
    internal const int SmallestOffset = 352;

    private const int SizeOfNifti2 = 540;

    private readonly HeaderBytes _bytes;
    private readonly string _file;

    private NiftiHeader(HeaderBytes bytes, string file)
    {
        _bytes = bytes;
        _file = file;
        CheckMagic();
        Lengths = ReadLengths();
        Kind = ReadKind();
        DataOffset = ReadOffset();
        float slope = bytes.Single(112), intercept = bytes.Single(116);
        (Slope, Intercept) = slope == 0 || !float.IsFinite(slope) || !float.IsFinite(intercept) ? (1, 0) : (slope, intercept);
        (Affine, Placement) = new NiftiGeometry(bytes, Failure).Read();
    }

    /// <summary>Columns, rows, frames, volumes.</summary>
    internal int[] Lengths { get; }

    internal ElementKind Kind { get; }

    /// <summary>Where the voxels begin.</summary>
    internal long DataOffset { get; }

    /// <summary>What stored numbers are multiplied by; 1 where the header says none.</summary>
    internal float Slope { get; }

    /// <summary>What is added to them.</summary>
    internal float Intercept { get; }

    /// <summary>Patient (x, y, z) in mm of DICOM's axes ← (frame, row, column).</summary>
    internal Affine Affine { get; }

    internal NiftiPlacement Placement { get; }

    internal bool IsBigEndian => _bytes.IsBigEndian;

    internal long VoxelsOfVolume => (long)Lengths[0] * Lengths[1] * Lengths[2];

    /// <exception cref="InvalidDataException">The stream does not begin with a header of NIfTI-1, or one that cannot be read.</exception>
    internal static NiftiHeader Read(Stream stream, string file)
    {
        byte[] bytes = new byte[Size];
        if (stream.ReadAtLeast(bytes, Size, throwOnEndOfStream: false) < Size)
            throw new InvalidDataException($"{file}: a NIfTI-1 file begins with a header of {Size} bytes; this file is shorter.");
        int little = BinaryPrimitives.ReadInt32LittleEndian(bytes), big = BinaryPrimitives.ReadInt32BigEndian(bytes);
        if (little == SizeOfNifti2 || big == SizeOfNifti2) throw new InvalidDataException($"{file}: this is NIfTI-2, which is not read; convert it to NIfTI-1.");
        return little == Size || big == Size
            ? new NiftiHeader(new HeaderBytes(bytes, IsBigEndian: big == Size), file)
            : throw new InvalidDataException($"{file}: this is no NIfTI-1 file: it does not begin with the number {Size} in either byte order.");
    }

    private void CheckMagic()
    {
        ReadOnlySpan<byte> magic = _bytes.Bytes.AsSpan(344, 4);
        if (magic.SequenceEqual("ni1\0"u8))
            throw Failure("this is the header of a pair of files (.hdr and .img), which is not read; convert it to one .nii or .nii.gz file");
        if (!magic.SequenceEqual("n+1\0"u8))
            throw Failure("the header lacks the mark 'n+1' of NIfTI-1; an Analyze 7.5 file does not say how it is oriented, convert it to NIfTI-1 where that is known");
    }

    private int[] ReadLengths()
    {
        int axes = _bytes.Int16(40);
        if (axes is < 1 or > 7) throw Failure($"dim[0] is {axes}; the number of axes is 1 to 7");
        int[] lengths = [1, 1, 1, 1];
        for (int axis = 1; axis <= axes; axis++)
        {
            int length = _bytes.Int16(40 + (2 * axis));
            if (length < 1) throw Failure($"dim[{axis}] is {length}; the length of an axis is at least 1");
            if (axis > 4 && length > 1) throw Failure($"dim[{axis}] is {length}: images of more than 4 axes are not read");
            if (axis <= 4) lengths[axis - 1] = length;
        }

        return lengths;
    }

    private ElementKind ReadKind()
    {
        short code = _bytes.Int16(70);
        ElementKind kind = NiftiTypes.KindOf(code) ?? throw Failure($"datatype {code} ({NiftiTypes.NameOf(code)}) is not read; whole and floating point numbers of 8 to 64 bits are");
        int bits = _bytes.Int16(72);
        return bits == 8 * ElementKinds.SizeOf(kind) ? kind : throw Failure($"bitpix is {bits}, datatype {code} has {8 * ElementKinds.SizeOf(kind)} bits");
    }

    private long ReadOffset()
    {
        float offset = _bytes.Single(108);
        return offset >= SmallestOffset && offset < 1L << 40 && float.IsInteger(offset)
            ? (long)offset
            : throw Failure(FormattableString.Invariant($"vox_offset is {offset}; the voxels begin at {SmallestOffset} or later"));
    }

    private InvalidDataException Failure(string problem) => new($"{_file}: {problem}.");
}
