using System.Buffers.Binary;
using System.Text;

namespace HighDicom;

/// <summary>The header of a <c>.npy</c> file, checked.</summary>
/// <param name="Kind">The kind of numbers.</param>
/// <param name="IsBigEndian">Whether the most significant byte comes first.</param>
/// <param name="IsFortranOrder">Whether the first axis varies fastest.</param>
/// <param name="Shape">The lengths of the axes.</param>
/// <param name="DataOffset">Where the numbers begin.</param>
internal sealed record NumpyHeader(ElementKind Kind, bool IsBigEndian, bool IsFortranOrder, int[] Shape, long DataOffset)
{
    // What NumPy writes for arrays of numbers has some hundred bytes.
    private const int LongestText = 1 << 16;
    private const int LengthOffset = 8;

    private static ReadOnlySpan<byte> Mark => [0x93, (byte)'N', (byte)'U', (byte)'M', (byte)'P', (byte)'Y'];

    internal long Count => Shape.Aggregate(1L, (product, length) => product * length);

    internal static NumpyHeader Read(Stream stream, string file)
    {
        Span<byte> start = stackalloc byte[LengthOffset + sizeof(uint)];
        int read = stream.ReadAtLeast(start, start.Length, throwOnEndOfStream: false);
        if (read < start.Length || !start[..6].SequenceEqual(Mark)) throw new InvalidDataException($"{file}: this is no .npy file: it does not begin with the mark of NumPy.");
        int version = start[6];
        if (version is < 1 or > 3) throw new InvalidDataException($"{file}: version {version}.{start[7]} of the .npy format is not read; versions 1 to 3 are.");
        int lengthSize = version == 1 ? sizeof(ushort) : sizeof(uint);
        long length = version == 1 ? BinaryPrimitives.ReadUInt16LittleEndian(start[LengthOffset..]) : BinaryPrimitives.ReadUInt32LittleEndian(start[LengthOffset..]);
        long offset = LengthOffset + lengthSize + length;
        if (length > LongestText) throw new InvalidDataException($"{file}: the header claims {length} bytes; that of an array of numbers is never longer than {LongestText}.");
        if (offset > stream.Length) throw new InvalidDataException($"{file}: the file ends within its header; it is cut off.");

        byte[] text = new byte[length];
        stream.Position = LengthOffset + lengthSize;
        stream.ReadExactly(text);
        var header = NumpyHeaderText.Parse(Encoding.UTF8.GetString(text), file) with { DataOffset = offset };
        Require(header, stream.Length, file);
        return header;
    }

    internal static void Require(NumpyHeader header, long fileLength, string file)
    {
        Int128 count = header.Shape.Aggregate((Int128)1, (product, length) => product * length);
        string shape = $"{string.Join(" × ", header.Shape)} elements of {ElementKinds.SizeOf(header.Kind)} bytes";
        if (header.DataOffset + (count * ElementKinds.SizeOf(header.Kind)) > fileLength) throw new InvalidDataException($"{file}: the file is cut off: its header speaks of {shape}, for which it is too short.");
        if (count > Array.MaxLength) throw new InvalidDataException($"{file}: {shape} are more than a tensor can hold ({Array.MaxLength}).");
    }
}
