using System.Buffers;
using FellowOakDicom;
using FellowOakDicom.IO.Buffer;

namespace HighDicom;

/// <summary>Frames in native encoding in a buffer of the data layer.</summary>
internal sealed class BufferPixels : FramePixels
{
    private readonly DicomDataset _dataset;

    /// <exception cref="InvalidDataException">Pixel Data is missing or too short.</exception>
    internal BufferPixels(FrameGrid format, int frames, DicomDataset dataset)
        : base(format, frames)
    {
        _dataset = dataset;
        CheckLength(format, frames, Buffer.Size);
    }

    // Asked for at each use: saving over the file that it was read from puts another one in its place.
    private IByteBuffer Buffer => _dataset.GetDicomItem<DicomElement>(DicomTag.PixelData)?.Buffer
        ?? throw new InvalidDataException("Pixel Data (7FE0,0010) is missing.");

    internal override FrameReading Begin() => new Reading(Buffer, Format.FrameBits);

    private sealed class Reading(IByteBuffer buffer, long frameBits) : FrameReading
    {
        internal override FrameBytes Load(int frame)
        {
            long bit = frame * frameBits;
            long first = bit >> 3;
            int count = (int)(BitPacking.ByteCount(bit + frameBits) - first);
            if (buffer is MemoryByteBuffer) return new FrameBytes(buffer.Data, checked((int)first), count, (int)(bit & 7), null);
            byte[] rented = ArrayPool<byte>.Shared.Rent(count);
            try
            {
                buffer.GetByteRange(first, count, rented);
            }
            catch
            {
                ArrayPool<byte>.Shared.Return(rented);
                throw;
            }

            return new FrameBytes(rented, 0, count, (int)(bit & 7), rented);
        }
    }
}
