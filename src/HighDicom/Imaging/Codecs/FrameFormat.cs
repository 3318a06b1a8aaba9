namespace HighDicom;

/// <summary>What a decoder or encoder has to know of the frames of an image (Image Pixel Description Macro, PS3.3 C.7.6.3.1).</summary>
/// <param name="Rows">Rows (0028,0010).</param>
/// <param name="Columns">Columns (0028,0011).</param>
/// <param name="Layout">How pixel values are stored.</param>
/// <param name="PhotometricInterpretation">Photometric Interpretation (0028,0004), such as MONOCHROME2 or YBR_FULL_422; an empty text if absent.</param>
/// <param name="PlanarConfiguration">Planar Configuration (0028,0006): 1 if the data set says that colours lie plane by plane, else 0. Native frames in memory are always pixel by pixel.</param>
/// <remarks>
/// A native frame in memory is <see cref="NativeLength"/> bytes: rows from top to bottom, in them pixels from left to right, of each pixel all
/// samples, of each sample <see cref="BytesPerSample"/> bytes, the least significant first. Samples of 1 bit take a byte each, 0 or 1.
/// </remarks>
public sealed record FrameFormat(int Rows, int Columns, PixelLayout Layout, string PhotometricInterpretation, int PlanarConfiguration = 0)
{
    /// <summary>The number of bytes of a sample in a native frame: 1 for 1 bit, else Bits Allocated / 8.</summary>
    public int BytesPerSample => Math.Max(1, Layout.BitsAllocated / 8);

    /// <summary>The number of bytes of a native frame in memory.</summary>
    public long NativeLength => (long)Rows * Columns * Layout.SamplesPerPixel * BytesPerSample;
}
