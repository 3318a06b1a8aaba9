using System.Buffers;
using FellowOakDicom.IO.Buffer;

namespace HighDicom;

/// <summary>Encodes frames for an encapsulated transfer syntax, plane by plane in parallel.</summary>
internal sealed class EncapsulatedEncoder(SegmentationRequest request, FramePlan plan, FrameCompressor compressor)
{
    private readonly FrameWriter _writer = new(request);
    private readonly byte[][] _fragments = new byte[plan.Frames.Count][];
    private int _sharesPixels;

    internal EncodedFrames Encode()
    {
        int[][] planes = plan.FramesOfPlanes();
        FrameLoop.Run(planes.Length, -1, plane => EncodePlane(planes[plane]), CancellationToken.None);
        return new EncodedFrames(PixelDataElement.Encapsulated([.. _fragments.Select(fragment => new MemoryByteBuffer(fragment))]), _sharesPixels != 0, _writer.Problems());
    }

    private void EncodePlane(int[] frames)
    {
        byte[] rented = ArrayPool<byte>.Shared.Rent(_writer.FrameBytes);
        Span<byte> pixels = rented.AsSpan(0, _writer.FrameBytes);
        var output = new ArrayBufferWriter<byte>();
        using SharedPixels? shared = SharedPixels.MayBe([.. frames.Select(frame => plan.Frames[frame])]) ? new SharedPixels(_writer) : null;
        foreach (int frame in frames)
        {
            pixels.Clear();
            _writer.Write(plan.Frames[frame], pixels, 0);
            if (_sharesPixels == 0 && shared?.Join(pixels, 0, request.FramePixels) == true) Interlocked.Exchange(ref _sharesPixels, 1);
            _fragments[frame] = compressor.Encode(pixels, output);
        }

        ArrayPool<byte>.Shared.Return(rented);
    }
}
