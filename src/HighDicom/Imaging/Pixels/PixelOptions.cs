namespace HighDicom;

/// <summary>What happens to stored pixel values on their way into an array.</summary>
public sealed record PixelOptions
{
    /// <summary>Rescaled with slope and intercept; MONOCHROME1, colours of luminance and chrominance, and palette indices as stored.</summary>
    public static PixelOptions Default { get; } = new();

    /// <summary>The stored values as they are.</summary>
    public static PixelOptions Stored { get; } = new() { Rescale = false };

    /// <summary>Whether values of one sample are rescaled with the slope and intercept of their image or frame.</summary>
    public bool Rescale { get; init; } = true;

    /// <summary>
    /// Whether MONOCHROME1 images are turned over, so that large values are bright: before rescaling, a stored value becomes the one that is as far from
    /// the other end of the range of Bits Stored.
    /// </summary>
    public bool InvertMonochrome1 { get; init; }

    /// <summary>Whether YBR_FULL and YBR_FULL_422 become RGB (PS3.3 C.7.6.3.1.2), and indices of PALETTE COLOR the colours of their palette.</summary>
    public bool ToRgb { get; init; }
}
