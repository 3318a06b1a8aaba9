using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace HighDicom;

/// <summary>Writes segment numbers into label maps; a pixel that already has one is left and reported.</summary>
internal static class LabelPaint
{
    private const int BlockSize = 1024;

    /// <summary>Writes a number wherever a mask is not 0.</summary>
    /// <returns>The first pixel that already has a number, or −1.</returns>
    internal static int Paint(ReadOnlySpan<byte> mask, Span<byte> target, int number, int bits) => bits == 8
        ? Paint(mask, target, (byte)number)
        : Paint(mask, MemoryMarshal.Cast<byte, ushort>(target), (ushort)number);

    /// <summary>Writes labels that are not 0.</summary>
    /// <param name="labels">The labels.</param>
    /// <param name="target">Where to.</param>
    /// <param name="isFirst">Whether the target has no labels yet.</param>
    /// <returns>The first pixel that already has another number, or −1.</returns>
    internal static int Merge<T, TTarget>(ReadOnlySpan<T> labels, Span<TTarget> target, bool isFirst)
        where T : unmanaged, IBinaryInteger<T>
        where TTarget : unmanaged, IBinaryInteger<TTarget>
    {
        if (isFirst)
        {
            LabelConversion.Convert(labels, target);
            return -1;
        }

        if (Unsafe.SizeOf<T>() == Unsafe.SizeOf<TTarget>()) return Merge(MemoryMarshal.Cast<T, TTarget>(labels), target);

        Span<TTarget> block = stackalloc TTarget[BlockSize];
        for (int start = 0; start < labels.Length; start += BlockSize)
        {
            Span<TTarget> part = block[..Math.Min(BlockSize, labels.Length - start)];
            LabelConversion.Convert(labels.Slice(start, part.Length), part);
            int taken = Merge<TTarget>(part, target.Slice(start, part.Length));
            if (taken >= 0) return start + taken;
        }

        return -1;
    }

    private static int Merge<T>(ReadOnlySpan<T> labels, Span<T> target)
        where T : unmanaged, IBinaryInteger<T>
    {
        for (int i = MergeBlocks(labels, target); i < labels.Length; i++)
        {
            if (labels[i] == T.Zero) continue;
            if (target[i] != T.Zero) return i;
            target[i] = labels[i];
        }

        return -1;
    }

    /// <returns>How many pixels are done: all but the last few, or those before a block with a pixel that already has a number.</returns>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static int MergeBlocks<T>(ReadOnlySpan<T> labels, Span<T> target)
        where T : unmanaged
    {
        ref T from = ref MemoryMarshal.GetReference(labels);
        ref T to = ref MemoryMarshal.GetReference(target);
        int i = 0;
        for (; i <= labels.Length - Vector256<T>.Count; i += Vector256<T>.Count)
        {
            Vector256<T> added = Vector256.LoadUnsafe(ref from, (nuint)i);
            Vector256<T> present = Vector256.LoadUnsafe(ref to, (nuint)i);
            if ((Vector256.Equals(added, Vector256<T>.Zero) | Vector256.Equals(present, Vector256<T>.Zero)) != Vector256<T>.AllBitsSet) break;
            (present | added).StoreUnsafe(ref to, (nuint)i);
        }

        return i;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static int Paint(ReadOnlySpan<byte> mask, Span<byte> target, byte number)
    {
        ref byte from = ref MemoryMarshal.GetReference(mask);
        ref byte to = ref MemoryMarshal.GetReference(target);
        int i = 0;
        for (; i <= mask.Length - Vector256<byte>.Count; i += Vector256<byte>.Count)
        {
            if (!Paint(Vector256.LoadUnsafe(ref from, (nuint)i), ref Unsafe.Add(ref to, i), number)) break;
        }

        return PaintOneByOne(mask, target, number, i);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static int Paint(ReadOnlySpan<byte> mask, Span<ushort> target, ushort number)
    {
        ref byte from = ref MemoryMarshal.GetReference(mask);
        ref ushort to = ref MemoryMarshal.GetReference(target);
        int i = 0;
        for (; i <= mask.Length - Vector256<ushort>.Count; i += Vector256<ushort>.Count)
        {
            Vector128<byte> block = Vector128.LoadUnsafe(ref from, (nuint)i);
            if (!Paint(Vector256.Create(Vector128.WidenLower(block), Vector128.WidenUpper(block)), ref Unsafe.Add(ref to, i), number)) break;
        }

        return PaintOneByOne(mask, target, number, i);
    }

    // Nothing is written if one of the pixels has a number already.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool Paint<T>(Vector256<T> mask, ref T target, T number)
        where T : unmanaged
    {
        Vector256<T> isOut = Vector256.Equals(mask, Vector256<T>.Zero);
        Vector256<T> present = Vector256.LoadUnsafe(ref target);
        if (Vector256.AndNot(present, isOut) != Vector256<T>.Zero) return false;
        (present | Vector256.AndNot(Vector256.Create(number), isOut)).StoreUnsafe(ref target);
        return true;
    }

    private static int PaintOneByOne<T>(ReadOnlySpan<byte> mask, Span<T> target, T number, int start)
        where T : unmanaged, IBinaryInteger<T>
    {
        for (int i = start; i < mask.Length; i++)
        {
            if (mask[i] == 0) continue;
            if (target[i] != T.Zero) return i;
            target[i] = number;
        }

        return -1;
    }
}
