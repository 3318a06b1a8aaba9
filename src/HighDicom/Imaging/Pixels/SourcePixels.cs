using System.Buffers;
using System.Numerics;
using System.Runtime.InteropServices;
using FellowOakDicom;

namespace HighDicom;

/// <summary>Reads the pixels of source images: decoded, aligned, rescaled, converted.</summary>
internal static class SourcePixels
{
    /// <summary>
    /// Checks that the pixels can be read as this type. Called before memory is allocated, so that a header that claims a size which the file does
    /// not have costs nothing.
    /// </summary>
    internal static void Require<T>(SourceImage image, PixelOptions options)
        where T : unmanaged, INumber<T>
    {
        if (image.Instance.Pixels.IsFloat ? PixelRescaling.IsInteger<T>() : image.Layout.BitsAllocated > 32)
            throw Unreadable(image, $"pixels of {image.Layout.BitsAllocated} bits{(image.Instance.Pixels.IsFloat ? " floating point" : string.Empty)} are not read as {typeof(T).Name}");
        if (options.Rescale && image.Layout.SamplesPerPixel == 1)
            RequireRescale<T>(image);
    }

    /// <summary>The number of values of a pixel.</summary>
    internal static int Channels(SourceImage image, PixelOptions options) => IsPalette(image, options) ? 3 : image.Layout.SamplesPerPixel;

    /// <summary>Reads pixels that <see cref="Require{T}"/> has found readable.</summary>
    internal static void Read<T>(SourceImage image, PixelOptions options, Span<T> destination)
        where T : unmanaged, INumber<T>
    {
        PixelFrames frames = image.Instance.Pixels;
        int count = (int)frames.Format.NativeLength;
        byte[] rented = ArrayPool<byte>.Shared.Rent(count);
        try
        {
            Span<byte> bytes = rented.AsSpan(0, count);
            string photometric = frames.Decode(image.FrameIndex, bytes);
            if (IsPalette(image, options))
                PalettePixels.Convert(image, bytes, destination);
            else if (options.ToRgb && image.Layout.SamplesPerPixel == 3 && photometric != "RGB")
                ConvertToRgb(image, photometric, bytes, destination);
            else
                Convert(image, options, bytes, destination);
        }
        catch (OverflowException error)
        {
            throw new SourceImagesException($"{image.Name}: a pixel value does not fit into {typeof(T).Name}; ask for a larger type.", error);
        }
        catch (Exception error) when (error is DicomException or IOException or UnauthorizedAccessException or InvalidDataException or NotSupportedException)
        {
            throw new SourceImagesException($"{image.Name}: Pixel Data (7FE0,0010) cannot be read: {error.Message}.", error);
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(rented);
        }
    }

    internal static SourceImagesException Unreadable(SourceImage image, string reason) => new($"{image.Name}: {reason}.");

    private static bool IsPalette(SourceImage image, PixelOptions options) =>
        options.ToRgb && image.Layout.SamplesPerPixel == 1 && image.Instance.Pixels.Format.PhotometricInterpretation == "PALETTE COLOR";

    private static void ConvertToRgb<T>(SourceImage image, string photometric, Span<byte> bytes, Span<T> destination)
        where T : unmanaged, INumber<T>
    {
        if (!ColorConversion.IsKnown(photometric) || image.Layout is not { BitsAllocated: 8, BitsStored: 8 })
            throw new NotSupportedException($"{photometric} of {image.Layout.BitsStored} bits is not converted to RGB");
        ColorConversion.ToRgb(bytes);
        PixelRescaling.Apply<byte, T>(bytes, Rescale.Identity, destination);
    }

    private static void Convert<T>(SourceImage image, PixelOptions options, Span<byte> bytes, Span<T> destination)
        where T : unmanaged, INumber<T>
    {
        CellConversion conversion = CellConversion.Of(image, options);
        switch (image.Layout)
        {
            case { BitsAllocated: 64 }:
                FloatRescaling.Apply<double, T>(MemoryMarshal.Cast<byte, double>(bytes), conversion.Rescale, destination);
                break;
            case { BitsAllocated: 32 } when image.Instance.Pixels.IsFloat:
                FloatRescaling.Apply<float, T>(MemoryMarshal.Cast<byte, float>(bytes), conversion.Rescale, destination);
                break;
            case { BitsAllocated: 32, IsSigned: true }:
                conversion.Apply(MemoryMarshal.Cast<byte, int>(bytes), destination);
                break;
            case { BitsAllocated: 32 }:
                conversion.Apply(MemoryMarshal.Cast<byte, uint>(bytes), destination);
                break;
            case { BitsAllocated: 16, IsSigned: true }:
                conversion.Apply(MemoryMarshal.Cast<byte, short>(bytes), destination);
                break;
            case { BitsAllocated: 16 }:
                conversion.Apply(MemoryMarshal.Cast<byte, ushort>(bytes), destination);
                break;
            case { BitsAllocated: 8, IsSigned: true }:
                conversion.Apply(MemoryMarshal.Cast<byte, sbyte>(bytes), destination);
                break;
            default:
                conversion.Apply(bytes, destination);
                break;
        }
    }

    private static void RequireRescale<T>(SourceImage image)
        where T : unmanaged, INumber<T>
    {
        Rescale rescale = image.Rescale;
        if (image.Dataset.Contains(DicomTag.ModalityLUTSequence))
            throw Unreadable(image, "its values pass through a Modality LUT Sequence (0028,3000), which is not applied; PixelOptions.Stored gives the values before it");
        if (!double.IsFinite(rescale.Slope) || !double.IsFinite(rescale.Intercept))
            throw Unreadable(image, "Rescale Slope (0028,1053) or Rescale Intercept (0028,1052) is not one number");
        if (!rescale.IsIntegral && PixelRescaling.IsInteger<T>())
        {
            throw Unreadable(image, FormattableString.Invariant(
                $"Rescale Slope {rescale.Slope} and Intercept {rescale.Intercept} are not whole numbers; {typeof(T).Name} cannot hold the result, ask for float or double"));
        }
    }
}
