using System.Buffers;
using FellowOakDicom;

namespace HighDicom;

/// <summary>Encodes native frames for an encapsulated transfer syntax. Safe for use by several threads.</summary>
internal sealed class FrameCompressor
{
    private readonly IFrameEncoder _encoder;
    private readonly FrameFormat _format;

    private FrameCompressor(IFrameEncoder encoder, FrameFormat format) => (_encoder, _format) = (encoder, format);

    /// <summary>Null for native transfer syntaxes.</summary>
    internal static FrameCompressor? Of(SegmentationRequest request)
    {
        if (!request.TransferSyntax.IsEncapsulated) return null;
        int bits = request.Format.Bits;
        var format = new FrameFormat(request.Layout.Rows, request.Layout.Columns, new PixelLayout(bits, bits, bits - 1, IsSigned: false, SamplesPerPixel: 1), "MONOCHROME2");
        return new FrameCompressor(FrameCodecs.FindEncoder(request.TransferSyntax)!, format);
    }

    /// <summary>Encodes a frame as one fragment of even length.</summary>
    /// <param name="stored">The frame as native Pixel Data holds it, on whole bytes.</param>
    /// <param name="output">What it is encoded in: one for each thread saves that it grows anew.</param>
    internal byte[] Encode(ReadOnlySpan<byte> stored, ArrayBufferWriter<byte> output)
    {
        output.ResetWrittenCount();
        if (_format.Layout.BitsAllocated == 1)
        {
            byte[] pixels = ArrayPool<byte>.Shared.Rent((int)_format.NativeLength);
            BitPacking.Unpack(stored, 0, pixels.AsSpan(0, (int)_format.NativeLength));
            _encoder.Encode(pixels.AsSpan(0, (int)_format.NativeLength), _format, output);
            ArrayPool<byte>.Shared.Return(pixels);
        }
        else
        {
            _encoder.Encode(stored, _format, output);
        }

        byte[] fragment = new byte[(output.WrittenCount + 1) & ~1];
        output.WrittenSpan.CopyTo(fragment);
        return fragment;
    }
}
