using FellowOakDicom;
using HighDicom.Modules;

namespace HighDicom;

/// <summary>Lossy Image Compression (0028,2110): once lossy, always lossy, so the sources' history is carried over (PS3.3 C.7.6.1.1.5).</summary>
internal static class LossyCompression
{
    internal static void Write(IReadOnlyList<DicomDataset> sources, SegmentationImageModule image)
    {
        DicomDataset? lossy = sources.FirstOrDefault(source => source.Text(DicomTag.LossyImageCompression) == "01");
        image.LossyImageCompression = lossy is null ? LossyImageCompressionValue._00 : LossyImageCompressionValue._01;
        if (lossy is null) return;
        var copier = new AttributeCopier(lossy);
        copier.Copy(DicomTag.LossyImageCompressionRatio, image.Dataset);
        copier.Copy(DicomTag.LossyImageCompressionMethod, image.Dataset);
    }
}
