using CsCheck;
using HighDicom.Codes;

namespace HighDicom.Tests.Reports;

/// <summary>Whatever is measured and drawn comes back as it was.</summary>
public sealed class ReportPropertyTests
{
    [Test]
    public void Every_finite_number_comes_back_exactly() =>
        Gen.Double.Where(double.IsFinite).Array[1, 5].Sample(values => Read(Report(values)).Measurements.Select(measurement => measurement.Value!.Value).SequenceEqual(values), iter: 200);

    [Test]
    public void Every_outline_inside_the_image_comes_back_exactly() =>
        Gen.Select(Gen.Float[0, 30], Gen.Float[0, 20]).Array[3, 40].Sample(
            points =>
            {
                Graphic2D graphic = Graphic2D.Polyline(ImagePoints.FromImageCoordinates(points.Select(point => ((double)point.Item1, (double)point.Item2))));
                VolumetricRoi roi = Read(TestReport.Empty().AddVolumetricRoi(TestReport.Lesion, region => region.Region(TestReport.Images[0], graphic)));
                return roi.Regions.Single().Graphic.Points.SequenceEqual(graphic.Points);
            },
            iter: 100);

    private static MeasurementReportBuilder Report(double[] values) => TestReport.Empty().AddVolumetricRoi(TestReport.Lesion, roi =>
    {
        roi.Segment(TestReport.Segment);
        foreach (double value in values) roi.Measure(TestReport.Volume, value, Ucum.CubicCentimeter);
    });

    private static VolumetricRoi Read(MeasurementReportBuilder builder)
    {
        using MemoryStream file = new();
        builder.Build().Save(file);
        file.Position = 0;
        return MeasurementReport.Open(file).VolumetricRois().Single();
    }
}
