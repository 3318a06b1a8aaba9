using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace HighDicom;

/// <summary>From floating point numbers 0 to 1 to bytes 0 to the maximum, rounded half to even.</summary>
internal static class Fractions
{
    private const int BlockSize = 32;

    // Half has 5 bits of exponent, float 8: with the bits in place, this product moves the point. It is exact, also of the smallest numbers.
    private const float HalfScale = 5.192296858534828e33f;
    private const int HalfBits = unchecked((int)0x8FFFE000);

    /// <summary>The greatest value that is stored as 0.</summary>
    internal static T GreatestOfNone<T>(int maximum)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        // The quotient and its product with the maximum are rounded: the limit may be a neighbour.
        T limit = T.CreateSaturating(0.5 / maximum);
        while (Stored(limit, maximum) != 0) limit = T.BitDecrement(limit);
        while (Stored(T.BitIncrement(limit), maximum) == 0) limit = T.BitIncrement(limit);
        return limit;
    }

    /// <summary>Multiplies and rounds.</summary>
    /// <returns>Whether all values are fractions; if not, what is stored means nothing.</returns>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    internal static bool Quantize<T>(ReadOnlySpan<T> values, int maximum, Span<byte> target)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        ref T from = ref MemoryMarshal.GetReference(values);
        ref byte to = ref MemoryMarshal.GetReference(target[..values.Length]);
        Vector256<int> valid = Vector256<int>.AllBitsSet;
        int i = 0;
        for (; i <= values.Length - BlockSize; i += BlockSize)
        {
            Vector256<int> a = Scale(ref Unsafe.Add(ref from, i), maximum, ref valid);
            Vector256<int> b = Scale(ref Unsafe.Add(ref from, i + 8), maximum, ref valid);
            Vector256<int> c = Scale(ref Unsafe.Add(ref from, i + 16), maximum, ref valid);
            Vector256<int> d = Scale(ref Unsafe.Add(ref from, i + 24), maximum, ref valid);
            Vector256.Narrow(Vector256.Narrow(a, b).AsUInt16(), Vector256.Narrow(c, d).AsUInt16()).StoreUnsafe(ref to, (nuint)i);
        }

        bool isValid = valid == Vector256<int>.AllBitsSet;
        for (; i < values.Length; i++)
        {
            isValid &= values[i] >= T.Zero && values[i] <= T.One;
            target[i] = Stored(values[i], maximum);
        }

        return isValid;
    }

    private static byte Stored<T>(T value, int maximum)
        where T : unmanaged, IBinaryFloatingPointIeee754<T> => typeof(T) == typeof(double)
        ? (byte)Math.Clamp(Math.Round(double.CreateTruncating(value) * maximum), 0, 255)
        : (byte)Math.Clamp(MathF.Round(float.CreateTruncating(value) * maximum), 0, 255);

    /// <summary>Eight values; the lanes of those that are no fractions are cleared in <paramref name="valid"/>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<int> Scale<T>(ref T from, int maximum, ref Vector256<int> valid)
        where T : unmanaged
    {
        if (typeof(T) == typeof(double))
        {
            ref double values = ref Unsafe.As<T, double>(ref from);
            return Vector256.ConvertToInt32Native(Vector256.Narrow(Scale(Vector256.LoadUnsafe(ref values), maximum, ref valid), Scale(Vector256.LoadUnsafe(ref values, 4), maximum, ref valid)));
        }

        Vector256<float> singles = typeof(T) == typeof(float)
            ? Vector256.LoadUnsafe(ref Unsafe.As<T, float>(ref from))
            : FromHalf(Vector128.LoadUnsafe(ref Unsafe.As<T, short>(ref from)));
        valid &= (Vector256.GreaterThanOrEqual(singles, Vector256<float>.Zero) & Vector256.LessThanOrEqual(singles, Vector256<float>.One)).AsInt32();
        return Vector256.ConvertToInt32Native(Vector256.Round(singles * Vector256.Create((float)maximum)));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<double> Scale(Vector256<double> values, int maximum, ref Vector256<int> valid)
    {
        valid &= (Vector256.GreaterThanOrEqual(values, Vector256<double>.Zero) & Vector256.LessThanOrEqual(values, Vector256<double>.One)).AsInt32();
        return Vector256.Round(values * Vector256.Create((double)maximum));
    }

    // What is infinite or NaN becomes a number far above 1, which is as wrong.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<float> FromHalf(Vector128<short> halves)
    {
        Vector256<int> wide = Vector256.Create(Vector128.WidenLower(halves), Vector128.WidenUpper(halves));
        return ((wide << 13) & Vector256.Create(HalfBits)).AsSingle() * Vector256.Create(HalfScale);
    }
}
