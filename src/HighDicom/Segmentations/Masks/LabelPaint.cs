using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace HighDicom;

/// <summary>Writes segment numbers into label maps; a pixel that already has one is left and reported.</summary>
internal static class LabelPaint
{
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
            if (typeof(T) == typeof(TTarget)) MemoryMarshal.Cast<T, TTarget>(labels).CopyTo(target);
            else System.Numerics.Tensors.TensorPrimitives.ConvertTruncating(labels, target);
            return -1;
        }

        for (int i = 0; i < labels.Length; i++)
        {
            if (labels[i] == T.Zero) continue;
            if (target[i] != TTarget.Zero) return i;
            target[i] = TTarget.CreateTruncating(labels[i]);
        }

        return -1;
    }

    private static int Paint(ReadOnlySpan<byte> mask, Span<byte> target, byte number)
    {
        ref byte from = ref MemoryMarshal.GetReference(mask);
        ref byte to = ref MemoryMarshal.GetReference(target);
        Vector256<byte> label = Vector256.Create(number);
        int i = 0;
        for (; i <= mask.Length - Vector256<byte>.Count; i += Vector256<byte>.Count)
        {
            Vector256<byte> isOut = Vector256.Equals(Vector256.LoadUnsafe(ref from, (nuint)i), Vector256<byte>.Zero);
            Vector256<byte> present = Vector256.LoadUnsafe(ref to, (nuint)i);
            if (Vector256.AndNot(present, isOut) != Vector256<byte>.Zero) break;
            (present | Vector256.AndNot(label, isOut)).StoreUnsafe(ref to, (nuint)i);
        }

        return PaintOneByOne(mask, target, number, i);
    }

    private static int Paint(ReadOnlySpan<byte> mask, Span<ushort> target, ushort number) => PaintOneByOne(mask, target, number, 0);

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
