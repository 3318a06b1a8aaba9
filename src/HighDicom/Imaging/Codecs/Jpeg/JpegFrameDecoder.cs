namespace HighDicom;

/// <summary>
/// JPEG Baseline (Process 1), Extended (Processes 2 and 4) and Lossless (Process 14, and with Selection Value 1): PS3.5 A.4.1, ISO/IEC 10918-1.
/// Which process a frame has is told by the frame itself. Colours stay as they are stored.
/// </summary>
internal sealed class JpegFrameDecoder : IFrameDecoder
{
    public IReadOnlyCollection<string> TransferSyntaxUids =>
        ["1.2.840.10008.1.2.4.50", "1.2.840.10008.1.2.4.51", "1.2.840.10008.1.2.4.57", "1.2.840.10008.1.2.4.70"];

    public string Decode(ReadOnlyMemory<byte> encoded, FrameFormat format, Span<byte> destination)
    {
        JpegImage image = JpegImage.Read(encoded.Span);
        image.RequireMatch(format);
        if (image.IsLossless)
            JpegLosslessDecoder.Decode(encoded.Span, image, format, destination);
        else
            JpegDctDecoder.Decode(encoded, format, destination);

        // Chrominance of half the width is repeated for both pixels while decoding.
        return format.PhotometricInterpretation is "YBR_FULL_422" or "YBR_PARTIAL_422" ? "YBR_FULL" : format.PhotometricInterpretation;
    }
}
