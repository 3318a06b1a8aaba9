using System.Numerics.Tensors;
using HighDicom.Codes;

namespace HighDicom.Tests.Samples;

internal static class ReadBack
{
    public static Tensor<byte> Run(string segmentationFile, string reportFile, TextWriter output)
    {
        // sample
        Segmentation segmentation = Segmentation.Open(segmentationFile);
        Tensor<byte> labels = segmentation.Pixels().Segments(type: Sct.Lesion).Combine<byte>(relabel: true);   // (slice, row, column)

        foreach (VolumetricRoi roi in MeasurementReport.Open(reportFile).VolumetricRois(finding: Sct.Lesion))
            foreach (Measurement measurement in roi.Measurements)
                output.WriteLine($"{roi.TrackingId}: {measurement}");
        // end of sample
        return labels;
    }
}
