using System.Numerics;

namespace HighDicom;

/// <summary>From the cells of decoded pixels to values: stored bits, MONOCHROME1 turned over where asked, slope and intercept.</summary>
/// <param name="Layout">How the values are stored.</param>
/// <param name="Rescale">Slope and intercept.</param>
/// <param name="IsInverted">Whether values are turned over within their range.</param>
internal readonly record struct CellConversion(PixelLayout Layout, Rescale Rescale, bool IsInverted)
{
    internal static CellConversion Of(SourceImage image, PixelOptions options) => new(
        image.Layout,
        options.Rescale && image.Layout.SamplesPerPixel == 1 ? image.Rescale : HighDicom.Rescale.Identity,
        options.InvertMonochrome1 && image.Instance.Pixels.Format.PhotometricInterpretation == "MONOCHROME1");

    /// <summary>Converts; the cells are changed on the way.</summary>
    /// <exception cref="OverflowException">An integer type cannot hold a value.</exception>
    internal void Apply<TStored, T>(Span<TStored> cells, Span<T> destination)
        where TStored : unmanaged, IBinaryInteger<TStored>
        where T : unmanaged, INumber<T>
    {
        // Samples of 1 bit are bytes already.
        if (Layout.BitsAllocated > 1)
            StoredBits.Align(cells, Layout);
        if (IsInverted)
            Invert(cells);
        PixelRescaling.Apply<TStored, T>(cells, Rescale, destination);
    }

    // Of unsigned values 2ⁿ − 1 − x, of signed ones −1 − x: both are the complement of the stored bits.
    private void Invert<TStored>(Span<TStored> cells)
        where TStored : unmanaged, IBinaryInteger<TStored>
    {
        TStored range = Layout.IsSigned ? TStored.AllBitsSet : TStored.AllBitsSet >>> (Math.Max(8, Layout.BitsAllocated) - Layout.BitsStored);
        foreach (ref TStored cell in cells)
            cell ^= range;
    }
}
