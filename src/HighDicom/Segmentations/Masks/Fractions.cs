using System.Numerics;
using System.Numerics.Tensors;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace HighDicom;

/// <summary>From floating point numbers 0 to 1 to bytes 0 to the maximum, rounded half to even.</summary>
internal static class Fractions
{
    private const int BlockSize = 1024;

    /// <summary>Finds whether a frame has a value above a limit; looks no further than the first.</summary>
    /// <returns>Index of a value that is no fraction, or −1; behind the first value above the limit none is looked for.</returns>
    internal static int Examine<T>(ReadOnlySpan<T> values, T limit, out bool isEmpty)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        isEmpty = true;
        int i = 0;
        if (Vector256<T>.IsSupported)
        {
            ref T first = ref MemoryMarshal.GetReference(values);
            Vector256<T> limits = Vector256.Create(limit);
            for (; i <= values.Length - Vector256<T>.Count; i += Vector256<T>.Count)
            {
                // Written so that NaN fails it.
                Vector256<T> block = Vector256.LoadUnsafe(ref first, (nuint)i);
                if ((Vector256.GreaterThanOrEqual(block, Vector256<T>.Zero) & Vector256.LessThanOrEqual(block, limits)) != Vector256<T>.AllBitsSet) break;
            }
        }

        for (; i < values.Length; i++)
        {
            if (!(values[i] >= T.Zero && values[i] <= T.One)) return i;
            if (values[i] <= limit) continue;
            isEmpty = false;
            return -1;
        }

        return -1;
    }

    /// <summary>Multiplies and rounds.</summary>
    /// <returns>Index of the first value that is no fraction, or −1.</returns>
    internal static int Quantize<T>(ReadOnlySpan<T> values, int maximum, Span<byte> target)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        bool isValid = typeof(T) == typeof(float)
            ? Quantize(MemoryMarshal.Cast<T, float>(values), maximum, target)
            : typeof(T) == typeof(double) ? InBlocks<T, double>(values, maximum, target) : InBlocks<T, float>(values, maximum, target);
        return isValid ? -1 : FindBad(values);
    }

    private static bool Quantize(ReadOnlySpan<float> values, int maximum, Span<byte> target)
    {
        ref float from = ref MemoryMarshal.GetReference(values);
        ref byte to = ref MemoryMarshal.GetReference(target);
        Vector256<float> scale = Vector256.Create((float)maximum);
        Vector256<float> valid = Vector256<float>.AllBitsSet;
        int i = 0;
        for (; i <= values.Length - Vector256<byte>.Count; i += Vector256<byte>.Count)
        {
            Vector256<int> a = Scale(Vector256.LoadUnsafe(ref from, (nuint)i), scale, ref valid);
            Vector256<int> b = Scale(Vector256.LoadUnsafe(ref from, (nuint)(i + 8)), scale, ref valid);
            Vector256<int> c = Scale(Vector256.LoadUnsafe(ref from, (nuint)(i + 16)), scale, ref valid);
            Vector256<int> d = Scale(Vector256.LoadUnsafe(ref from, (nuint)(i + 24)), scale, ref valid);
            Vector256.Narrow(Vector256.Narrow(a, b).AsUInt16(), Vector256.Narrow(c, d).AsUInt16()).StoreUnsafe(ref to, (nuint)i);
        }

        bool isValid = valid.AsInt32() == Vector256<int>.AllBitsSet;
        for (; i < values.Length; i++)
        {
            isValid &= values[i] >= 0 && values[i] <= 1;
            target[i] = (byte)Math.Clamp(MathF.Round(values[i] * maximum), 0, 255);
        }

        return isValid;
    }

    private static Vector256<int> Scale(Vector256<float> values, Vector256<float> scale, ref Vector256<float> valid)
    {
        valid &= Vector256.GreaterThanOrEqual(values, Vector256<float>.Zero) & Vector256.LessThanOrEqual(values, Vector256<float>.One);
        return Vector256.ConvertToInt32Native(Vector256.Round(values * scale));
    }

    private static bool InBlocks<T, TWork>(ReadOnlySpan<T> values, int maximum, Span<byte> target)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
        where TWork : unmanaged, IBinaryFloatingPointIeee754<TWork>
    {
        Span<TWork> block = stackalloc TWork[BlockSize];
        for (int start = 0; start < values.Length; start += BlockSize)
        {
            Span<TWork> work = block[..Math.Min(BlockSize, values.Length - start)];
            TensorPrimitives.ConvertTruncating(values.Slice(start, work.Length), work);
            if (!(TensorPrimitives.Min<TWork>(work) >= TWork.Zero && TensorPrimitives.Max<TWork>(work) <= TWork.One)) return false;
            TensorPrimitives.Multiply(work, TWork.CreateTruncating(maximum), work);
            TensorPrimitives.Round<TWork>(work, work);
            TensorPrimitives.ConvertTruncating<TWork, byte>(work, target.Slice(start, work.Length));
        }

        return true;
    }

    private static int FindBad<T>(ReadOnlySpan<T> values)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        for (int i = 0; i < values.Length; i++)
        {
            if (!(values[i] >= T.Zero && values[i] <= T.One)) return i;
        }

        return -1;
    }
}
