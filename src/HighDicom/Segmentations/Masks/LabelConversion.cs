using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace HighDicom;

/// <summary>Brings labels of any type of whole numbers to 8 or 16 bits; higher bits are cut off.</summary>
internal static class LabelConversion
{
    private const int BlockSize = 32;

    internal static void Convert<T, TTarget>(ReadOnlySpan<T> labels, Span<TTarget> target)
        where T : unmanaged, IBinaryInteger<T>
        where TTarget : unmanaged, IBinaryInteger<TTarget>
    {
        if (Unsafe.SizeOf<T>() == Unsafe.SizeOf<TTarget>())
        {
            MemoryMarshal.Cast<T, TTarget>(labels).CopyTo(target);
            return;
        }

        for (int i = ConvertBlocks(labels, target[..labels.Length]); i < labels.Length; i++) target[i] = TTarget.CreateTruncating(labels[i]);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static int ConvertBlocks<T, TTarget>(ReadOnlySpan<T> labels, Span<TTarget> target)
        where T : unmanaged
        where TTarget : unmanaged
    {
        ref T from = ref MemoryMarshal.GetReference(labels);
        ref TTarget to = ref MemoryMarshal.GetReference(target);
        int i = 0;
        for (; i <= labels.Length - BlockSize; i += BlockSize)
        {
            Vector256<ushort> lower = Sixteen(ref Unsafe.Add(ref from, i));
            Vector256<ushort> upper = Sixteen(ref Unsafe.Add(ref from, i + 16));
            if (Unsafe.SizeOf<TTarget>() == 1)
            {
                Vector256.Narrow(lower, upper).StoreUnsafe(ref Unsafe.As<TTarget, byte>(ref to), (nuint)i);
                continue;
            }

            lower.StoreUnsafe(ref Unsafe.As<TTarget, ushort>(ref to), (nuint)i);
            upper.StoreUnsafe(ref Unsafe.As<TTarget, ushort>(ref to), (nuint)(i + 16));
        }

        return i;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<ushort> Sixteen<T>(ref T from)
        where T : unmanaged
    {
        switch (Unsafe.SizeOf<T>())
        {
            case 1:
                Vector128<byte> bytes = Vector128.LoadUnsafe(ref Unsafe.As<T, byte>(ref from));
                return Vector256.Create(Vector128.WidenLower(bytes), Vector128.WidenUpper(bytes));
            case 2:
                return Vector256.LoadUnsafe(ref Unsafe.As<T, ushort>(ref from));
            case 4:
                ref uint words = ref Unsafe.As<T, uint>(ref from);
                return Vector256.Narrow(Vector256.LoadUnsafe(ref words), Vector256.LoadUnsafe(ref words, 8));
            default:
                ref ulong longs = ref Unsafe.As<T, ulong>(ref from);
                return Vector256.Narrow(
                    Vector256.Narrow(Vector256.LoadUnsafe(ref longs), Vector256.LoadUnsafe(ref longs, 4)),
                    Vector256.Narrow(Vector256.LoadUnsafe(ref longs, 8), Vector256.LoadUnsafe(ref longs, 12)));
        }
    }
}
