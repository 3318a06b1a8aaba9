using System.Buffers.Binary;
using System.IO.Compression;

namespace HighDicom.Tool.Png;

/// <summary>Writes label maps as PNG images with a palette, so that a person sees the segments' colours and a program reads their numbers; and gray images.</summary>
internal static class PngWriter
{
    private const int PaletteSize = 256;
    private const byte Gray = 0;
    private const byte Indexed = 3;

    /// <summary>Writes one number below 256 a pixel, with the palette.</summary>
    public static void WriteIndexed(string path, ReadOnlySpan<byte> pixels, int columns, IReadOnlyList<(byte Red, byte Green, byte Blue)> palette)
    {
        byte[] colors = new byte[3 * Math.Min(palette.Count, PaletteSize)];
        for (int i = 0; i < colors.Length / 3; i++) (colors[3 * i], colors[(3 * i) + 1], colors[(3 * i) + 2]) = palette[i];
        Write(path, pixels, columns, (8, Indexed), colors);
    }

    /// <summary>Writes 8-bit gray values.</summary>
    public static void WriteGray(string path, ReadOnlySpan<byte> pixels, int columns) => Write(path, pixels, columns, (8, Gray), []);

    /// <summary>Writes 16-bit gray values.</summary>
    public static void WriteGray(string path, ReadOnlySpan<ushort> pixels, int columns)
    {
        byte[] bytes = new byte[2 * pixels.Length];
        for (int i = 0; i < pixels.Length; i++) BinaryPrimitives.WriteUInt16BigEndian(bytes.AsSpan(2 * i), pixels[i]);
        Write(path, bytes, 2 * columns, (16, Gray), []);
    }

    private static void Write(string path, ReadOnlySpan<byte> bytes, int bytesOfRow, (byte Bits, byte Color) kind, byte[] palette)
    {
        byte[] header = new byte[13];
        BinaryPrimitives.WriteInt32BigEndian(header, bytesOfRow * 8 / kind.Bits);
        BinaryPrimitives.WriteInt32BigEndian(header.AsSpan(4), bytes.Length / bytesOfRow);
        (header[8], header[9]) = kind;
        using var stream = new FileStream(path, FileMode.Create, FileAccess.Write);
        stream.Write(PngChunks.Signature);
        PngChunks.Write(stream, "IHDR", header);
        if (palette.Length > 0) PngChunks.Write(stream, "PLTE", palette);
        PngChunks.Write(stream, "IDAT", Compress(bytes, bytesOfRow));
        PngChunks.Write(stream, "IEND", []);
    }

    private static byte[] Compress(ReadOnlySpan<byte> bytes, int bytesOfRow)
    {
        using var buffer = new MemoryStream();
        using (var stream = new ZLibStream(buffer, CompressionLevel.Optimal, leaveOpen: true))
        {
            for (int start = 0; start < bytes.Length; start += bytesOfRow)
            {
                stream.WriteByte(0); // no filter: label maps are flat
                stream.Write(bytes.Slice(start, bytesOfRow));
            }
        }

        return buffer.ToArray();
    }
}
