using FellowOakDicom;
using HighDicom.Codes;
using HighDicom.Tests.Imaging;
using HighDicom.Tests.Segmentations;
using HighDicom.Tool.Demo;

namespace HighDicom.Tests.Reports;

/// <summary>Results on frames of a multi-frame image name the frame, and the image once.</summary>
[TestFixture]
public sealed class MultiFrameReportTests
{
    private static readonly SourceImages Images = SourceImages.From([EnhancedPhantom.Dataset(Phantom.Regular)]);

    [Test]
    public void A_region_on_a_frame_names_the_frame_and_the_library_lists_the_image_once()
    {
        MeasurementReport report = new MeasurementReportBuilder(Images, Dcm.ImagingMeasurementReport)
            .WithInstances(TestBuilder.Instances)
            .ObservedBy(Observer.Device("LiverNet", "1.2.3.7", TestReport.Device))
            .Procedure(new CodedConcept("77477000", "SCT", "Computed tomography"))
            .AddPlanarRoi(TestReport.Lesion, roi => roi
                .Finding(TestReport.Neoplasm)
                .Region(Images[5], Graphic2D.Polygon(ImagePoints.FromPixelCenters(TestReport.Outline)))
                .Measure(TestReport.LongAxis, 23.4, Ucum.Millimeter))
            .Build();

        ImageRegion region = report.PlanarRois().Single().Region!;
        string[] images = [.. References(report.Dataset).Select(item => item.GetSingleValueOrDefault(DicomTag.ReferencedFrameNumber, 0)).Select(frame => $"{frame}")];

        Assert.That(region.Frames, Is.EqualTo(new[] { Images[5].FrameNumber!.Value }));
        Assert.That(region.Image!.SopInstanceUid, Is.EqualTo(Images[0].SopInstanceUid));
        Assert.That(images, Is.EquivalentTo(new[] { "0", $"{Images[5].FrameNumber}" }), "the library's entry without a frame, the region with one");
    }

    [Test]
    public void A_segmentation_is_derived_from_frames()
    {
        byte[,,] mask = new byte[Phantom.Frames, Phantom.Rows, Phantom.Columns];
        (mask[3, 40, 30], mask[4, 41, 30]) = (1, 1);

        Segmentation segmentation = new SegmentationBuilder(Images, SegmentationType.Binary, TestReport.Device)
            .WithInstances(TestBuilder.Instances)
            .WithFrameOrder(FrameOrder.Sources)
            .AddSegment("Lesion", mask, segment => segment.Category(TestReport.Neoplasm).Type(TestReport.Neoplasm).Algorithm(SegmentAlgorithmType.Manual))
            .Build();

        DicomDataset[] frames = [.. segmentation.Dataset.GetSequence(DicomTag.PerFrameFunctionalGroupsSequence).Items];
        DicomDataset[] sources = [.. frames.Select(frame => frame.GetSequence(DicomTag.DerivationImageSequence).Items[0].GetSequence(DicomTag.SourceImageSequence).Items[0])];

        Assert.That(sources.Select(source => source.GetSingleValue<int>(DicomTag.ReferencedFrameNumber)), Is.EqualTo(new[] { Images[3].FrameNumber!.Value, Images[4].FrameNumber!.Value }));
        Assert.That(
            frames.Select(frame => frame.GetSequence(DicomTag.PlanePositionSequence).Items[0].GetString(DicomTag.ImagePositionPatient)),
            Is.EqualTo(new[] { 3, 4 }.Select(i => Images[i].FunctionalGroup(DicomTag.PlanePositionSequence)!.GetString(DicomTag.ImagePositionPatient))), "the source's own text");
    }

    private static IEnumerable<DicomDataset> References(DicomDataset content)
    {
        foreach (DicomSequence sequence in content.OfType<DicomSequence>())
        {
            foreach (DicomDataset item in sequence.Items)
            {
                if (sequence.Tag == DicomTag.ReferencedSOPSequence && content.Contains(DicomTag.ValueType))
                    yield return item;
                foreach (DicomDataset below in References(item))
                    yield return below;
            }
        }
    }
}
