using FellowOakDicom;
using HighDicom.Tests.Slides;

namespace HighDicom.Tests.Segmentations.Tiles;

/// <summary>Segmentations of slides turned into each other, split and continued.</summary>
public sealed class SlideConversionTests
{
    private static readonly TestSlide Slide = new();

    [Test]
    public void Types_go_into_each_other_and_back([Values] bool isFull)
    {
        Segmentation labelMap = Reopen(LabelMap(isFull));
        Segmentation binary = Reopen(labelMap.ToBinary(TestBuilder.Device));
        Segmentation fractional = Reopen(binary.ToFractional(TestBuilder.Device, FractionalType.Occupancy, 100));
        Segmentation back = fractional.ToLabelMap(TestBuilder.Device);

        byte[] expected = [.. labelMap.Pixels().FromMatrix().Combine<byte>()];
        byte[] two = [.. expected.Select(label => label == 7 ? (byte)2 : label)];
        Assert.That(expected.Distinct(), Is.EquivalentTo(new byte[] { 0, 1, 7 }));
        Assert.That(binary.Pixels().FromMatrix().Combine<byte>(), Is.EqualTo(two));
        Assert.That(fractional.Pixels().FromMatrix().AsStored().Stack<byte>().ToArray().Max(), Is.EqualTo(100));
        Assert.That(back.Pixels().FromMatrix().Combine<byte>(), Is.EqualTo(two));
        Assert.That(new[] { binary, fractional, back }.Select(one => one.Dataset.GetString(DicomTag.DimensionOrganizationType)), Is.All.EqualTo("TILED_SPARSE"));
        Assert.That(new[] { binary, fractional, back }.SelectMany(one => one.Validate().Violations), Is.Empty);
    }

    [Test]
    public void A_conversion_keeps_places_and_sources_and_names_its_predecessor([Values] bool isFull)
    {
        Segmentation labelMap = Reopen(LabelMap(isFull));
        DicomDataset binary = labelMap.ToBinary(TestBuilder.Device).Dataset;

        foreach (DicomTag tag in new[] { DicomTag.ImageOrientationSlide, DicomTag.FrameOfReferenceUID, DicomTag.ContainerIdentifier })
            Assert.That(binary.GetString(tag), Is.EqualTo(labelMap.Dataset.GetString(tag)), tag.DictionaryEntry.Name);
        foreach (DicomDataset groups in StoredPixels.Groups(binary))
        {
            DicomDataset place = groups.GetSequence(DicomTag.PlanePositionSlideSequence).Items.Single();
            (int row, int column) = (place.GetSingleValue<int>(DicomTag.RowPositionInTotalImagePixelMatrix) - 1, place.GetSingleValue<int>(DicomTag.ColumnPositionInTotalImagePixelMatrix) - 1);
            Assert.That(place.GetSingleValue<double>(DicomTag.XOffsetInSlideCoordinateSystem), Is.EqualTo(Slide.Point(row, column).X).Within(1e-9));
            Assert.That(place.GetSingleValue<double>(DicomTag.YOffsetInSlideCoordinateSystem), Is.EqualTo(Slide.Point(row, column).Y).Within(1e-9));
            DicomDataset source = groups.GetSequence(DicomTag.DerivationImageSequence).Items.Single().GetSequence(DicomTag.SourceImageSequence).Items.Single();
            Assert.That(source.GetString(DicomTag.ReferencedSOPInstanceUID), Is.EqualTo(Slide.InstanceUid));
            if (!isFull) Assert.That(source.GetSingleValue<int>(DicomTag.ReferencedFrameNumber), Is.EqualTo((row / 16 * 3) + (column / 24) + 1));
        }

        Assert.That(binary.GetSequence(DicomTag.SourceImageSequence).Items.Single().GetString(DicomTag.ReferencedSOPInstanceUID), Is.EqualTo(labelMap.Instance.SopInstanceUid));
    }

    [Test]
    public void A_sparse_one_becomes_full_and_refers_to_the_slide()
    {
        Segmentation labelMap = Reopen(LabelMap(isFull: false));
        Segmentation full = new SegmentationBuilder(labelMap, SegmentationType.Binary, TestBuilder.Device).WithFullTiling().AddSegments(labelMap).Build();

        Assert.That(full.FrameCount, Is.EqualTo(2 * 9));
        Assert.That(full.Pixels().FromMatrix().Segments(2).Combine<byte>().ToArray().Count(pixel => pixel != 0), Is.EqualTo(labelMap.Pixels().FromMatrix().Segments(7).Combine<byte>().ToArray().Count(pixel => pixel != 0)));
        DicomDataset source = StoredPixels.Shared(full.Dataset).GetSequence(DicomTag.DerivationImageSequence).Items.Single().GetSequence(DicomTag.SourceImageSequence).Items.Single();
        Assert.That(source.GetString(DicomTag.ReferencedSOPInstanceUID), Is.EqualTo(Slide.InstanceUid));
    }

    [Test]
    public void Segments_are_added_to_those_of_another_object_of_the_same_slide()
    {
        Segmentation first = Reopen(LabelMap(isFull: false));
        byte[,] mask = new byte[45, 70];
        mask[0, 69] = 1;
        Segmentation onSlide = new SegmentationBuilder(Slide.Images(), SegmentationType.LabelMap, TestBuilder.Device).AddSegments(first).AddSegment("New", mask, TestBuilder.Lesion).Build();
        Segmentation onCopy = new SegmentationBuilder(first, SegmentationType.LabelMap, TestBuilder.Device).AddSegments(first).AddSegment("New", mask, TestBuilder.Lesion).Build();

        byte[] expected = [.. first.Pixels().FromMatrix().Combine<byte>()];
        expected[69] = 8;
        Assert.That(onSlide.Pixels().FromMatrix().Combine<byte>(), Is.EqualTo(expected));
        Assert.That(onCopy.Pixels().FromMatrix().Combine<byte>(), Is.EqualTo(expected));
        Assert.That(onCopy.Validate().Violations, Is.Empty);
    }

    [Test]
    public void A_segmentation_is_split_into_one_object_a_segment()
    {
        Segmentation labelMap = LabelMap(isFull: true);
        IReadOnlyList<Segmentation> parts = labelMap.Split(SegmentationType.Binary, TestBuilder.Device);

        byte[] expected = [.. labelMap.Pixels().FromMatrix().Combine<byte>()];
        Assert.That(parts.Select(part => part.Segments.Single().Label), Is.EqualTo(new[] { "One", "Seven" }));
        Assert.That(parts[1].Pixels().FromMatrix().Mask(1).ToArray(), Is.EqualTo(expected.Select(label => label == 7)));
    }

    [Test]
    public void Segments_that_lie_elsewhere_are_not_lost_without_a_word()
    {
        Segmentation labelMap = LabelMap(isFull: false);

        // Shifted by one tile: the same tiles, other places.
        SourceImages shifted = Slide.Images(dataset => dataset.GetSequence(DicomTag.TotalPixelMatrixOriginSequence).Items[0].AddOrUpdate(DicomTag.XOffsetInSlideCoordinateSystem, "20.00025"));
        Assert.That(() => new SegmentationBuilder(shifted, SegmentationType.LabelMap, TestBuilder.Device).AddSegments(labelMap).Build(), Throws.TypeOf<ConformanceException>().With.Message.Contains("lies on no source image"));
        SourceImages other = Slide.Images(dataset => dataset.AddOrUpdate(DicomTag.FrameOfReferenceUID, "1.2.3"));
        Assert.That(() => new SegmentationBuilder(other, SegmentationType.LabelMap, TestBuilder.Device).AddSegments(labelMap), Throws.ArgumentException.With.Message.Contains("Frames of Reference"));
        Assert.That(() => new SegmentationBuilder(labelMap, SegmentationType.LabelMap, TestBuilder.Device).WithTileSize(4, 4), Throws.InvalidOperationException);
    }

    private static Segmentation LabelMap(bool isFull)
    {
        byte[,] labels = new byte[45, 70];
        for (int row = 0; row < 45; row++)
            for (int column = 0; column < 40; column++) labels[row, column] = (byte)((row * column) % 11 == 3 ? 7 : row > 30 && column % 2 == 0 ? 1 : 0);
        SegmentationBuilder builder = new SegmentationBuilder(Slide.Images(), SegmentationType.LabelMap, TestBuilder.Device)
            .AddSegments(labels, list => list.Add(1, "One", TestBuilder.Organ).Add(7, "Seven", TestBuilder.Lesion));
        return (isFull ? builder.WithFullTiling() : builder).Build();
    }

    private static Segmentation Reopen(Segmentation segmentation)
    {
        using var stream = new MemoryStream();
        segmentation.Save(stream);
        stream.Position = 0;
        return Segmentation.Open(stream);
    }
}
