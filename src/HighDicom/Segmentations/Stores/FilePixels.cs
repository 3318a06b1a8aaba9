using System.Buffers;
using Microsoft.Win32.SafeHandles;

namespace HighDicom;

/// <summary>Frames in native encoding at a known place of a file.</summary>
internal sealed class FilePixels : FramePixels
{
    private readonly RawFile _file;

    /// <exception cref="InvalidDataException">Pixel Data is too short.</exception>
    internal FilePixels(FrameGrid format, int frames, RawFile file)
        : base(format, frames)
    {
        CheckLength(format, frames, file.Layout.Pixels.Length);
        _file = file;
    }

    internal override FrameReading Begin() => new Reading(_file, Format.FrameBits);

    private sealed class Reading(RawFile file, long frameBits) : FrameReading
    {
        private readonly SafeFileHandle _handle = file.OpenHandle();

        internal override FrameBytes Load(int frame)
        {
            long bit = frame * frameBits;
            long first = bit >> 3;
            int count = (int)(BitPacking.ByteCount(bit + frameBits) - first);
            byte[] rented = ArrayPool<byte>.Shared.Rent(count);
            try
            {
                file.Read(_handle, file.Layout.Pixels.Offset + first, rented.AsSpan(0, count));
            }
            catch
            {
                ArrayPool<byte>.Shared.Return(rented);
                throw;
            }

            return new FrameBytes(rented, 0, count, (int)(bit & 7), rented);
        }

        public override void Dispose()
        {
            _handle.Dispose();
            base.Dispose();
        }
    }
}
