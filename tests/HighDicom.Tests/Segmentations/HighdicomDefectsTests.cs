using System.Numerics.Tensors;
using System.Text;
using FellowOakDicom;
using FellowOakDicom.IO.Buffer;
using HighDicom;

namespace HighDicom.Tests.Segmentations;

/// <summary>Defects of the Python library highdicom 0.28 in writing segmentations, by the numbers under which this project knows them: none is here.</summary>
public sealed class HighdicomDefectsTests
{
    private readonly SourceImages _images = TestSeries.Images(2);

    [Test]
    public void D1_Stacked_masks_of_a_label_map_keep_the_numbers_of_their_segments()
    {
        byte[,,,] masks = new byte[2, 5, 7, 2];
        masks[0, 1, 2, 0] = masks[0, 3, 4, 1] = 1;
        Segmentation two = Of(SegmentationType.LabelMap).AddSegments(masks, list => list.Add(5, "Five", TestBuilder.Organ).Add(10, "Ten", TestBuilder.Organ)).Build();
        Segmentation one = Of(SegmentationType.LabelMap).AddSegment("Five", TestBuilder.Mask(_images, (_, r, _) => r == 0), segment => TestBuilder.Organ(segment.Number(5))).Build();

        int[] stored = StoredPixels.Frame(two.Dataset, 0);
        Assert.That((stored[9], stored[25], stored.Sum()), Is.EqualTo((5, 10, 15)));
        Assert.That(StoredPixels.Frame(one.Dataset, 0).Distinct(), Is.EquivalentTo(new[] { 5, 0 }));
    }

    [Test]
    public void D2_A_segment_of_a_label_map_that_is_left_out_is_not_read()
    {
        Segmentation map = Of(SegmentationType.LabelMap).AddSegments(Labels<byte>(1, 2), list => list.Add(1, "One", TestBuilder.Organ).Add(2, "Two", TestBuilder.Organ)).Build();

        Assert.That(map.Pixels().Segments(1).Combine<byte>().ToArray().Distinct(), Is.EquivalentTo(new byte[] { 0, 1 }));
    }

    [Test]
    public void D3_D50_Numbers_above_255_are_read_stacked_and_relabelled()
    {
        Segmentation map = Of(SegmentationType.LabelMap).AddSegments(Labels<ushort>(300, 600), list => list.Add(300, "A", TestBuilder.Organ).Add(600, "B", TestBuilder.Organ)).Build();

        Assert.That(map.Pixels().Stack<byte>().ToArray().Sum(value => value), Is.EqualTo(map.Pixels().Combine<ushort>().ToArray().Count(value => value != 0)).And.Positive);
        Assert.That(map.Pixels().Combine<byte>(relabel: true).ToArray().Distinct(), Is.EquivalentTo(new byte[] { 0, 1, 2 }));
    }

    [Test]
    public void D4_All_segments_of_a_label_map_are_counted()
    {
        Segmentation map = Of(SegmentationType.LabelMap).AddSegments(Labels<byte>(1, 20), list =>
        {
            for (int number = 1; number <= 20; number++) list.Add(number, $"Segment {number}", TestBuilder.Organ);
        }).Build();

        Assert.That(map.Segments, Has.Count.EqualTo(20));
        Assert.That(map.Dataset.GetSequence(DicomTag.SegmentSequence).Items, Has.Count.EqualTo(21), "with the background");
    }

    [TestCase(0)]
    [TestCase(256)]
    public void D5_A_maximum_that_a_byte_does_not_hold_is_refused(int maximum) =>
        Assert.That(() => Of(SegmentationType.Fractional).WithFractionalType(FractionalType.Probability, maximum), Throws.InstanceOf<ArgumentOutOfRangeException>().With.Message.Contains("1 to 255"));

    [Test]
    public void D5_What_is_no_number_is_refused_by_frame_and_segment()
    {
        float[,,] values = new float[2, 5, 7];
        values[1, 2, 3] = float.NaN;

        Assert.That(() => Of(SegmentationType.Fractional).WithFractionalType(FractionalType.Probability).AddSegment("Liver", values, TestBuilder.Organ).Build(),
            Throws.TypeOf<ConformanceException>().With.Message.Contains("'Liver'").And.Message.Contains("frame 1").And.Message.Contains("NaN"));
    }

    [Test]
    public void D6_One_array_of_probabilities_is_not_taken_for_two_segments() =>
        Assert.That(
            () => Of(SegmentationType.Fractional).AddSegments(Tensor.Create(new float[70], [2, 5, 7]), list => list.Add(1, "One", TestBuilder.Organ).Add(2, "Two", TestBuilder.Organ)),
            Throws.ArgumentException.With.Message.Contains("label map").And.Message.Contains("Single"));

    [Test]
    public void D7_No_segment_at_all_is_said()
    {
        Assert.That(() => Of(SegmentationType.Binary).Build(), Throws.TypeOf<ConformanceException>().With.Message.Contains("there is no segment"));
        Assert.That(() => Of(SegmentationType.Binary).AddSegments(Labels<byte>(1, 2), _ => { }), Throws.ArgumentException.With.Message.Contains("No segment is described"));
    }

    [TestCase(SegmentationType.Binary)]
    [TestCase(SegmentationType.Fractional)]
    [TestCase(SegmentationType.LabelMap)]
    public void D8_An_odd_length_is_padded_with_zero(SegmentationType type)
    {
        SourceImages images = TestSeries.Images(1);
        SegmentationBuilder builder = new SegmentationBuilder(images, type, TestBuilder.Device).WithInstances(TestBuilder.Instances).WithFrameOrder(FrameOrder.Sources);
        if (type == SegmentationType.Fractional) builder.WithFractionalType(FractionalType.Occupancy);
        using var stream = new MemoryStream();
        builder.AddSegment("Liver", TestBuilder.Mask(images, (_, _, _) => true), TestBuilder.Organ).Build().Save(stream);

        byte[] file = stream.ToArray();
        int length = type == SegmentationType.Binary ? 5 : 35;
        Assert.That(BitConverter.ToInt32(file.AsSpan(file.Length - length - 5)), Is.EqualTo(length + 1), "the length of Pixel Data");
        Assert.That(file[^1], Is.Zero);
        Assert.That(file[^2], Is.Not.Zero);
    }

    [Test]
    public void D57_A_label_map_in_colour_has_an_ICC_profile()
    {
        Segmentation map = Of(SegmentationType.LabelMap).WithPalette()
            .AddSegments(Labels<byte>(1, 1), list => list.Add(1, "One", segment => TestBuilder.Organ(segment.DisplayColor("tomato")))).Build();

        Assert.That(map.Dataset.GetString(DicomTag.PhotometricInterpretation), Is.EqualTo("PALETTE COLOR"));
        Assert.That(map.Dataset.GetDicomItem<DicomElement>(DicomTag.ICCProfile)!.Buffer.Size, Is.GreaterThan(128));
    }

    [TestCase("")]
    [TestCase(null)]
    public void D58_Text_without_a_character_set_is_read_and_declared(string? declared)
    {
        byte[] bytes = Encoding.Latin1.GetBytes("Müller^Jörg");
        SourceImages images = TestSeries.Images(2, change: header =>
        {
            if (declared is not null) header.AddOrUpdate(DicomTag.SpecificCharacterSet, declared);
            header.AddOrUpdate(new DicomPersonName(DicomTag.PatientName, [Encoding.ASCII], new MemoryByteBuffer(bytes)));
        });
        using var stream = new MemoryStream();
        TestBuilder.Of(images).AddSegment("Liver", TestBuilder.Mask(images, (_, _, _) => true), TestBuilder.Organ).Build().Save(stream);
        stream.Position = 0;

        DicomDataset read = DicomFile.Open(stream, FileReadOption.ReadAll).Dataset;
        Assert.That((read.GetString(DicomTag.SpecificCharacterSet), read.GetString(DicomTag.PatientName)), Is.EqualTo(("ISO_IR 192", "Müller^Jörg")));
    }

    private SegmentationBuilder Of(SegmentationType type) =>
        new SegmentationBuilder(_images, type, TestBuilder.Device).WithInstances(TestBuilder.Instances).WithFrameOrder(FrameOrder.Sources);

    // Rows of one number, of the other, of none.
    private static Tensor<T> Labels<T>(int first, int second)
        where T : unmanaged, System.Numerics.INumber<T> =>
        Tensor.Create([.. Enumerable.Range(0, 70).Select(i => T.CreateChecked((i / 7 % 3) switch { 0 => first, 1 => second, _ => 0 }))], [2, 5, 7]);
}
