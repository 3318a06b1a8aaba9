using System.Numerics.Tensors;
using FellowOakDicom;
using HighDicom;

namespace HighDicom.Tests.Segmentations;

/// <summary>Sources without geometry: radiographs, loops, photographs.</summary>
public sealed class UnplacedTests
{
    private static readonly Tensor<byte> Nowhere = Tensor.Create(new byte[35], [1, 5, 7]);

    [Test]
    public void A_radiograph_gives_no_frame_of_reference_and_no_geometry([Values] SegmentationType type)
    {
        DicomDataset dataset = Build(TestRadiographs.Images(), type).Dataset;
        DicomDataset frame = StoredPixels.Groups(dataset).Single();

        Assert.That(dataset.Contains(DicomTag.FrameOfReferenceUID), Is.False);
        Assert.That(dataset.Contains(DicomTag.PositionReferenceIndicator), Is.False);
        foreach (DicomTag group in (DicomTag[])[DicomTag.PlanePositionSequence, DicomTag.PlaneOrientationSequence, DicomTag.PixelMeasuresSequence])
        {
            Assert.That(frame.Contains(group), Is.False, group.ToString());
            Assert.That(StoredPixels.Shared(dataset).Contains(group), Is.False, group.ToString());
        }

        Assert.That(dataset.GetValues<string>(DicomTag.PatientOrientation), Is.EqualTo(new[] { "L", "F" }));
        Assert.That(dataset.GetString(DicomTag.BodyPartExamined), Is.EqualTo("CHEST"));
        Assert.That(dataset.Contains(DicomTag.DimensionOrganizationType), Is.False);
        Assert.That(Segmentation.Open(dataset).Validate().Violations, Is.Empty);
    }

    [Test]
    public void A_frame_names_its_image_and_is_read_back_by_it([Values] SegmentationType type)
    {
        SourceImages images = TestRadiographs.Images(3);
        Segmentation built = Build(images, type);

        Assert.That(StoredPixels.Groups(built.Dataset), Has.Count.EqualTo(3));
        for (int i = 0; i < 3; i++)
        {
            DicomDataset source = StoredPixels.Groups(built.Dataset)[i].GetSequence(DicomTag.DerivationImageSequence).Items.Single().GetSequence(DicomTag.SourceImageSequence).Items.Single();
            Assert.That(source.GetString(DicomTag.ReferencedSOPInstanceUID), Is.EqualTo(images[i].SopInstanceUid));
            Assert.That(source.GetString(DicomTag.SpatialLocationsPreserved), Is.EqualTo("YES"));
            Assert.That(source.Contains(DicomTag.ReferencedFrameNumber), Is.False);
            Tensor<byte> read = built.Pixels().FromSources([images[i].SopInstanceUid]).Combine<byte>();
            Assert.That(read.ToArray(), Is.EqualTo(Enumerable.Range(0, 35).Select(pixel => (byte)(pixel % 3 == i ? 1 : 0))));
        }
    }

    [Test]
    public void Frames_of_loops_are_told_apart_by_loop_and_frame([Values] SegmentationType type)
    {
        SourceImages images = TestRadiographs.Loops(count: 2, frames: 4);
        Segmentation built = Build(images, type);

        DicomDataset[] contents = [.. StoredPixels.Groups(built.Dataset).Select(frame => frame.GetSequence(DicomTag.FrameContentSequence).Items.Single())];
        Assert.That(contents.Select(content => content.GetString(DicomTag.StackID)), Is.EqualTo(new[] { "1", "1", "1", "1", "2", "2", "2", "2" }));
        Assert.That(contents.Select(content => content.GetSingleValue<uint>(DicomTag.InStackPositionNumber)), Is.EqualTo(new uint[] { 1, 2, 3, 4, 1, 2, 3, 4 }));
        Assert.That(contents.Select(content => content.GetValues<uint>(DicomTag.DimensionIndexValues)[^2..]), Is.EqualTo(from stack in (uint[])[1, 2] from position in (uint[])[1, 2, 3, 4] select (uint[])[stack, position]));
        Assert.That(
            built.Dataset.GetSequence(DicomTag.DimensionIndexSequence).Items.Select(item => item.GetSingleValue<DicomTag>(DicomTag.DimensionIndexPointer)).TakeLast(2),
            Is.EqualTo(new[] { DicomTag.StackID, DicomTag.InStackPositionNumber }));
        Assert.That(built.Pixels().FromSourceFrames(images[4].SopInstanceUid, 2).Combine<byte>().ToArray(), Is.EqualTo(Enumerable.Range(0, 35).Select(pixel => (byte)(pixel % 3 == 5 % 3 ? 1 : 0))));
    }

    [Test]
    public void Frames_without_pixels_leave_no_hole_in_the_index()
    {
        SourceImages images = TestRadiographs.Images(4);
        Segmentation built = TestBuilder.Of(images).AddSegment("Odd", TestBuilder.Mask(images, (f, r, _) => f % 2 == 1 && r == 2), TestBuilder.Organ).Build();

        DicomDataset[] contents = [.. StoredPixels.Groups(built.Dataset).Select(frame => frame.GetSequence(DicomTag.FrameContentSequence).Items.Single())];
        Assert.That(contents.Select(content => content.GetSingleValue<uint>(DicomTag.InStackPositionNumber)), Is.EqualTo(new uint[] { 2, 4 }));
        Assert.That(contents.Select(content => content.GetValues<uint>(DicomTag.DimensionIndexValues)), Is.EqualTo(new[] { new uint[] { 1, 1 }, [1, 2] }));
    }

    [Test]
    public void Pixel_Spacing_is_copied_where_all_images_have_it_and_Imager_Pixel_Spacing_never()
    {
        DicomDataset all = Build(TestRadiographs.Images(2, (dataset, _) => dataset.Add(DicomTag.PixelSpacing, "0.140", "0.14")), SegmentationType.Binary).Dataset;
        DicomDataset one = Build(TestRadiographs.Images(2, (dataset, index) => _ = index == 0 ? dataset.Add(DicomTag.PixelSpacing, "0.14", "0.14") : dataset), SegmentationType.Binary).Dataset;

        Assert.That(StoredPixels.Shared(all).GetSequence(DicomTag.PixelMeasuresSequence).Items.Single().GetString(DicomTag.PixelSpacing), Is.EqualTo(@"0.140\0.14"));
        Assert.That(Segmentation.Open(all).Validate().Violations, Is.Empty);
        Assert.That(StoredPixels.Shared(one).Contains(DicomTag.PixelMeasuresSequence), Is.False);
        Assert.That(StoredPixels.Groups(one).Any(frame => frame.Contains(DicomTag.PixelMeasuresSequence)), Is.False);
    }

    [Test]
    public void A_frame_of_reference_without_positions_is_not_copied()
    {
        DicomDataset dataset = Build(TestRadiographs.Images(1, (image, _) => image.Add(DicomTag.FrameOfReferenceUID, "1.2.3.9")), SegmentationType.Binary).Dataset;

        Assert.That(dataset.Contains(DicomTag.FrameOfReferenceUID), Is.False);
    }

    [Test]
    public void Images_with_different_directions_leave_Patient_Orientation_empty()
    {
        DicomDataset dataset = Build(TestRadiographs.Images(2, (image, index) => image.AddOrUpdate(DicomTag.PatientOrientation, index == 0 ? "L" : "P", "F")), SegmentationType.Binary).Dataset;

        Assert.That(dataset.GetDicomItem<DicomElement>(DicomTag.PatientOrientation)!.Count, Is.Zero);
    }

    [TestCase(null, "0.2\\0.1", null, ExpectedResult = "2\\1")]
    [TestCase("3\\6", "0.2\\0.1", null, ExpectedResult = "1\\2")]
    [TestCase("1\\1", null, null, ExpectedResult = null)]
    [TestCase(null, "0.1\\0.1", null, ExpectedResult = null)]
    [TestCase(null, null, null, ExpectedResult = null)]
    [TestCase("1\\2", null, "0.5\\0.5", ExpectedResult = null)]
    public string? Pixels_that_are_not_square_stay_so_where_no_spacing_says_it(string? ratio, string? imagerSpacing, string? spacing)
    {
        DicomDataset dataset = Build(TestRadiographs.Images(2, (image, _) =>
        {
            image.Remove(DicomTag.ImagerPixelSpacing);
            if (ratio is not null) image.Add(new DicomIntegerString(DicomTag.PixelAspectRatio, ratio));
            if (imagerSpacing is not null) image.Add(new DicomDecimalString(DicomTag.ImagerPixelSpacing, imagerSpacing));
            if (spacing is not null) image.Add(new DicomDecimalString(DicomTag.PixelSpacing, spacing));
        }), SegmentationType.Binary).Dataset;

        return dataset.Contains(DicomTag.PixelAspectRatio) ? dataset.GetString(DicomTag.PixelAspectRatio) : null;
    }

    [Test]
    public void Images_with_geometry_have_no_Patient_Orientation()
    {
        SourceImages images = TestSeries.Images(change: image => image.Add(DicomTag.PatientOrientation, "L", "P"));
        Segmentation built = TestBuilder.Of(images).AddSegment("A", TestBuilder.Mask(images, (_, r, _) => r == 1), TestBuilder.Organ).Build();

        Assert.That(built.Dataset.Contains(DicomTag.PatientOrientation), Is.False);
    }

    [Test]
    public void What_needs_geometry_is_refused_by_name()
    {
        SourceImages images = TestRadiographs.Images();
        var volume = new Volume<byte>(Nowhere, new Affine(new(1, 0, 0), new(0, 1, 0), new(0, 0, 1), default));

        Assert.That(() => TestBuilder.Of(images).AddSegment("Liver", volume, TestBuilder.Organ), Throws.ArgumentException.With.Message.Contains("Liver").And.Message.Contains("WithFrameOrder"));
        Assert.That(() => TestBuilder.Of(images).WithFrameOrder(FrameOrder.SlicePositionAscending).AddSegment("A", Nowhere, TestBuilder.Organ).Build(), Throws.ArgumentException.With.Message.Contains("slice position"));
        Assert.That(() => Build(images, SegmentationType.Binary).Pixels().ToVolume<byte>(), Throws.InvalidOperationException.With.Message.Contains("orientation"));
    }

    [Test]
    public void A_segmentation_of_radiographs_is_converted_with_its_references([Values(SegmentationType.Binary, SegmentationType.LabelMap)] SegmentationType type)
    {
        SourceImages images = TestRadiographs.Loops(2, 3);
        Segmentation built = Build(images, type);
        Segmentation converted = type == SegmentationType.Binary ? built.ToLabelMap(TestBuilder.Device) : built.ToBinary(TestBuilder.Device);

        Assert.That(converted.Validate().Violations.Where(violation => violation.Severity == Severity.Error), Is.Empty);
        Assert.That(converted.Dataset.Contains(DicomTag.FrameOfReferenceUID), Is.False);
        foreach (SourceImage image in images)
        {
            Assert.That(
                converted.Pixels().FromSourceFrames(image.SopInstanceUid, image.FrameNumber!.Value).Combine<byte>().ToArray(),
                Is.EqualTo(built.Pixels().FromSourceFrames(image.SopInstanceUid, image.FrameNumber!.Value).Combine<byte>().ToArray()), image.Name);
        }
    }

    // A pattern that tells images apart.
    private static Segmentation Build(SourceImages images, SegmentationType type)
    {
        SegmentationBuilder builder = new SegmentationBuilder(images, type, TestBuilder.Device).WithInstances(TestBuilder.Instances).WithFrameOrder(FrameOrder.Sources);
        if (type == SegmentationType.Fractional) builder.WithFractionalType(FractionalType.Probability);
        return builder.AddSegment("Part", TestBuilder.Mask(images, (f, r, c) => ((r * 7) + c) % 3 == f % 3), TestBuilder.Organ).Build();
    }
}
