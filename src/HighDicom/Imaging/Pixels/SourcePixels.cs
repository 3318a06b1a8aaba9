using System.Buffers;
using System.Numerics;
using System.Runtime.InteropServices;
using FellowOakDicom;

namespace HighDicom;

/// <summary>Reads the pixels of a source image of one sample, rescaled.</summary>
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
    }

    /// <summary>Reads pixels that <see cref="Require{T}"/> has found readable.</summary>
    internal static void Read<T>(SourceImage image, Span<T> destination)
        where T : unmanaged, INumber<T>
    {
        PixelFrames frames = image.Instance.Pixels;
        int count = (int)frames.Format.NativeLength;
        byte[] bytes = ArrayPool<byte>.Shared.Rent(count);
        try
        {
            frames.Decode(image.FrameIndex, bytes.AsSpan(0, count));
            Convert(image, bytes.AsSpan(0, count), destination);
        }
        catch (OverflowException error)
        {
            throw new SourceImagesException($"{image.Name}: a pixel value does not fit into {typeof(T).Name}; ask for a larger type.", error);
        }
        catch (Exception error) when (error is DicomException or IOException or UnauthorizedAccessException or InvalidDataException or NotSupportedException)
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
            case { BitsAllocated: 32, IsSigned: true }:
                ConvertCells(image, MemoryMarshal.Cast<byte, int>(bytes), destination);
                break;
            case { BitsAllocated: 32 }:
                ConvertCells(image, MemoryMarshal.Cast<byte, uint>(bytes), destination);
                break;
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
        if (image.Layout.BitsAllocated > 1)
            StoredBits.Align(stored, image.Layout);
        PixelRescaling.Apply<TStored, T>(stored, image.Rescale, destination);
    }

    private static void RequireLayout(SourceImage image)
    {
        PixelLayout layout = image.Layout;
        if (layout.SamplesPerPixel != 1)
            throw Unreadable(image, $"it has {layout.SamplesPerPixel} samples a pixel; only monochrome images are read");
        if (image.Instance.Pixels.IsFloat || layout.BitsAllocated > 32)
            throw Unreadable(image, $"pixels of floating point or {layout.BitsAllocated} bits are not read");
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
