using System.Numerics;
using FellowOakDicom;
using HighDicom.Content;

namespace HighDicom;

/// <summary>
/// Pixel Aspect Ratio (0028,0034): the shape of pixels that are not square where no Pixel Spacing tells it (PS3.3 C.7.6.3.1.7). What images say of their
/// detector is no spacing of a mask, but its pixels have the same shape.
/// </summary>
internal static class PixelAspect
{
    // Spacings have few decimals: as whole numbers of these, they are a ratio of integers.
    private const double Unit = 1e-6;

    internal static void Write(IReadOnlyList<DicomDataset> sources, DicomDataset target)
    {
        if (Of(sources[0]) is not { } first || first.Vertical == first.Horizontal || sources.Any(source => Of(source) != first)) return;
        target.AddOrUpdate(new DicomIntegerString(DicomTag.PixelAspectRatio, first.Vertical, first.Horizontal));
    }

    private static (int Vertical, int Horizontal)? Of(DicomDataset source)
    {
        if (source.Decimals(DicomTag.PixelSpacing) is [_, _]) return null;
        if (source.Numbers<int>(DicomTag.PixelAspectRatio) is [> 0 and var vertical, > 0 and var horizontal]) return Reduced(vertical, horizontal);
        foreach (DicomTag spacing in (DicomTag[])[DicomTag.ImagerPixelSpacing, DicomTag.NominalScannedPixelSpacing])
        {
            if (source.Decimals(spacing) is [> Unit and < 1000 and var rows, > Unit and < 1000 and var columns]) return Reduced((int)Math.Round(rows / Unit), (int)Math.Round(columns / Unit));
        }

        return null;
    }

    private static (int Vertical, int Horizontal) Reduced(int vertical, int horizontal)
    {
        int divisor = (int)BigInteger.GreatestCommonDivisor(vertical, horizontal);
        return (vertical / divisor, horizontal / divisor);
    }
}
