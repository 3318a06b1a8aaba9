using System.Buffers;
using System.IO.Compression;
using System.Numerics.Tensors;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace HighDicom;

/// <summary>Writes NIfTI-1 files, little-endian.</summary>
internal static class NiftiWriter
{
    private const int BufferSize = 1 << 16;

    internal static void Write<T>(string path, Volume<T> volume)
        where T : unmanaged
    {
        bool isCompressed = path.EndsWith(".nii.gz", StringComparison.OrdinalIgnoreCase);
        if (!isCompressed && !path.EndsWith(".nii", StringComparison.OrdinalIgnoreCase))
            throw new ArgumentException($"{path} does not end with .nii or .nii.gz.", nameof(path));
        byte[] header = NiftiHeaderWriter.Write(volume);
        AtomicFile.Write(path, temporary =>
        {
            using var file = new FileStream(temporary, FileMode.CreateNew, FileAccess.Write, FileShare.None, BufferSize);
            using Stream stream = isCompressed ? new GZipStream(file, CompressionLevel.Fastest) : file;
            stream.Write(header);
            WriteVoxels(stream, volume.Values);
        });
    }

    private static void WriteVoxels<T>(Stream stream, Tensor<T> values)
        where T : unmanaged
    {
        T[] plane = new T[checked((int)(values.Lengths[1] * values.Lengths[2]))];
        for (nint frame = 0; frame < values.Lengths[0]; frame++)
        {
            values.AsReadOnlyTensorSpan().Slice([new NRange(frame, frame + 1), NRange.All, NRange.All]).FlattenTo(plane);
            Span<byte> bytes = MemoryMarshal.AsBytes(plane.AsSpan());
            if (!BitConverter.IsLittleEndian) Reverse(bytes, Unsafe.SizeOf<T>());
            stream.Write(bytes);
        }
    }

    private static void Reverse(Span<byte> bytes, int size)
    {
        for (int start = 0; start < bytes.Length; start += size) bytes.Slice(start, size).Reverse();
    }
}
