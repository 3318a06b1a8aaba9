using System.Buffers;
using JpegLibrary;

namespace HighDicom;

/// <summary>The processes with a cosine transformation, decoded by JpegLibrary.</summary>
internal static class JpegDctDecoder
{
    /// <exception cref="InvalidDataException">The image is damaged.</exception>
    internal static void Decode(ReadOnlyMemory<byte> encoded, FrameFormat format, Span<byte> destination)
    {
        // The library writes through an object, which cannot hold a span.
        byte[] frame = ArrayPool<byte>.Shared.Rent(destination.Length);
        try
        {
            // What no block covers is black, not what the array held before.
            frame.AsSpan(0, destination.Length).Clear();
            JpegDecoder decoder = new();
            decoder.SetInput(encoded);
            decoder.Identify(loadQuantizationTables: false);
            decoder.SetOutputWriter(new JpegBlockWriter(frame, format));
            decoder.Decode();
            frame.AsSpan(0, destination.Length).CopyTo(destination);
        }
        catch (Exception error) when (error is InvalidDataException or InvalidOperationException or ArgumentException or IndexOutOfRangeException or NullReferenceException or ArithmeticException)
        {
            throw new InvalidDataException($"The JPEG image is damaged: {error.Message}", error);
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(frame);
        }
    }
}
