using System.Numerics.Tensors;
using FellowOakDicom;
using HighDicom.Codes;
using HighDicom.Tests.Imaging;

namespace HighDicom.Tests.Segmentations;

public sealed class ReadingTests
{
    private readonly SourceImages _images = TestSeries.Images(3, 600, 600);

    [Test]
    public void Segments_are_described_as_they_were_built()
    {
        Segmentation read = Segmentation.Open(Saved());

        Assert.That(read.Segments.Select(segment => segment.Label), Is.EqualTo(new[] { "Liver", "Lesion" }));
        Assert.That(read.Segments[0].Type, Is.EqualTo(new CodedConcept("10200004", "SCT", "Liver")));
        Assert.That(read.Segments[0].AlgorithmType, Is.EqualTo(SegmentAlgorithmType.Automatic));
        Assert.That(read.Segments[0].Algorithm, Is.EqualTo(new SegmentAlgorithm("LiverNet", "1.4", new CodedConcept("123110", "DCM", "Artificial Intelligence"))));
        Assert.That(read.Segments[1].Algorithm, Is.Null);
    }

    [Test]
    public void Segments_are_chosen_by_what_they_are_across_old_and_new_codes()
    {
        SegmentationPixels pixels = Segmentation.Open(Saved()).Pixels();

        Assert.That(pixels.Segments(type: new CodedConcept("108369006", "SCT", "Neoplasm")).SegmentNumbers, Is.EqualTo(new[] { 2 }));
        Assert.That(pixels.Segments(type: new CodedConcept("T-62000", "SRT", "Liver")).SegmentNumbers, Is.EqualTo(new[] { 1 }));
        Assert.That(pixels.Segments(label: "Liver", category: new CodedConcept("49755003", "SCT", "Morphologically Abnormal Structure")).SegmentNumbers, Is.Empty);
        Assert.That(pixels.Segments(2, 1).SegmentNumbers, Is.EqualTo(new[] { 2, 1 }));
        Assert.That(() => pixels.Segments(3), Throws.ArgumentException.With.Message.Contains("1, 2"));
    }

    [Test]
    public void Labels_can_be_numbers_or_places_and_must_fit_the_type()
    {
        SegmentationPixels lesion = Segmentation.Open(Saved()).Pixels().FromSources(_images.Select(image => image.SopInstanceUid)).Segments(2);

        Assert.That(lesion.Combine<ushort>()[1, 10, 10], Is.EqualTo(2));
        Assert.That(lesion.Combine<ushort>(relabel: true)[1, 10, 10], Is.EqualTo(1));
    }

    [Test]
    public void Sources_that_the_object_does_not_know_are_refused() =>
        Assert.That(() => Segmentation.Open(Saved()).Pixels().FromSources(["1.2.3.999"]).Mask(1), Throws.ArgumentException);

    [Test]
    public void A_file_can_be_saved_over_itself_and_read_on()
    {
        using var folder = new TemporaryFolder();
        string path = Path.Combine(folder.Path, "seg.dcm");
        File.WriteAllBytes(path, Saved().ToArray());
        Segmentation read = Segmentation.Open(path);
        bool[] before = [.. read.Pixels().Mask(1).ToArray()];

        read.Dataset.AddOrUpdate(DicomTag.ContentDescription, "A longer description than before");
        read.Save(path);

        Assert.That(read.Pixels().Mask(1).ToArray(), Is.EqualTo(before));
        Assert.That(Segmentation.Open(path).Pixels().Mask(1).ToArray(), Is.EqualTo(before));
        Assert.That(Directory.GetFiles(folder.Path), Has.Length.EqualTo(1));
    }

    [Test]
    public void Several_threads_read_the_same_object()
    {
        using var folder = new TemporaryFolder();
        string path = Path.Combine(folder.Path, "seg.dcm");
        File.WriteAllBytes(path, Saved().ToArray());
        Segmentation read = Segmentation.Open(path);
        bool[] expected = [.. Segmentation.Open(path).Pixels().Mask(1).ToArray()];

        Parallel.For(0, 32, _ => Assert.That(read.Pixels().Mask(1).ToArray().SequenceEqual(expected), Is.True));
    }

    [Test]
    public void Too_short_pixel_data_is_an_error_that_says_so()
    {
        Segmentation read = Segmentation.Open(Saved());
        read.Dataset.AddOrUpdate(new DicomOtherByte(DicomTag.PixelData, new byte[10]));

        Assert.That(() => read.Pixels(), Throws.TypeOf<InvalidDataException>().With.Message.Contains("has 10 bytes"));
    }

    [Test]
    public void A_frame_larger_than_any_array_is_refused()
    {
        Segmentation read = Segmentation.Open(Saved());
        read.Dataset.AddOrUpdate(DicomTag.Rows, ushort.MaxValue).AddOrUpdate(DicomTag.Columns, ushort.MaxValue);

        Assert.That(() => read.Pixels(), Throws.TypeOf<NotSupportedException>().With.Message.Contains("65535"));
    }

    [Test]
    public void A_cut_file_is_refused()
    {
        using var folder = new TemporaryFolder();
        string path = Path.Combine(folder.Path, "seg.dcm");
        File.WriteAllBytes(path, Saved().ToArray()[..5000]);

        Assert.That(() => Segmentation.Open(path), Throws.TypeOf<InvalidDataException>().Or.InstanceOf<DicomFileException>());
    }

    private MemoryStream Saved()
    {
        var stream = new MemoryStream();
        TestBuilder.Of(_images)
            .AddSegment("Liver", TestBuilder.Mask(_images, (f, r, c) => f > 0 && (r + c) % 3 == 0), TestBuilder.Organ)
            .AddSegment("Lesion", TestBuilder.Mask(_images, (f, r, c) => f == 1 && r == 10 && c == 10), TestBuilder.Lesion)
            .Build()
            .Save(stream);
        stream.Position = 0;
        return stream;
    }
}
