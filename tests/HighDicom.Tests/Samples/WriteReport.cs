using HighDicom.Codes;

namespace HighDicom.Tests.Samples;

internal static class WriteReport
{
    public static void Run(string imageFolder, string segmentationFile, string deviceUid, string reportFile)
    {
        // sample
        SourceImages ct = SourceImages.Open(imageFolder);
        SegmentReference segment = Segmentation.Open(segmentationFile).Reference(number: 1);
        Tracking lesion = segment.Tracking!;

        MeasurementReport report = new MeasurementReportBuilder(ct, Dcm.ImagingMeasurementReport)
            .ObservedBy(Observer.Device("LesionNet", deviceUid))
            .Procedure(Ln.CTUnspecifiedBodyRegion)
            .AddPlanarRoi(lesion, roi => roi.Finding(Sct.Lesion)
                .Region(ct[12], Graphic2D.Polyline(ImagePoints.FromPixelCenters((31, 40), (44, 40), (44, 52), (31, 40))))
                .Measure(Sct.LongAxis, 23.4, Ucum.Millimeter))
            .AddVolumetricRoi(lesion, roi => roi.Finding(Sct.Lesion)
                .Segment(segment)
                .Measure(Sct.Volume, 4.21, Ucum.CubicCentimeter))
            .Build();
        report.Save(reportFile);
        // end of sample
    }
}
