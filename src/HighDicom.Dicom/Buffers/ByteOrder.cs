using System.Buffers.Binary;
using System.Runtime.InteropServices;

namespace FellowOakDicom.IO.Buffer;

/// <summary>Turns between little and big endian.</summary>
internal static class ByteOrder
{
    /// <summary>Reverses each unit of the given number of bytes in place; a rest that is not a whole unit stays.</summary>
    public static void Swap(Span<byte> bytes, int unitSize)
    {
        bytes = bytes[..(bytes.Length - (bytes.Length % unitSize))];
        switch (unitSize)
        {
            case 2:
                Span<ushort> words = MemoryMarshal.Cast<byte, ushort>(bytes);
                BinaryPrimitives.ReverseEndianness(words, words);
                break;
            case 4:
                Span<uint> longs = MemoryMarshal.Cast<byte, uint>(bytes);
                BinaryPrimitives.ReverseEndianness(longs, longs);
                break;
            case 8:
                Span<ulong> wide = MemoryMarshal.Cast<byte, ulong>(bytes);
                BinaryPrimitives.ReverseEndianness(wide, wide);
                break;
            default:
                break;
        }
    }
}
