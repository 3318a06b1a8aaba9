using System.Buffers.Binary;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace HighDicom;

/// <summary>
/// Pixels of one bit, as Pixel Data with Bits Allocated 1 holds them (PS3.5 8.1.1): the first pixel in the least significant bit of the first
/// byte, and no padding between frames, so that a frame may begin within a byte. Positions are therefore counted in bits.
/// </summary>
public static class BitPacking
{
    private const int BlockSize = 32;

    /// <summary>The number of bytes that hold a number of bits.</summary>
    /// <param name="bits">The number of bits.</param>
    /// <returns>The number of bytes, the last one perhaps not full.</returns>
    public static long ByteCount(long bits) => (bits >> 3) + ((bits & 7) == 0 ? 0 : 1);

    /// <summary>Packs a mask: a bit is set where the byte is not 0. Other bits of the destination stay as they are.</summary>
    /// <param name="mask">One byte a pixel.</param>
    /// <param name="destination">The packed pixels.</param>
    /// <param name="bitOffset">The position of the first pixel in the destination, in bits.</param>
    /// <remarks>The first and last byte may be shared with neighbouring frames: frames that share a byte must not be packed at the same time.</remarks>
    /// <exception cref="ArgumentOutOfRangeException">The mask does not lie within the destination.</exception>
    public static void Pack(ReadOnlySpan<byte> mask, Span<byte> destination, long bitOffset = 0) =>
        Pack(mask, new NotEqualTo<byte>(0), destination, bitOffset);

    /// <summary>Packs a mask: a bit is set where the value is true. Other bits of the destination stay as they are.</summary>
    /// <inheritdoc cref="Pack(ReadOnlySpan{byte}, Span{byte}, long)"/>
    public static void Pack(ReadOnlySpan<bool> mask, Span<byte> destination, long bitOffset = 0) =>
        Pack(MemoryMarshal.AsBytes(mask), destination, bitOffset);

    /// <summary>Packs one label of a label map: a bit is set where the label is equal. Other bits of the destination stay as they are.</summary>
    /// <typeparam name="T">An integer type.</typeparam>
    /// <param name="labels">One label a pixel.</param>
    /// <param name="label">The label whose pixels are set.</param>
    /// <param name="destination">The packed pixels.</param>
    /// <param name="bitOffset">The position of the first pixel in the destination, in bits.</param>
    /// <remarks>The first and last byte may be shared with neighbouring frames: frames that share a byte must not be packed at the same time.</remarks>
    /// <exception cref="ArgumentOutOfRangeException">The labels do not lie within the destination.</exception>
    public static void PackLabel<T>(ReadOnlySpan<T> labels, T label, Span<byte> destination, long bitOffset = 0)
        where T : unmanaged, IBinaryInteger<T> =>
        Pack(labels, new EqualTo<T>(label), destination, bitOffset);

    /// <summary>Packs what lies in a range: a bit is set where the value is not below and not above. Other bits of the destination stay as they are.</summary>
    internal static void PackBetween<T>(ReadOnlySpan<T> values, T low, T high, Span<byte> destination, long bitOffset)
        where T : unmanaged, IBinaryInteger<T>, IUnsignedNumber<T> =>
        Pack(values, new Between<T>(low, high), destination, bitOffset);

    /// <summary>Unpacks pixels to one byte each.</summary>
    /// <param name="source">The packed pixels.</param>
    /// <param name="bitOffset">The position of the first pixel in the source, in bits.</param>
    /// <param name="destination">The pixels: <paramref name="value"/> where the bit is set, else 0. Its length tells how many are unpacked.</param>
    /// <param name="value">What a set bit becomes.</param>
    /// <exception cref="ArgumentOutOfRangeException">The pixels do not lie within the source.</exception>
    public static void Unpack(ReadOnlySpan<byte> source, long bitOffset, Span<byte> destination, byte value = 1)
    {
        CheckRange(source.Length, bitOffset, destination.Length);
        int head = HeadLength(bitOffset, destination.Length);
        for (int i = 0; i < head; i++)
            destination[i] = IsSet(source, bitOffset + i) ? value : (byte)0;

        ReadOnlySpan<byte> bytes = source[(int)((bitOffset + head) >> 3)..];
        Span<byte> pixels = destination[head..];
        int done = UnpackBlocks(bytes, pixels, value);
        for (int i = done; i < pixels.Length; i++)
            pixels[i] = IsSet(bytes, i) ? value : (byte)0;
    }

    /// <summary>Unpacks pixels to truth values.</summary>
    /// <param name="source">The packed pixels.</param>
    /// <param name="bitOffset">The position of the first pixel in the source, in bits.</param>
    /// <param name="destination">The pixels: true where the bit is set. Its length tells how many are unpacked.</param>
    /// <exception cref="ArgumentOutOfRangeException">The pixels do not lie within the source.</exception>
    public static void Unpack(ReadOnlySpan<byte> source, long bitOffset, Span<bool> destination) =>
        Unpack(source, bitOffset, MemoryMarshal.AsBytes(destination));

    private static void Pack<T, TTest>(ReadOnlySpan<T> values, TTest test, Span<byte> destination, long bitOffset)
        where T : unmanaged
        where TTest : struct, IPixelTest<T>
    {
        CheckRange(destination.Length, bitOffset, values.Length);
        int head = HeadLength(bitOffset, values.Length);
        for (int i = 0; i < head; i++)
            SetBit(destination, bitOffset + i, test.Holds(values[i]));

        Span<byte> bytes = destination[(int)((bitOffset + head) >> 3)..];
        ReadOnlySpan<T> rest = values[head..];
        int done = PackBlocks(rest, test, bytes);
        for (int i = done; i < rest.Length; i++)
            SetBit(bytes, i, test.Holds(rest[i]));
    }

    // Optimised at once: the first frames of a process would otherwise take as long as thousands of later ones.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static int PackBlocks<T, TTest>(ReadOnlySpan<T> values, TTest test, Span<byte> bytes)
        where T : unmanaged
        where TTest : struct, IPixelTest<T>
    {
        if (!Vector256<T>.IsSupported)
            return 0;

        ref T first = ref MemoryMarshal.GetReference(values);
        int i = 0;
        for (; i <= values.Length - BlockSize; i += BlockSize)
        {
            uint bits = 0;
            for (int part = 0; part < BlockSize; part += Vector256<T>.Count)
                bits |= test.Hold(Vector256.LoadUnsafe(ref first, (nuint)(i + part))).ExtractMostSignificantBits() << part;
            BinaryPrimitives.WriteUInt32LittleEndian(bytes[(i >> 3)..], bits);
        }

        return i;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static int UnpackBlocks(ReadOnlySpan<byte> bytes, Span<byte> pixels, byte value)
    {
        // Each byte of the block is spread over eight lanes, each of which keeps its own bit.
        Vector256<byte> spread = Vector256.Create(
            (byte)0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1, 1, 18, 18, 18, 18, 18, 18, 18, 18, 19, 19, 19, 19, 19, 19, 19, 19);
        Vector256<byte> laneBits = Vector256.Create(0x8040201008040201UL).AsByte();
        Vector256<byte> ones = Vector256.Create(value);
        ref byte first = ref MemoryMarshal.GetReference(pixels);
        int i = 0;
        for (; i <= pixels.Length - BlockSize; i += BlockSize)
        {
            Vector256<byte> block = Vector256.Create(MemoryMarshal.Read<uint>(bytes[(i >> 3)..])).AsByte();
            Vector256<byte> selected = Vector256.Shuffle(block, spread) & laneBits;
            (Vector256.Equals(selected, laneBits) & ones).StoreUnsafe(ref first, (nuint)i);
        }

        return i;
    }

    private static int HeadLength(long bitOffset, int length) => (int)Math.Min((8 - (bitOffset & 7)) & 7, length);

    private static bool IsSet(ReadOnlySpan<byte> bytes, long bit) => (bytes[(int)(bit >> 3)] >> (int)(bit & 7) & 1) != 0;

    private static void SetBit(Span<byte> bytes, long bit, bool value)
    {
        ref byte target = ref bytes[(int)(bit >> 3)];
        byte mask = (byte)(1 << (int)(bit & 7));
        target = value ? (byte)(target | mask) : (byte)(target & ~mask);
    }

    private static void CheckRange(int bytes, long bitOffset, int count)
    {
        if (bitOffset < 0 || bitOffset > ((long)bytes << 3) - count)
        {
            throw new ArgumentOutOfRangeException(
                nameof(bitOffset), bitOffset, $"{count} pixels of 1 bit do not fit at this bit offset into {bytes} bytes.");
        }
    }
}
