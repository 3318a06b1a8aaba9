using FellowOakDicom;
using FellowOakDicom.IO.Buffer;

namespace HighDicom;

/// <summary>Writes frames straight to their places in native Pixel Data, without padding between frames (PS3.5 8.1.1).</summary>
/// <param name="request">How pixels are stored.</param>
/// <param name="plan">The frames.</param>
internal sealed class NativeEncoder(SegmentationRequest request, FramePlan plan)
{
    private readonly FrameWriter _writer = new(request);
    private readonly long _frameBits = (long)request.FramePixels * request.Format.Bits;
    private readonly bool _isOnWholeBytes = (long)request.FramePixels * request.Format.Bits % 8 == 0;
    private int _sharesPixels;

    /// <exception cref="ArgumentException">The frames need more than 2 GiB.</exception>
    internal EncodedFrames Encode()
    {
        byte[] pixels = Allocate();
        int[][] planes = plan.FramesOfPlanes();

        // Frames that begin within a byte share it with the frame before: those must be written one after the other.
        FrameLoop.Run(planes.Length, _isOnWholeBytes ? -1 : 1, plane => EncodePlane(planes[plane], pixels), CancellationToken.None);
        return new EncodedFrames(PixelDataElement.Native(request.Format, new MemoryByteBuffer(pixels)), _sharesPixels != 0, _writer.Problems());
    }

    private byte[] Allocate()
    {
        long bytes = BitPacking.ByteCount(_frameBits * plan.Frames.Count);
        bytes += bytes & 1;
        if (bytes > Array.MaxLength)
            throw new ArgumentException($"{plan.Frames.Count} frames of {request.FramePixels} pixels need {bytes} bytes; one array holds at most {Array.MaxLength}. Write the segmentation straight to a file with Write.");
        if (!_isOnWholeBytes) return new byte[bytes];

        // Each thread clears the frames that it writes: this is faster than one thread that clears all, and pages that nothing was written to are slow to save.
        byte[] pixels = GC.AllocateUninitializedArray<byte>((int)bytes);
        pixels[^1] = 0;
        return pixels;
    }

    private void EncodePlane(int[] frames, byte[] pixels)
    {
        using SharedPixels? shared = _sharesPixels == 0 && SharedPixels.MayBe([.. frames.Select(frame => plan.Frames[frame])]) ? new SharedPixels(_writer) : null;
        bool isShared = false;
        foreach (int frame in frames)
        {
            if (_isOnWholeBytes) pixels.AsSpan((int)(frame * _frameBits / 8), _writer.FrameBytes).Clear();
            _writer.Write(plan.Frames[frame], pixels, frame * _frameBits);
            if (shared is not null && !isShared) isShared = shared.Join(pixels, frame * _frameBits, request.FramePixels);
        }

        if (isShared) Interlocked.Exchange(ref _sharesPixels, 1);
    }
}
