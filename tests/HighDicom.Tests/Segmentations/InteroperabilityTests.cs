using FellowOakDicom;
using HighDicom;

namespace HighDicom.Tests.Segmentations;

/// <summary>What is right and yet not read by everybody is said, with who fails.</summary>
public sealed class InteroperabilityTests
{
    [TestCase(5, 7, true)]
    [TestCase(5, 8, false)]
    public void Bits_that_do_not_end_on_whole_bytes_are_said(int rows, int columns, bool isSaid)
    {
        Segmentation built = Build(SegmentationType.Binary, DicomTransferSyntax.ExplicitVRLittleEndian, rows, columns);

        Assert.That(built.Warnings.Any(warning => warning.Severity == Severity.Warning && warning.Detail!.Contains($"{rows} × {columns}") && warning.Detail.Contains("Orthanc")), Is.EqualTo(isSaid));
    }

    [Test]
    public void Deflated_files_are_said([Values] bool isFrameByFrame)
    {
        DicomTransferSyntax syntax = isFrameByFrame ? DicomTransferSyntax.Lookup(DicomUID.Parse("1.2.840.10008.1.2.8.1")) : DicomTransferSyntax.DeflatedExplicitVRLittleEndian;

        Assert.That(Build(SegmentationType.Binary, syntax, 8, 8).Warnings.Select(warning => warning.Detail), Has.Some.Contains(syntax.UID.UID).And.Some.Contains("dicom3tools"));
    }

    [Test]
    public void Label_maps_are_said_with_the_way_out() =>
        Assert.That(Build(SegmentationType.LabelMap, DicomTransferSyntax.ExplicitVRLittleEndian, 8, 8).Warnings.Select(warning => warning.Detail), Has.Some.Contains("ToBinary"));

    [Test]
    public void Nothing_is_said_of_what_all_read() =>
        Assert.That(Build(SegmentationType.Binary, DicomTransferSyntax.ExplicitVRLittleEndian, 8, 8).Warnings, Is.Empty);

    private static Segmentation Build(SegmentationType type, DicomTransferSyntax syntax, int rows, int columns)
    {
        SourceImages images = TestSeries.Images(2, rows, columns);
        return new SegmentationBuilder(images, type, TestBuilder.Device).WithInstances(TestBuilder.Instances).WithFrameOrder(FrameOrder.Sources).WithTransferSyntax(syntax)
            .AddSegment("Liver", TestBuilder.Mask(images, (_, r, _) => r == 1), TestBuilder.Organ).Build();
    }
}
