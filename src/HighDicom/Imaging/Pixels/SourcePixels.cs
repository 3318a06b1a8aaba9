using System.Buffers;
using System.Numerics;
using System.Runtime.InteropServices;
using FellowOakDicom;
using FellowOakDicom.IO;
using FellowOakDicom.IO.Buffer;

namespace HighDicom;

/// <summary>Reads the pixels of a source image from native pixel data of 8 or 16 bits.</summary>
internal static class SourcePixels
{
    /// <summary>
    /// Checks that the pixels can be read as this type. Called before memory is allocated, so that a header that claims a size which the file does
    /// not have costs nothing.
    /// </summary>
    internal static void Require<T>(SourceImage image)
        where T : unmanaged, INumber<T>
    {
        RequireLayout(image);
        RequireRescale<T>(image);
        NativePixelData(image);
    }

    /// <summary>Reads pixels that <see cref="Require{T}"/> has found readable.</summary>
    internal static void Read<T>(SourceImage image, Span<T> destination)
        where T : unmanaged, INumber<T>
    {
        int count = destination.Length * (image.Layout.BitsAllocated / 8);
        IByteBuffer buffer = NativePixelData(image);
        byte[] bytes = ArrayPool<byte>.Shared.Rent(count);
        try
        {
            buffer.GetByteRange(0, count, bytes);
            Convert(image, bytes.AsSpan(0, count), destination);
        }
        catch (OverflowException error)
        {
            throw new SourceImagesException($"{image.Name}: a pixel value does not fit into {typeof(T).Name}; ask for a larger type.", error);
        }
        catch (Exception error) when (error is DicomException or IOException or UnauthorizedAccessException)
        {
            throw new SourceImagesException($"{image.Name}: Pixel Data (7FE0,0010) cannot be read: {error.Message}", error);
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(bytes);
        }
    }

    private static void Convert<T>(SourceImage image, Span<byte> bytes, Span<T> destination)
        where T : unmanaged, INumber<T>
    {
        switch (image.Layout)
        {
            case { BitsAllocated: 16, IsSigned: true }:
                ConvertCells(image, MemoryMarshal.Cast<byte, short>(bytes), destination);
                break;
            case { BitsAllocated: 16 }:
                ConvertCells(image, MemoryMarshal.Cast<byte, ushort>(bytes), destination);
                break;
            case { IsSigned: true }:
                ConvertCells(image, MemoryMarshal.Cast<byte, sbyte>(bytes), destination);
                break;
            default:
                ConvertCells(image, bytes, destination);
                break;
        }
    }

    private static void ConvertCells<TStored, T>(SourceImage image, Span<TStored> stored, Span<T> destination)
        where TStored : unmanaged, IBinaryInteger<TStored>
        where T : unmanaged, INumber<T>
    {
        StoredBits.Align(stored, image.Layout);
        PixelRescaling.Apply<TStored, T>(stored, image.Rescale, destination);
    }

    private static IByteBuffer NativePixelData(SourceImage image)
    {
        long count = (long)image.Rows * image.Columns * (image.Layout.BitsAllocated / 8);
        DicomTransferSyntax syntax = image.Dataset.InternalTransferSyntax;
        IByteBuffer buffer = image.Dataset.GetDicomItem<DicomItem>(DicomTag.PixelData) switch
        {
            null => throw Unreadable(image, "there is no Pixel Data (7FE0,0010)"),
            DicomElement element when !syntax.IsEncapsulated => element.Buffer,
            _ => throw Unreadable(image, $"its pixels are compressed ({syntax.UID.Name}, {syntax.UID.UID}), which is not read; decompress the file first"),
        };
        if (syntax.Endian == Endian.Big)
            throw Unreadable(image, $"its pixels are big-endian ({syntax.UID.Name}, {syntax.UID.UID}), which is not read; convert the file first");

        return buffer.Size >= count
            ? buffer
            : throw Unreadable(image, $"Pixel Data (7FE0,0010) has {buffer.Size} bytes; {image.Rows} rows × {image.Columns} columns of {image.Layout.BitsAllocated} bits need {count}");
    }

    private static void RequireLayout(SourceImage image)
    {
        PixelLayout layout = image.Layout;
        if (layout.SamplesPerPixel != 1)
            throw Unreadable(image, $"it has {layout.SamplesPerPixel} samples a pixel; only monochrome images are read");
        if (layout.BitsAllocated is not (8 or 16) || !layout.IsConsistent)
            throw Unreadable(image, $"Bits Allocated {layout.BitsAllocated}, Bits Stored {layout.BitsStored}, High Bit {layout.HighBit} are not read; 8 and 16 bits are");
    }

    private static void RequireRescale<T>(SourceImage image)
        where T : unmanaged, INumber<T>
    {
        Rescale rescale = image.Rescale;
        if (image.Dataset.Contains(DicomTag.ModalityLUTSequence))
            throw Unreadable(image, "its values pass through a Modality LUT Sequence (0028,3000), which is not applied");
        if (!double.IsFinite(rescale.Slope) || !double.IsFinite(rescale.Intercept))
            throw Unreadable(image, "Rescale Slope (0028,1053) or Rescale Intercept (0028,1052) is not one number");
        if (!rescale.IsIntegral && PixelRescaling.IsInteger<T>())
        {
            throw Unreadable(image, FormattableString.Invariant(
                $"Rescale Slope {rescale.Slope} and Intercept {rescale.Intercept} are not whole numbers; {typeof(T).Name} cannot hold the result, ask for float or double"));
        }
    }

    private static SourceImagesException Unreadable(SourceImage image, string reason) => new($"{image.Name}: {reason}.");
}
