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
        IGrouping<int, int>[] planes = [.. Enumerable.Range(0, plan.Frames.Count).GroupBy(frame => plan.Frames[frame].Plane)];
        Parallel.ForEach(planes, frames => EncodePlane([.. frames]));
        return new EncodedFrames(PixelDataElement.Encapsulated([.. _fragments.Select(fragment => new MemoryByteBuffer(fragment))]), _sharesPixels != 0, _writer.Problems());
    }

    private void EncodePlane(int[] frames)
    {
        byte[] rented = ArrayPool<byte>.Shared.Rent(_writer.FrameBytes);
        Span<byte> pixels = rented.AsSpan(0, _writer.FrameBytes);
        using SharedPixels? shared = SharedPixels.MayBe([.. frames.Select(frame => plan.Frames[frame])]) ? new SharedPixels(_writer) : null;
        foreach (int frame in frames)
        {
            pixels.Clear();
            _writer.Write(plan.Frames[frame], pixels, 0);
            if (_sharesPixels == 0 && shared?.Join(pixels, 0, request.FramePixels) == true) Interlocked.Exchange(ref _sharesPixels, 1);
            _fragments[frame] = compressor.Encode(pixels);
        }

        ArrayPool<byte>.Shared.Return(rented);
    }
}
