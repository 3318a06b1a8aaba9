using FellowOakDicom;
using HighDicom;

namespace HighDicom.Tests.Segmentations;

public sealed class ConversionTests
{
    private readonly SourceImages _images = TestSeries.Images();

    [Test]
    public void Types_go_into_each_other_and_back()
    {
        Segmentation labelMap = Reopen(LabelMap());
        Segmentation binary = Reopen(labelMap.ToBinary(TestBuilder.Device));
        Segmentation fractional = Reopen(binary.ToFractional(TestBuilder.Device, FractionalType.Occupancy, 100));
        Segmentation back = fractional.ToLabelMap(TestBuilder.Device);

        Assert.That(binary.Segments.Select(segment => (segment.Number, segment.Label)), Is.EqualTo(new[] { (1, "One"), (2, "Seven") }));
        Assert.That(StoredPixels.Frame(fractional.Dataset, 0).Max(), Is.EqualTo(100));
        Assert.That(back.FrameCount, Is.EqualTo(labelMap.FrameCount));
        for (int frame = 0; frame < back.FrameCount; frame++)
            Assert.That(StoredPixels.Frame(back.Dataset, frame), Is.EqualTo(StoredPixels.Frame(labelMap.Dataset, frame).Select(label => label == 7 ? 2 : label)));
    }

    [Test]
    public void A_conversion_keeps_planes_sources_and_content_and_names_its_predecessor()
    {
        Segmentation labelMap = Reopen(LabelMap());
        DicomDataset binary = labelMap.ToBinary(TestBuilder.Device).Dataset;

        Assert.That(Sources(binary), Is.EquivalentTo(Sources(labelMap.Dataset)));
        Assert.That(binary.GetString(DicomTag.ContentLabel), Is.EqualTo("LABELS"));
        Assert.That(binary.GetString(DicomTag.SOPInstanceUID), Is.Not.EqualTo(labelMap.Instance.SopInstanceUid));
        Assert.That(binary.GetSequence(DicomTag.SourceImageSequence).Items.Single().GetString(DicomTag.ReferencedSOPInstanceUID), Is.EqualTo(labelMap.Instance.SopInstanceUid));
        Assert.That(StoredPixels.Shared(binary).GetSequence(DicomTag.PixelMeasuresSequence).Items[0].GetString(DicomTag.SliceThickness), Is.EqualTo("2"));
        Assert.That(binary.GetString(DicomTag.FrameOfReferenceUID), Is.EqualTo(TestSeries.FrameOfReferenceUid));
    }

    [Test]
    public void Segments_are_added_to_those_of_another_object_on_the_same_images()
    {
        Segmentation first = Reopen(LabelMap());
        bool[,,] mask = TestBuilder.Mask(_images, (f, r, _) => f == 3 && r == 4);
        Segmentation second = Builder(SegmentationType.LabelMap).AddSegments(first).AddSegment("New", mask, TestBuilder.Lesion).Build();

        Assert.That(second.Segments.Select(segment => segment.Number), Is.EqualTo(new[] { 1, 7, 8 }));
        Assert.That(second.FrameCount, Is.EqualTo(3));
        Assert.That(StoredPixels.Frame(second.Dataset, 0), Is.EqualTo(StoredPixels.Frame(first.Dataset, 0)));
        Assert.That(StoredPixels.Frame(second.Dataset, 2).Distinct(), Is.EquivalentTo(new[] { 0, 8 }));
    }

    [Test]
    public void A_label_map_is_split_into_one_object_a_segment()
    {
        Segmentation labelMap = LabelMap();
        IReadOnlyList<Segmentation> parts = labelMap.Split(SegmentationType.Binary, TestBuilder.Device);

        Assert.That(parts.Select(part => part.Segments.Single().Label), Is.EqualTo(new[] { "One", "Seven" }));
        Assert.That(parts.Select(part => part.Instance.SeriesInstanceUid).Distinct().Count(), Is.EqualTo(1));
        Assert.That(StoredPixels.Frame(parts[1].Dataset, 0), Is.EqualTo(StoredPixels.Frame(labelMap.Dataset, 0).Select(label => label == 7 ? 1 : 0)));
        Segmentation seven = new SegmentationBuilder(labelMap, SegmentationType.LabelMap, TestBuilder.Device).AddSegments(labelMap, 7).Build();
        Assert.That(StoredPixels.Frame(seven.Dataset, 0), Is.EqualTo(StoredPixels.Frame(labelMap.Dataset, 0).Select(label => label == 7 ? 7 : 0)));
    }

    [Test]
    public void A_threshold_decides_what_becomes_of_fractions()
    {
        float[,,] values = new float[4, 5, 7];
        (values[1, 0, 0], values[1, 0, 1], values[1, 0, 2]) = (0.2f, 0.5f, 1);
        Segmentation fractional = Builder(SegmentationType.Fractional).WithFractionalType(FractionalType.Probability, 200).AddSegment("Liver", values, TestBuilder.Organ).Build();

        Assert.That(StoredPixels.Frame(fractional.ToBinary(TestBuilder.Device).Dataset, 0)[..4], Is.EqualTo(new[] { 0, 1, 1, 0 }));
        Assert.That(StoredPixels.Frame(fractional.ToBinary(TestBuilder.Device, threshold: 0.1).Dataset, 0)[..4], Is.EqualTo(new[] { 1, 1, 1, 0 }));
    }

    [Test]
    public void Overlap_unknown_segments_and_other_sizes_are_refused()
    {
        Segmentation overlapping = Builder(SegmentationType.Binary).AddSegment("A", TestBuilder.Mask(_images, (_, r, _) => r < 2), TestBuilder.Organ)
            .AddSegment("B", TestBuilder.Mask(_images, (_, r, _) => r == 1), TestBuilder.Organ).Build();

        Assert.That(() => overlapping.ToLabelMap(TestBuilder.Device), Throws.TypeOf<ConformanceException>().With.Message.Contains("two segments"));
        Assert.That(() => Builder(SegmentationType.Binary).AddSegments(overlapping, 3), Throws.ArgumentException.With.Message.Contains("1, 2"));
        Assert.That(() => new SegmentationBuilder(TestSeries.Images(4, 6, 7), SegmentationType.Binary, TestBuilder.Device).AddSegments(overlapping), Throws.ArgumentException.With.Message.Contains("6 × 7"));
    }

    [Test]
    public void Frames_on_images_that_are_not_there_are_not_lost_without_a_word()
    {
        Segmentation labelMap = LabelMap();
        SourceImages few = TestSeries.Images(1);

        Assert.That(() => new SegmentationBuilder(few, SegmentationType.LabelMap, TestBuilder.Device).AddSegments(labelMap).Build(),
            Throws.TypeOf<ConformanceException>().With.Message.Contains("lies on no source image"));
    }

    private SegmentationBuilder Builder(SegmentationType type) =>
        new SegmentationBuilder(_images, type, TestBuilder.Device).WithInstances(TestBuilder.Instances).WithFrameOrder(FrameOrder.Sources);

    private Segmentation LabelMap()
    {
        byte[,,] labels = new byte[4, 5, 7];
        for (int i = 35; i < 105; i++) labels[i / 35, i / 7 % 5, i % 7] = (byte)(i % 5 == 0 ? 7 : i % 3 == 0 ? 1 : 0);
        return Builder(SegmentationType.LabelMap).WithContent("LABELS").AddSegments(labels, list => list.Add(1, "One", TestBuilder.Organ).Add(7, "Seven", TestBuilder.Lesion)).Build();
    }

    private static IEnumerable<string> Sources(DicomDataset dataset) => StoredPixels.Groups(dataset)
        .SelectMany(frame => frame.GetSequence(DicomTag.DerivationImageSequence).Items.Single().GetSequence(DicomTag.SourceImageSequence).Items)
        .Select(source => source.GetString(DicomTag.ReferencedSOPInstanceUID)).Distinct();

    private static Segmentation Reopen(Segmentation segmentation)
    {
        using var stream = new MemoryStream();
        segmentation.Save(stream);
        stream.Position = 0;
        return Segmentation.Open(stream);
    }
}
