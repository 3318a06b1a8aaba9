using FellowOakDicom;
using HighDicom.Tool.Demo;

namespace HighDicom.Tests.Imaging;

[TestFixture]
public sealed class SourceImagesTests
{
    [Test]
    public void Streams_and_data_sets_give_the_same_images()
    {
        List<DicomDataset> datasets = PhantomFiles.Datasets(Phantom.Regular);
        List<Stream> streams = [.. datasets.Select(dataset =>
        {
            MemoryStream stream = new();
            new DicomFile(dataset).Save(stream);
            stream.Position = 0;
            return stream;
        })];

        SourceImages fromStreams = SourceImages.Open(streams);
        streams.ForEach(stream => stream.Dispose());

        Assert.That(
            fromStreams.Select(image => image.SopInstanceUid), Is.EqualTo(SourceImages.From(datasets).Select(image => image.SopInstanceUid)));
        Assert.That(fromStreams.ToVolume<short>().Values[12, 48, 40], Is.EqualTo((short)Phantom.ValueAt(Phantom.Regular.Affine.Apply(12, 48, 40))));
    }

    [Test]
    public void Without_geometry_the_instance_number_orders_and_the_volume_is_refused()
    {
        List<DicomDataset> datasets = PhantomFiles.Datasets(Phantom.Regular);
        datasets.ForEach(dataset => dataset.Remove(DicomTag.ImagePositionPatient));
        datasets.Reverse();

        SourceImages images = SourceImages.From(datasets);

        Assert.That(images.Select(image => image.InstanceNumber), Is.EqualTo(Enumerable.Range(1, Phantom.Frames)));
        Assert.That((images.Affine, images.Arrangement, images.Positions.Count), Is.EqualTo(((Affine?)null, (SliceArrangement?)null, 0)));
        Assert.That(() => images.ToVolume<float>(), Throws.TypeOf<SourceImagesException>().With.Message.Contains("no geometry"));
        Assert.That(() => images.IndicesOf(FrameOrder.SlicePositionAscending), Throws.ArgumentException);
    }

    [Test]
    public void Imager_pixel_spacing_is_no_pixel_spacing()
    {
        DicomDataset dataset = PhantomFiles.Series(Phantom.Regular).Image(1);
        dataset.Remove(DicomTag.PixelSpacing);
        dataset.Add(DicomTag.ImagerPixelSpacing, "1", "1");

        Assert.That(SourceImages.From([dataset])[0].Geometry, Is.Null);
    }

    [Test]
    public void Orders_of_bare_tensors_lead_to_the_right_images()
    {
        List<DicomDataset> datasets = PhantomFiles.Datasets(Phantom.Regular);
        (datasets[0], datasets[5]) = (datasets[5], datasets[0]);

        SourceImages images = SourceImages.From(datasets);

        Assert.That(
            images.IndicesOf(FrameOrder.Files).Select(index => images[index].SopInstanceUid),
            Is.EqualTo(datasets.Select(dataset => dataset.GetString(DicomTag.SOPInstanceUID))));
        Assert.That(images.IndicesOf(FrameOrder.SlicePositionAscending).Select(index => images.Positions[index]), Is.Ordered.Ascending);
        Assert.That(images.IndicesOf(FrameOrder.Sources), Is.EqualTo(Enumerable.Range(0, Phantom.Frames)));
    }

    [Test]
    public void Images_of_one_position_are_accepted_but_are_no_volume()
    {
        PhantomSeries series = PhantomFiles.Series(Phantom.Regular);
        DicomDataset phase = series.Image(2);
        phase.AddOrUpdate(DicomTag.SOPInstanceUID, "2.25.77");
        phase.AddOrUpdate(DicomTag.InstanceNumber, "1");

        SourceImages images = SourceImages.From([series.Image(3), series.Image(2), phase]);

        Assert.That(images.Arrangement!.Regularity, Is.EqualTo(SliceRegularity.Duplicates));
        Assert.That(images.Select(image => image.InstanceNumber), Is.EqualTo(new[] { 3, 1, 2 }));
        Assert.That(() => images.ToVolume<float>(), Throws.TypeOf<SourceImagesException>()
            .With.Message.Contains("same position").And.Message.Contains("2.25.77"));
        Assert.That(images.Subset(image => image.InstanceNumber != 1).ToVolume<float>().Frames, Is.EqualTo(2));
    }

    [Test]
    public void A_missing_slice_is_named_by_its_neighbours()
    {
        List<DicomDataset> datasets = PhantomFiles.Datasets(Phantom.Regular);
        datasets.RemoveAt(9);

        Assert.That(() => SourceImages.From(datasets).ToVolume<float>(), Throws.TypeOf<SourceImagesException>()
            .With.Message.Contains("missing").And.Message.Contains(PhantomFiles.Uid("1", "instance Oblique 9") + ":")
            .And.Message.Contains(PhantomFiles.Uid("1", "instance Oblique 11")).And.Message.Contains("5 mm"));
    }

    [Test]
    public void A_single_image_is_a_volume_as_thick_as_its_slice()
    {
        SourceImages images = SourceImages.From([PhantomFiles.Series(Phantom.Regular).Image(7)]);

        Volume<float> volume = images.ToVolume<float>();

        Assert.That(volume.SpacingBetweenSlices, Is.EqualTo(2.5).Within(1e-9));
        Assert.That(volume.Affine.Determinant, Is.Positive);
    }

    [TestCase("StudyInstanceUID", "studies")]
    [TestCase("SeriesInstanceUID", "series")]
    [TestCase("FrameOfReferenceUID", "Frames of Reference")]
    [TestCase("SOPInstanceUID", "occurs twice")]
    public void Images_that_do_not_belong_together_are_refused_by_name(string keyword, string reason)
    {
        PhantomSeries series = PhantomFiles.Series(Phantom.Regular);
        DicomDataset other = series.Image(2);
        other.AddOrUpdate(DicomDictionary.Default[keyword]!, keyword == "SOPInstanceUID" ? PhantomFiles.Uid("1", "instance Oblique 1") : "2.25.99");

        Assert.That(() => SourceImages.From([series.Image(1), other]), Throws.TypeOf<SourceImagesException>()
            .With.Message.Contains(reason).And.Message.Contains(PhantomFiles.Uid("1", "instance Oblique 1")));
    }

    [Test]
    public void Images_of_two_sizes_are_refused_by_name()
    {
        PhantomSeries series = PhantomFiles.Series(Phantom.Regular);
        DicomDataset other = series.Image(2);
        other.AddOrUpdate(DicomTag.Rows, (ushort)95);

        Assert.That(() => SourceImages.From([series.Image(1), other]), Throws.TypeOf<SourceImagesException>()
            .With.Message.Contains("96 rows × 80 columns").And.Message.Contains("95 rows").And.Message.Contains(PhantomFiles.Uid("1", "instance Oblique 2")));
    }

    [Test]
    public void A_data_set_that_is_no_image_is_refused_with_its_reason()
    {
        DicomDataset dataset = PhantomFiles.Series(Phantom.Regular).Image(2);
        dataset.Remove(DicomTag.Rows);

        Assert.That(() => SourceImages.From([dataset]), Throws.TypeOf<SourceImagesException>().With.Message.Contains("Data set 0").And.Message.Contains("not an image"));
        Assert.That(() => SourceImages.From([]), Throws.TypeOf<SourceImagesException>());
    }

    [Test]
    public void Real_images_open_and_give_hounsfield_values()
    {
        SourceImages images = SourceImages.Open(SampleFiles.Path("ct-3slice"));
        Volume<float> volume = images.ToVolume<float>();

        Assert.That((volume.Frames, volume.Rows, volume.Columns), Is.EqualTo((3, 512, 512)));
        Assert.That(images.Positions, Is.EqualTo(new[] { -126.690002, -127.690002, -128.690002 }).Within(1e-9));
        Assert.That(volume.Affine.Directions.ToString(), Is.EqualTo("F,P,L"));
        Assert.That(volume.Affine.Origin, Is.EqualTo(new SpatialPoint(-235.199997, -226.800003, -126.690002)));
        Assert.That(volume.SpacingBetweenSlices, Is.EqualTo(1).Within(1e-9));
        Assert.That((volume.Values.Min(), volume.Values.Max()), Is.EqualTo((-3024f, volume.Values.Max())));
        Assert.That(ThresholdModel.Run(volume).Select(finding => finding.Kind), Is.SupersetOf(new[] { FindingKind.Body, FindingKind.Bone }));
    }
}
