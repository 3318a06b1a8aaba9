using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace HighDicom;

/// <summary>
/// Searches among floating point numbers as unsigned numbers of the same bits. From 0 on these have the same order, and NaN and all that is negative lies
/// above; only −0 is not where it belongs.
/// </summary>
internal static class FractionBits
{
    /// <summary>The first value that is not 0 to the limit, or −1.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    internal static int FirstAbove<T>(ReadOnlySpan<T> bits, T limit)
        where T : unmanaged, IBinaryInteger<T>, IUnsignedNumber<T>, IMinMaxValue<T>
    {
        int i = 0;
        if (Vector256<T>.IsSupported)
        {
            ref T first = ref MemoryMarshal.GetReference(bits);
            for (; i <= bits.Length - Vector256<T>.Count; i += Vector256<T>.Count)
            {
                if (!AreAtMost(Vector256.LoadUnsafe(ref first, (nuint)i), limit)) break;
            }
        }

        while (i < bits.Length && IsAtMost(bits[i], limit)) i++;
        return i < bits.Length ? i : -1;
    }

    /// <summary>The last value that is not 0 to the limit, or −1.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    internal static int LastAbove<T>(ReadOnlySpan<T> bits, T limit)
        where T : unmanaged, IBinaryInteger<T>, IUnsignedNumber<T>, IMinMaxValue<T>
    {
        int end = bits.Length;
        if (Vector256<T>.IsSupported)
        {
            ref T first = ref MemoryMarshal.GetReference(bits);
            for (; end >= Vector256<T>.Count; end -= Vector256<T>.Count)
            {
                if (!AreAtMost(Vector256.LoadUnsafe(ref first, (nuint)(end - Vector256<T>.Count)), limit)) break;
            }
        }

        while (end > 0 && IsAtMost(bits[end - 1], limit)) end--;
        return end - 1;
    }

    /// <summary>The first value that is neither 0 nor the bits of 1, or −1.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    internal static int FirstBroken<T>(ReadOnlySpan<T> bits, T one)
        where T : unmanaged, IBinaryInteger<T>, IUnsignedNumber<T>, IMinMaxValue<T>
    {
        int i = 0;
        if (Vector256<T>.IsSupported)
        {
            ref T first = ref MemoryMarshal.GetReference(bits);
            Vector256<T> ones = Vector256.Create(one);
            Vector256<T> magnitude = Vector256.Create(T.MaxValue >>> 1);
            for (; i <= bits.Length - Vector256<T>.Count; i += Vector256<T>.Count)
            {
                Vector256<T> block = Vector256.LoadUnsafe(ref first, (nuint)i);
                if ((Vector256.Equals(block, ones) | Vector256.Equals(block & magnitude, Vector256<T>.Zero)) != Vector256<T>.AllBitsSet) break;
            }
        }

        while (i < bits.Length && (bits[i] == one || IsAtMost(bits[i], T.Zero))) i++;
        return i < bits.Length ? i : -1;
    }

    internal static bool IsAtMost<T>(T bits, T limit)
        where T : unmanaged, IBinaryInteger<T>, IUnsignedNumber<T>, IMinMaxValue<T> => bits <= limit || bits == NegativeZero<T>();

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool AreAtMost<T>(Vector256<T> bits, T limit)
        where T : unmanaged, IBinaryInteger<T>, IUnsignedNumber<T>, IMinMaxValue<T> =>
        (Vector256.LessThanOrEqual(bits, Vector256.Create(limit)) | Vector256.Equals(bits, Vector256.Create(NegativeZero<T>()))) == Vector256<T>.AllBitsSet;

    private static T NegativeZero<T>()
        where T : unmanaged, IBinaryInteger<T>, IMinMaxValue<T> => T.MaxValue ^ (T.MaxValue >>> 1);
}
