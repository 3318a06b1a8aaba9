using System.Buffers;
using System.Numerics;
using System.Numerics.Tensors;
using System.Runtime.InteropServices;

namespace HighDicom;

/// <summary>Colours of PALETTE COLOR pixels.</summary>
internal static class PalettePixels
{
    /// <summary>Converts decoded cells to red, green and blue, pixel by pixel.</summary>
    /// <exception cref="OverflowException">An integer type cannot hold a colour.</exception>
    internal static void Convert<T>(SourceImage image, Span<byte> bytes, Span<T> destination)
        where T : unmanaged, INumber<T>
    {
        int[] indices = ArrayPool<int>.Shared.Rent(destination.Length / 3);
        ushort[] colors = ArrayPool<ushort>.Shared.Rent(destination.Length);
        try
        {
            Stored(image, bytes, indices.AsSpan(0, destination.Length / 3));
            ColorPalette.Of(image.Dataset, image.Layout.IsSigned).Apply(indices.AsSpan(0, destination.Length / 3), colors);
            TensorPrimitives.ConvertChecked<ushort, T>(colors.AsSpan(0, destination.Length), destination);
        }
        finally
        {
            ArrayPool<int>.Shared.Return(indices);
            ArrayPool<ushort>.Shared.Return(colors);
        }
    }

    /// <summary>The stored values of cells of at most 16 bits.</summary>
    /// <exception cref="NotSupportedException">The cells are larger.</exception>
    internal static void Stored(SourceImage image, Span<byte> bytes, Span<int> values)
    {
        CellConversion conversion = new(image.Layout, Rescale.Identity, IsInverted: false);
        switch (image.Layout)
        {
            case { BitsAllocated: > 16 }:
                throw new NotSupportedException($"values of {image.Layout.BitsAllocated} bits are not read here");
            case { BitsAllocated: 16, IsSigned: true }:
                conversion.Apply(MemoryMarshal.Cast<byte, short>(bytes), values);
                break;
            case { BitsAllocated: 16 }:
                conversion.Apply(MemoryMarshal.Cast<byte, ushort>(bytes), values);
                break;
            case { BitsAllocated: 8, IsSigned: true }:
                conversion.Apply(MemoryMarshal.Cast<byte, sbyte>(bytes), values);
                break;
            default:
                conversion.Apply(bytes, values);
                break;
        }
    }
}
