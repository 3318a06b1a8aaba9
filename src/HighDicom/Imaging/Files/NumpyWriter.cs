using System.Buffers;
using System.Buffers.Binary;
using System.Globalization;
using System.Numerics.Tensors;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Text;

namespace HighDicom;

/// <summary>Writes <c>.npy</c> files of version 1.0 in C order.</summary>
internal static class NumpyWriter
{
    private const int BufferSize = 1 << 16;
    private const int Alignment = 64;
    private const int PrefixLength = 10;

    internal static void Write<T>(string path, Tensor<T> values)
        where T : unmanaged
    {
        byte[] header = Header<T>(values.Lengths);
        AtomicFile.Write(path, temporary =>
        {
            using var stream = new FileStream(temporary, FileMode.CreateNew, FileAccess.Write, FileShare.None, BufferSize);
            stream.Write(header);
            WriteValues(stream, values);
        });
    }

    private static byte[] Header<T>(ReadOnlySpan<nint> lengths)
    {
        ElementKind kind = ElementKinds.Of(typeof(T)) ?? throw new ArgumentException($"NumPy files of {typeof(T).Name} are not written; use a number or truth values.");
        int size = ElementKinds.SizeOf(kind);
        char letter = kind switch
        {
            ElementKind.Boolean => 'b',
            ElementKind.UInt8 or ElementKind.UInt16 or ElementKind.UInt32 or ElementKind.UInt64 => 'u',
            ElementKind.Half or ElementKind.Single or ElementKind.Double => 'f',
            _ => 'i',
        };
        char order = size == 1 ? '|' : BitConverter.IsLittleEndian ? '<' : '>';
        var shape = new StringBuilder();
        foreach (nint length in lengths) shape.Append(CultureInfo.InvariantCulture, $"{length}, ");
        string text = string.Create(CultureInfo.InvariantCulture,
            $"{{'descr': '{order}{letter}{size}', 'fortran_order': False, 'shape': ({(lengths.Length == 1 ? shape.ToString().TrimEnd() : shape.ToString().TrimEnd(' ', ','))}), }}");
        text = text.PadRight(((PrefixLength + text.Length + Alignment) / Alignment * Alignment) - PrefixLength - 1) + '\n';

        byte[] header = new byte[PrefixLength + text.Length];
        ReadOnlySpan<byte> mark = [0x93, (byte)'N', (byte)'U', (byte)'M', (byte)'P', (byte)'Y', 1, 0];
        mark.CopyTo(header);
        BinaryPrimitives.WriteUInt16LittleEndian(header.AsSpan(mark.Length), (ushort)text.Length);
        Encoding.ASCII.GetBytes(text, header.AsSpan(PrefixLength));
        return header;
    }

    // Along the first axis, so that no second copy of the whole is made.
    private static void WriteValues<T>(FileStream stream, Tensor<T> values)
        where T : unmanaged
    {
        if (values.FlattenedLength == 0) return;
        T[] part = new T[values.FlattenedLength / values.Lengths[0]];
        var ranges = new NRange[values.Rank];
        Array.Fill(ranges, NRange.All);
        for (nint first = 0; first < values.Lengths[0]; first++)
        {
            ranges[0] = new NRange(first, first + 1);
            values.AsReadOnlyTensorSpan().Slice(ranges).FlattenTo(part);
            WriteBytes(stream, part);
        }
    }

    private static void WriteBytes<T>(FileStream stream, ReadOnlySpan<T> part)
        where T : unmanaged
    {
        int most = int.MaxValue / Unsafe.SizeOf<T>();
        for (; !part.IsEmpty; part = part[Math.Min(most, part.Length)..])
            stream.Write(MemoryMarshal.AsBytes(part[..Math.Min(most, part.Length)]));
    }
}
