using System.Buffers.Binary;

namespace HighDicom.Tool.Png;

/// <summary>The header of a PNG image of numbers.</summary>
/// <param name="Rows">The number of rows.</param>
/// <param name="Columns">The number of columns.</param>
/// <param name="Bits">The bits of a pixel: 1, 2, 4, 8 or 16.</param>
internal sealed record PngHeader(int Rows, int Columns, int Bits)
{
    private const int Length = 13;
    private const int Gray = 0;
    private const int Indexed = 3;

    // What Rows (0028,0010) and Columns (0028,0011) can say.
    private const uint LongestSide = ushort.MaxValue;

    public int BytesOfRow => ((Columns * Bits) + 7) / 8;

    /// <exception cref="InvalidDataException">The image has colours, is interlaced, or too large.</exception>
    public static PngHeader Read(ReadOnlySpan<byte> chunk, string name)
    {
        if (chunk.Length != Length) throw new InvalidDataException($"{name}: the header of the PNG file has {chunk.Length} bytes instead of {Length}.");
        uint columns = BinaryPrimitives.ReadUInt32BigEndian(chunk), rows = BinaryPrimitives.ReadUInt32BigEndian(chunk[4..]);
        if (columns is 0 or > LongestSide || rows is 0 or > LongestSide) throw new InvalidDataException($"{name}: {rows} rows × {columns} columns; an image has 1 to {LongestSide} of each.");
        (int bits, int color, int compression, int filter, int interlace) = (chunk[8], chunk[9], chunk[10], chunk[11], chunk[12]);
        if (color is not (Gray or Indexed)) throw new InvalidDataException($"{name}: the image holds colours, which are no numbers of segments; save it as gray values (8 or 16 bits) or with a palette.");
        if (bits is not (1 or 2 or 4 or 8) && (bits, color) != (16, Gray)) throw new InvalidDataException($"{name}: {bits} bits a pixel do not exist for PNG colour type {color}.");
        if (compression != 0 || filter != 0) throw new InvalidDataException($"{name}: compression method {compression} and filter method {filter} do not exist.");
        return interlace == 0 ? new PngHeader((int)rows, (int)columns, bits) : throw new InvalidDataException($"{name}: interlaced PNG images are not read; save it without interlacing.");
    }
}
