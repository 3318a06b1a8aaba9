using FellowOakDicom;
using HighDicom;

namespace HighDicom.Tests.Segmentations.Reading;

/// <summary>Whatever the transfer syntax, the pixels are those of the native object.</summary>
public sealed class CompressedReadingTests
{
    private const string ImplicitVR = "1.2.840.10008.1.2";
    private const string Deflated = "1.2.840.10008.1.2.1.99";
    private const string DeflatedFrames = "1.2.840.10008.1.2.8.1";
    private const string RunLengths = "1.2.840.10008.1.2.5";

    private readonly SourceImages _images = TestSeries.Images();
    private string _folder = "";

    [SetUp]
    public void MakeFolder() => _folder = Directory.CreateTempSubdirectory("highdicom-").FullName;

    [TearDown]
    public void RemoveFolder() => Directory.Delete(_folder, recursive: true);

    [TestCase(SegmentationType.Binary, ImplicitVR)]
    [TestCase(SegmentationType.Binary, Deflated)]
    [TestCase(SegmentationType.Binary, DeflatedFrames)]
    [TestCase(SegmentationType.Fractional, Deflated)]
    [TestCase(SegmentationType.Fractional, DeflatedFrames)]
    [TestCase(SegmentationType.Fractional, RunLengths)]
    [TestCase(SegmentationType.LabelMap, ImplicitVR)]
    [TestCase(SegmentationType.LabelMap, DeflatedFrames)]
    [TestCase(SegmentationType.LabelMap, RunLengths)]
    public void Pixels_do_not_depend_on_the_transfer_syntax(SegmentationType type, string syntax)
    {
        float[] expected = Stacked(Builder(type).Build());
        Assert.That(expected.Count(value => value != 0), Is.GreaterThan(10));

        foreach (bool isExtended in new[] { false, true })
        {
            string file = Path.Combine(_folder, $"{isExtended}.dcm");
            SegmentationBuilder builder = Builder(type).WithTransferSyntax(DicomTransferSyntax.Parse(syntax));
            (isExtended ? builder.WithExtendedOffsetTable() : builder).Build().Save(file);

            Assert.That(Stacked(Segmentation.Open(file)), Is.EqualTo(expected));
            using FileStream stream = File.OpenRead(file);
            Assert.That(Stacked(Segmentation.Open(stream)), Is.EqualTo(expected));
        }
    }

    private static float[] Stacked(Segmentation segmentation) => [.. segmentation.Pixels().Stack<float>()];

    private SegmentationBuilder Builder(SegmentationType type)
    {
        ushort[,,] labels = new ushort[_images.Count, _images.Rows, _images.Columns];
        int plane = _images.Rows * _images.Columns;
        for (int i = 0; i < labels.Length; i++)
            labels[i / plane, i / _images.Columns % _images.Rows, i % _images.Columns] = (ushort)(i % 11 < 4 ? 1 : i % 5 == 0 ? 2 : 0);
        SegmentationBuilder builder = new SegmentationBuilder(_images, type, TestBuilder.Device)
            .WithFrameOrder(FrameOrder.Sources)
            .AddSegments(labels, list => list.Add(1, "One", TestBuilder.Organ).Add(2, "Other", TestBuilder.Organ));
        return type == SegmentationType.Fractional ? builder.WithFractionalType(FractionalType.Occupancy, 100) : builder;
    }
}
