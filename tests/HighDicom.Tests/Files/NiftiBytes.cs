using System.Buffers.Binary;
using System.IO.Compression;
using System.Runtime.InteropServices;

namespace HighDicom.Tests.Files;

/// <summary>NIfTI-1 files made byte by byte, so that reading is not judged by our own writing.</summary>
internal sealed class NiftiBytes
{
    public const int Offset = 352;

    public NiftiBytes(bool isBigEndian = false)
    {
        IsBigEndian = isBigEndian;
        Int32(0, 348);
        Lengths(3, 4, 2, 3);
        Type(4, 16);
        Sizes(1, 1.5f, 0.5f, 2);
        Single(108, Offset);
        Header[123] = 2;
        "n+1\0"u8.CopyTo(Header.AsSpan(344));
    }

    public byte[] Header { get; } = new byte[Offset];

    public byte[] Voxels { get; set; } = new byte[4 * 2 * 3 * sizeof(short)];

    public bool IsBigEndian { get; }

    public byte[] Bytes => [.. Header, .. Voxels];

    public NiftiBytes Lengths(params short[] lengths) => Each(lengths, (value, i) => Int16(40 + (2 * i), value));

    public NiftiBytes Sizes(params float[] sizes) => Each(sizes, (value, i) => Single(76 + (4 * i), value));

    public NiftiBytes Type(short code, short bits) => Int16(70, code).Int16(72, bits);

    public NiftiBytes SForm(params float[] rows) => Int16(254, 1).Each(rows, (value, i) => Single(280 + (4 * i), value));

    /// <summary>Quaternion b, c, d and offset x, y, z.</summary>
    public NiftiBytes QForm(params float[] values) => Int16(252, 1).Each(values, (value, i) => Single(256 + (4 * i), value));

    public NiftiBytes With<T>(params T[] values)
        where T : unmanaged
    {
        int size = MemoryMarshal.AsBytes<T>([default]).Length;
        Voxels = MemoryMarshal.AsBytes(values.AsSpan()).ToArray();
        if (IsBigEndian)
            for (int start = 0; start < Voxels.Length; start += size) Voxels.AsSpan(start, size).Reverse();
        return this;
    }

    public NiftiBytes Int16(int offset, short value)
    {
        if (IsBigEndian) BinaryPrimitives.WriteInt16BigEndian(Header.AsSpan(offset), value);
        else BinaryPrimitives.WriteInt16LittleEndian(Header.AsSpan(offset), value);
        return this;
    }

    public NiftiBytes Int32(int offset, int value)
    {
        if (IsBigEndian) BinaryPrimitives.WriteInt32BigEndian(Header.AsSpan(offset), value);
        else BinaryPrimitives.WriteInt32LittleEndian(Header.AsSpan(offset), value);
        return this;
    }

    public NiftiBytes Single(int offset, float value)
    {
        if (IsBigEndian) BinaryPrimitives.WriteSingleBigEndian(Header.AsSpan(offset), value);
        else BinaryPrimitives.WriteSingleLittleEndian(Header.AsSpan(offset), value);
        return this;
    }

    public string Save(string path)
    {
        File.WriteAllBytes(path, path.EndsWith(".gz", StringComparison.Ordinal) ? Compress(Bytes) : Bytes);
        return path;
    }

    public static byte[] Compress(byte[] bytes)
    {
        using var stream = new MemoryStream();
        using (var gzip = new GZipStream(stream, CompressionLevel.SmallestSize)) gzip.Write(bytes);
        return stream.ToArray();
    }

    private NiftiBytes Each<T>(T[] values, Func<T, int, NiftiBytes> write)
    {
        for (int i = 0; i < values.Length; i++) write(values[i], i);
        return this;
    }
}
