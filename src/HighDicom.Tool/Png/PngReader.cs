using System.IO.Compression;

namespace HighDicom.Tool.Png;

/// <summary>Reads PNG images as numbers: gray values as they are stored, and places in the palette where there is one (libraries give its colours instead).</summary>
internal static class PngReader
{
    // No deflated byte stands for more than this many.
    private const long HighestCompression = 1032;

    /// <exception cref="InvalidDataException">The file is no such image; the message names the file and the rule.</exception>
    public static PngImage Read(string path)
    {
        List<(string Type, ReadOnlyMemory<byte> Data)> chunks = PngChunks.Read(File.ReadAllBytes(path), path);
        if (chunks[0].Type != "IHDR") throw new InvalidDataException($"{path}: the PNG file does not begin with its header.");
        PngHeader header = PngHeader.Read(chunks[0].Data.Span, path);
        if (chunks.FirstOrDefault(chunk => char.IsAsciiLetterUpper(chunk.Type[0]) && chunk.Type is not ("IHDR" or "PLTE" or "IDAT" or "IEND")) is { Type: { } unknown })
            throw new InvalidDataException($"{path}: the PNG file has a chunk '{unknown}' that is needed and not known.");

        using var compressed = new MemoryStream();
        foreach ((string type, ReadOnlyMemory<byte> data) in chunks)
            if (type == "IDAT") compressed.Write(data.Span);
        if (((long)header.BytesOfRow + 1) * header.Rows > compressed.Length * HighestCompression)
            throw new InvalidDataException($"{path}: the PNG file is cut off: {compressed.Length} bytes cannot hold {header.Rows} rows × {header.Columns} columns.");
        if ((long)header.Rows * header.Columns > Array.MaxLength) throw new InvalidDataException($"{path}: {header.Rows} rows × {header.Columns} columns are too many.");
        compressed.Position = 0;
        return Decode(header, compressed, path);
    }

    private static PngImage Decode(PngHeader header, MemoryStream compressed, string path)
    {
        ushort[] pixels = new ushort[header.Rows * header.Columns];
        byte[] above = new byte[header.BytesOfRow], row = new byte[header.BytesOfRow];
        using var stream = new ZLibStream(compressed, CompressionMode.Decompress);
        try
        {
            for (int i = 0; i < header.Rows; i++)
            {
                int filter = stream.ReadByte();
                stream.ReadExactly(row);
                PngFilter.Undo(filter, row, above, Math.Max(1, header.Bits / 8));
                PngSamples.Unpack(row, header.Bits, pixels.AsSpan(i * header.Columns, header.Columns));
                (row, above) = (above, row);
            }
        }
        catch (Exception error) when (error is InvalidDataException or EndOfStreamException)
        {
            throw new InvalidDataException($"{path}: the pixels of the PNG file are cut off or damaged: {error.Message}", error);
        }

        return new PngImage(header.Rows, header.Columns, header.Bits, pixels);
    }
}
