using FellowOakDicom;

namespace HighDicom;

/// <summary>How pixel values are stored (Image Pixel Description Macro, PS3.3 C.7.6.3.1).</summary>
/// <param name="BitsAllocated">Bits Allocated (0028,0100).</param>
/// <param name="BitsStored">Bits Stored (0028,0101).</param>
/// <param name="HighBit">High Bit (0028,0102): the position of the most significant stored bit.</param>
/// <param name="IsSigned">Whether Pixel Representation (0028,0103) is 1: two's complement.</param>
/// <param name="SamplesPerPixel">Samples per Pixel (0028,0002).</param>
public sealed record PixelLayout(int BitsAllocated, int BitsStored, int HighBit, bool IsSigned, int SamplesPerPixel)
{
    /// <summary>Whether the stored bits lie within the allocated bits.</summary>
    public bool IsConsistent => BitsStored >= 1 && HighBit < BitsAllocated && HighBit >= BitsStored - 1;

    internal static PixelLayout Of(DicomDataset dataset)
    {
        int allocated = dataset.Number(DicomTag.BitsAllocated) ?? 0;
        int stored = dataset.Number(DicomTag.BitsStored) ?? allocated;
        return new PixelLayout(
            allocated,
            stored,
            dataset.Number(DicomTag.HighBit) ?? stored - 1,
            dataset.Number(DicomTag.PixelRepresentation) == 1,
            dataset.Number(DicomTag.SamplesPerPixel) ?? 1);
    }
}
