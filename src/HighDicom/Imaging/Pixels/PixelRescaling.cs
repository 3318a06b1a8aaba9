using System.Numerics;
using System.Numerics.Tensors;
using System.Runtime.InteropServices;

namespace HighDicom;

/// <summary>Applies slope and intercept while converting stored values to the type asked for.</summary>
internal static class PixelRescaling
{
    private const int BlockSize = 1024;

    // Whole numbers up to here are exact in single precision.
    private const double ExactSingle = 1 << 24;

    internal static bool IsInteger<T>()
        where T : unmanaged, INumber<T> => T.IsZero(T.CreateTruncating(0.5));

    /// <summary>Converts; the result is that of double precision, rounded once.</summary>
    /// <exception cref="OverflowException">An integer type cannot hold a value.</exception>
    internal static void Apply<TStored, T>(ReadOnlySpan<TStored> stored, Rescale rescale, Span<T> destination)
        where TStored : unmanaged, IBinaryInteger<TStored>
        where T : unmanaged, INumber<T>
    {
        if (rescale == Rescale.Identity)
            TensorPrimitives.ConvertChecked(stored, destination);
        else if (typeof(T) == typeof(float) && typeof(TStored) == typeof(short) && IsExactInSingle(rescale))
            ToSingle(MemoryMarshal.Cast<TStored, short>(stored), rescale, MemoryMarshal.Cast<T, float>(destination));
        else if (typeof(T) == typeof(float) && typeof(TStored) == typeof(ushort) && IsExactInSingle(rescale))
            ToSingle(MemoryMarshal.Cast<TStored, ushort>(stored), rescale, MemoryMarshal.Cast<T, float>(destination));
        else
            InBlocks(stored, rescale, destination);
    }

    private static bool IsExactInSingle(Rescale rescale) =>
        rescale.IsIntegral && (Math.Abs(rescale.Slope) * ushort.MaxValue) + Math.Abs(rescale.Intercept) <= ExactSingle;

    private static void ToSingle(ReadOnlySpan<short> stored, Rescale rescale, Span<float> destination)
    {
        Vector<float> slope = new((float)rescale.Slope);
        Vector<float> intercept = new((float)rescale.Intercept);
        int i = 0;
        for (; i <= stored.Length - Vector<short>.Count; i += Vector<short>.Count)
        {
            Vector.Widen(new Vector<short>(stored[i..]), out Vector<int> low, out Vector<int> high);
            ((Vector.ConvertToSingle(low) * slope) + intercept).CopyTo(destination[i..]);
            ((Vector.ConvertToSingle(high) * slope) + intercept).CopyTo(destination[(i + Vector<int>.Count)..]);
        }

        for (; i < stored.Length; i++)
            destination[i] = (stored[i] * (float)rescale.Slope) + (float)rescale.Intercept;
    }

    private static void ToSingle(ReadOnlySpan<ushort> stored, Rescale rescale, Span<float> destination)
    {
        Vector<float> slope = new((float)rescale.Slope);
        Vector<float> intercept = new((float)rescale.Intercept);
        int i = 0;
        for (; i <= stored.Length - Vector<ushort>.Count; i += Vector<ushort>.Count)
        {
            // As signed 32-bit numbers, which processors convert faster; 16 bits cannot reach the sign.
            Vector.Widen(new Vector<ushort>(stored[i..]), out Vector<uint> low, out Vector<uint> high);
            ((Vector.ConvertToSingle(Vector.AsVectorInt32(low)) * slope) + intercept).CopyTo(destination[i..]);
            ((Vector.ConvertToSingle(Vector.AsVectorInt32(high)) * slope) + intercept).CopyTo(destination[(i + Vector<int>.Count)..]);
        }

        for (; i < stored.Length; i++)
            destination[i] = (stored[i] * (float)rescale.Slope) + (float)rescale.Intercept;
    }

    private static void InBlocks<TStored, T>(ReadOnlySpan<TStored> stored, Rescale rescale, Span<T> destination)
        where TStored : unmanaged, IBinaryInteger<TStored>
        where T : unmanaged, INumber<T>
    {
        bool isInteger = IsInteger<T>();
        double minimum = double.CreateTruncating(T.CreateSaturating(double.MinValue));
        double maximum = double.CreateTruncating(T.CreateSaturating(double.MaxValue));
        Span<double> block = stackalloc double[BlockSize];
        for (int start = 0; start < stored.Length; start += BlockSize)
        {
            Span<double> values = block[..Math.Min(BlockSize, stored.Length - start)];
            TensorPrimitives.ConvertTruncating(stored.Slice(start, values.Length), values);
            TensorPrimitives.Multiply(values, rescale.Slope, values);
            TensorPrimitives.Add(values, rescale.Intercept, values);
            if (isInteger && (TensorPrimitives.Min<double>(values) < minimum || TensorPrimitives.Max<double>(values) > maximum))
                throw new OverflowException();

            TensorPrimitives.ConvertTruncating<double, T>(values, destination.Slice(start, values.Length));
        }
    }
}
