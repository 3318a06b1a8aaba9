namespace HighDicom;

/// <summary>Native frames as Pixel Data holds them (PS3.5 8.1, 8.2.1), and as they are in memory: a byte for each sample of 1 bit, pixel by pixel, chrominance for every pixel.</summary>
internal static class NativeFrame
{
    /// <summary>Whether the bytes of Pixel Data are a native frame in memory as they are.</summary>
    internal static bool IsStoredAsNative(FrameFormat format) => format.Layout.BitsAllocated != 1 && !IsHalfChrominance(format) && !IsPlanar(format);

    /// <summary>The number of bytes in Pixel Data; of samples of 1 bit rounded up.</summary>
    internal static long StoredLength(FrameFormat format) =>
        format.Layout.BitsAllocated == 1 ? BitPacking.ByteCount(format.NativeLength)
        : IsHalfChrominance(format) ? (long)format.Rows * format.Columns * 2
        : format.NativeLength;

    /// <summary>Makes a native frame in memory of stored bytes, which do not overlap it.</summary>
    /// <returns>The Photometric Interpretation of the result.</returns>
    internal static string Unpack(ReadOnlySpan<byte> stored, FrameFormat format, Span<byte> destination)
    {
        if (format.Layout.BitsAllocated == 1)
            BitPacking.Unpack(stored, 0, destination);
        else if (IsHalfChrominance(format))
            RepeatChrominance(stored, destination);
        else if (IsPlanar(format))
            Interleave(stored, format.Layout.SamplesPerPixel, format.BytesPerSample, destination);
        else
            stored.CopyTo(destination);
        return IsHalfChrominance(format) ? "YBR_FULL" : format.PhotometricInterpretation;
    }

    /// <summary>Brings planes, one a sample, into the order pixel by pixel.</summary>
    internal static void Interleave(ReadOnlySpan<byte> planes, int samples, int bytesPerSample, Span<byte> destination)
    {
        int plane = planes.Length / samples;
        int pixel = samples * bytesPerSample;
        for (int sample = 0; sample < samples; sample++)
        {
            ReadOnlySpan<byte> source = planes.Slice(sample * plane, plane);
            for (int from = 0, to = sample * bytesPerSample; from < source.Length; from += bytesPerSample, to += pixel)
                source.Slice(from, bytesPerSample).CopyTo(destination[to..]);
        }
    }

    private static bool IsPlanar(FrameFormat format) => format.PlanarConfiguration == 1 && format.Layout.SamplesPerPixel > 1;

    // Two luminance samples, then the two chrominance samples that both pixels share (PS3.3 C.7.6.3.1.2).
    private static bool IsHalfChrominance(FrameFormat format) =>
        format is { PhotometricInterpretation: "YBR_FULL_422" or "YBR_PARTIAL_422", Layout: { SamplesPerPixel: 3, BitsAllocated: 8 } };

    private static void RepeatChrominance(ReadOnlySpan<byte> stored, Span<byte> destination)
    {
        int to = 0;
        for (int from = 0; from + 4 <= stored.Length && to + 6 <= destination.Length; from += 4, to += 6)
        {
            destination[to] = stored[from];
            destination[to + 3] = stored[from + 1];
            destination[to + 1] = destination[to + 4] = stored[from + 2];
            destination[to + 2] = destination[to + 5] = stored[from + 3];
        }
    }
}
