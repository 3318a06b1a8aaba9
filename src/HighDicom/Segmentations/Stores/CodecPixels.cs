using System.Buffers;
using FellowOakDicom;

namespace HighDicom;

/// <summary>Compressed frames; decoded, each pixel of one bit is a byte.</summary>
internal sealed class CodecPixels : FramePixels
{
    private readonly PixelFrames _frames;

    private CodecPixels(FrameGrid format, PixelFrames frames)
        : base(format with { Bits = Math.Max(8, format.Bits) }, frames.Count) => _frames = frames;

    /// <exception cref="InvalidDataException">Pixel Data is missing, or cannot hold the frames.</exception>
    /// <exception cref="NotSupportedException">There is no decoder.</exception>
    internal static CodecPixels Of(FrameGrid format, int frames, DicomDataset dataset)
    {
        try
        {
            PixelFrames found = PixelFrames.Of(dataset, frames);
            return found.Format.Layout.SamplesPerPixel == 1
                ? new CodecPixels(format, found)
                : throw new NotSupportedException($"Samples per Pixel (0028,0002) is {found.Format.Layout.SamplesPerPixel}; a segmentation has 1.");
        }
        catch (NotSupportedException error)
        {
            throw new NotSupportedException($"The segmentation's frames cannot be read: {error.Message}", error);
        }
        catch (InvalidDataException error)
        {
            throw new InvalidDataException($"The segmentation's frames cannot be read: {error.Message}", error);
        }
    }

    internal override FrameReading Begin() => new Reading(_frames, Format);

    internal override byte[] Encoded(int frame)
    {
        using EncodedFrame encoded = _frames.Load(frame);
        return encoded.Span.ToArray();
    }

    private sealed class Reading(PixelFrames frames, FrameGrid format) : FrameReading
    {
        internal override FrameBytes Load(int frame)
        {
            int length = (int)(format.FrameBits / 8);
            byte[] rented = ArrayPool<byte>.Shared.Rent(length);
            try
            {
                frames.Decode(frame, rented.AsSpan(0, length));
            }
            catch (Exception error)
            {
                ArrayPool<byte>.Shared.Return(rented);
                if (error is InvalidDataException or NotSupportedException) throw new InvalidDataException($"Frame {frame + 1} cannot be decoded: {error.Message}", error);
                throw;
            }

            return new FrameBytes(rented, 0, length, 0, rented);
        }
    }
}
