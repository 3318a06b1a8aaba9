using System.Buffers;
using System.Buffers.Binary;
using System.Numerics;
using System.Numerics.Tensors;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace HighDicom;

/// <summary>Reads the numbers of a file as a type: a number that an integer type cannot hold is an error that names its place.</summary>
internal static class ArrayDecoder
{
    private const int ChunkLength = 1 << 14;

    /// <summary>Fills <paramref name="target"/> from the stream.</summary>
    /// <exception cref="InvalidDataException">The stream ends early or is damaged, or a number does not fit the type.</exception>
    internal static void Read<T>(Stream stream, ArrayLayout layout, Span<T> target)
        where T : unmanaged, INumber<T>
    {
        try
        {
            ReadKind(stream, layout, target);
        }
        catch (EndOfStreamException error)
        {
            throw layout.Failure($"the file ends before the last of its {target.Length} values ({string.Join(" × ", layout.Lengths)}); it is cut off", error);
        }
    }

    private static void ReadKind<T>(Stream stream, ArrayLayout layout, Span<T> target)
        where T : unmanaged, INumber<T>
    {
        switch (layout.Kind)
        {
            case ElementKind.Int8: ReadAs<sbyte, T>(stream, layout, target); break;
            case ElementKind.UInt16: ReadAs<ushort, T>(stream, layout, target); break;
            case ElementKind.Int16: ReadAs<short, T>(stream, layout, target); break;
            case ElementKind.UInt32: ReadAs<uint, T>(stream, layout, target); break;
            case ElementKind.Int32: ReadAs<int, T>(stream, layout, target); break;
            case ElementKind.UInt64: ReadAs<ulong, T>(stream, layout, target); break;
            case ElementKind.Int64: ReadAs<long, T>(stream, layout, target); break;
            case ElementKind.Half: ReadAs<Half, T>(stream, layout, target); break;
            case ElementKind.Single: ReadAs<float, T>(stream, layout, target); break;
            case ElementKind.Double: ReadAs<double, T>(stream, layout, target); break;
            default: ReadAs<byte, T>(stream, layout, target); break;
        }
    }

    private static void ReadAs<TStored, T>(Stream stream, ArrayLayout layout, Span<T> target)
        where TStored : unmanaged, INumber<TStored>
        where T : unmanaged, INumber<T>
    {
        bool isSame = typeof(TStored) == typeof(T) && !layout.IsScaled;
        TStored[] buffer = isSame ? [] : ArrayPool<TStored>.Shared.Rent(ChunkLength);
        try
        {
            for (int start = 0; start < target.Length; start += ChunkLength)
            {
                Span<T> part = target.Slice(start, Math.Min(ChunkLength, target.Length - start));
                Span<TStored> stored = isSame ? MemoryMarshal.Cast<T, TStored>(part) : buffer.AsSpan(0, part.Length);
                stream.ReadExactly(MemoryMarshal.AsBytes(stored));
                if (layout.IsBigEndian == BitConverter.IsLittleEndian) Reverse(stored);
                if (layout.Kind == ElementKind.Boolean) RequireTruthValues(MemoryMarshal.AsBytes(stored), layout, start);
                if (!isSame) Convert(stored, part, layout, start);
            }
        }
        finally
        {
            if (!isSame) ArrayPool<TStored>.Shared.Return(buffer);
        }
    }

    private static void Reverse<TStored>(Span<TStored> values)
        where TStored : unmanaged
    {
        switch (Unsafe.SizeOf<TStored>())
        {
            case 2:
                Span<ushort> two = MemoryMarshal.Cast<TStored, ushort>(values);
                BinaryPrimitives.ReverseEndianness(two, two);
                break;
            case 4:
                Span<uint> four = MemoryMarshal.Cast<TStored, uint>(values);
                BinaryPrimitives.ReverseEndianness(four, four);
                break;
            case 8:
                Span<ulong> eight = MemoryMarshal.Cast<TStored, ulong>(values);
                BinaryPrimitives.ReverseEndianness(eight, eight);
                break;
        }
    }

    private static void RequireTruthValues(ReadOnlySpan<byte> values, ArrayLayout layout, long first)
    {
        int bad = values.IndexOfAnyExceptInRange((byte)0, (byte)1);
        if (bad >= 0) throw layout.Error(first + bad, $"is {values[bad]} where truth values are 0 and 1");
    }

    private static void Convert<TStored, T>(ReadOnlySpan<TStored> stored, Span<T> target, ArrayLayout layout, long first)
        where TStored : unmanaged, INumber<TStored>
        where T : unmanaged, INumber<T>
    {
        if (layout.IsScaled)
        {
            for (int i = 0; i < stored.Length; i++)
                target[i] = Exact<double, T>((double.CreateTruncating(stored[i]) * layout.Slope) + layout.Intercept, layout, first + i);
        }
        else if (PixelRescaling.IsInteger<TStored>() && TryConvert(stored, target))
        {
            return;
        }
        else
        {
            for (int i = 0; i < stored.Length; i++) target[i] = Exact<TStored, T>(stored[i], layout, first + i);
        }
    }

    // Vectorised; where a number is too large, the slow way finds out which.
    private static bool TryConvert<TStored, T>(ReadOnlySpan<TStored> stored, Span<T> target)
        where TStored : unmanaged, INumber<TStored>
        where T : unmanaged, INumber<T>
    {
        try
        {
            TensorPrimitives.ConvertChecked(stored, target);
            return true;
        }
        catch (OverflowException)
        {
            return false;
        }
    }

    private static T Exact<TStored, T>(TStored value, ArrayLayout layout, long index)
        where TStored : unmanaged, INumber<TStored>
        where T : unmanaged, INumber<T>
    {
        if (!PixelRescaling.IsInteger<T>()) return T.CreateTruncating(value);
        if (!TStored.IsInteger(value)) throw layout.Error(index, FormattableString.Invariant($"is {value}, no whole number: {typeof(T).Name} cannot hold it, read float or double"));
        try
        {
            return T.CreateChecked(value);
        }
        catch (OverflowException)
        {
            throw layout.Error(index, FormattableString.Invariant($"is {value}, which {typeof(T).Name} cannot hold; read a larger type"));
        }
    }
}
