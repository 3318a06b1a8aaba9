using System.Buffers.Binary;
using System.Runtime.CompilerServices;

namespace HighDicom;

/// <summary>Work on ranges of bits that begin anywhere in a byte, least significant bit first (PS3.5 8.1.1).</summary>
internal static class BitRange
{
    /// <summary>Copies bits; other bits of the destination stay as they are.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    internal static void Copy(ReadOnlySpan<byte> source, long sourceOffset, long count, Span<byte> destination, long destinationOffset)
    {
        if (((sourceOffset | destinationOffset) & 7) == 0)
        {
            int whole = (int)(count >> 3);
            source.Slice((int)(sourceOffset >> 3), whole).CopyTo(destination[(int)(destinationOffset >> 3)..]);
            (sourceOffset, destinationOffset, count) = (sourceOffset + ((long)whole << 3), destinationOffset + ((long)whole << 3), count & 7);
        }

        int toByte = (int)Math.Min(-destinationOffset & 7, count);
        CopyPart(source, sourceOffset, toByte, destination, destinationOffset);
        (sourceOffset, destinationOffset, count) = (sourceOffset + toByte, destinationOffset + toByte, count - toByte);
        for (; count >= 32; count -= 32, sourceOffset += 32, destinationOffset += 32)
            BinaryPrimitives.WriteUInt32LittleEndian(destination[(int)(destinationOffset >> 3)..], (uint)Word(source, sourceOffset));
        for (; count > 0; count -= 8, sourceOffset += 8, destinationOffset += 8)
            CopyPart(source, sourceOffset, (int)Math.Min(8, count), destination, destinationOffset);
    }

    // Bits of one byte of the destination.
    private static void CopyPart(ReadOnlySpan<byte> source, long sourceOffset, int count, Span<byte> destination, long destinationOffset)
    {
        if (count == 0) return;
        int target = (int)(destinationOffset & 7);
        uint mask = (1u << count) - 1;
        uint bits = (uint)Word(source, sourceOffset) & mask;
        ref byte cell = ref destination[(int)(destinationOffset >> 3)];
        cell = (byte)((cell & ~(mask << target)) | (bits << target));
    }

    /// <summary>Reads up to 57 bits from any position; bits past the end are 0.</summary>
    internal static ulong Word(ReadOnlySpan<byte> source, long offset)
    {
        ReadOnlySpan<byte> from = source[(int)(offset >> 3)..];
        if (from.Length >= 8) return BinaryPrimitives.ReadUInt64LittleEndian(from) >> (int)(offset & 7);
        Span<byte> tail = stackalloc byte[8];
        tail.Clear();
        from.CopyTo(tail);
        return BinaryPrimitives.ReadUInt64LittleEndian(tail) >> (int)(offset & 7);
    }

    /// <summary>Adds a range of bits to a set that begins at bit 0 and has eight bytes more than it needs.</summary>
    /// <returns>Whether one of the bits was already in the set.</returns>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    internal static bool Join(ReadOnlySpan<byte> source, long offset, int count, Span<byte> set)
    {
        ulong shared = 0;
        for (int bit = 0; bit < count; bit += 56)
        {
            ulong added = Word(source, offset + bit) & ((1UL << Math.Min(56, count - bit)) - 1);
            if (added == 0) continue;
            Span<byte> target = set[(bit >> 3)..];
            ulong present = BinaryPrimitives.ReadUInt64LittleEndian(target);
            shared |= present & added;
            BinaryPrimitives.WriteUInt64LittleEndian(target, present | added);
        }

        return shared != 0;
    }
}
