using FellowOakDicom;
using HighDicom.Tool.Demo;

namespace HighDicom.Tests.Imaging;

[TestFixture]
public sealed class MultiFrameSourceTests
{
    [TestCase(true)]
    [TestCase(false)]
    public void Frames_of_an_enhanced_image_are_sorted_and_keep_their_numbers(bool sharedOrientation)
    {
        SourceImages images = SourceImages.From([EnhancedPhantom.Dataset(Phantom.Regular, sharedOrientation)]);

        Assert.That(images, Has.Count.EqualTo(Phantom.Frames));
        Assert.That(images.Select(image => EnhancedPhantom.Numbers[image.FrameNumber!.Value - 1]), Is.EqualTo(Enumerable.Range(1, Phantom.Frames).Reverse()));
        Assert.That(images.Select(image => image.Geometry!.Position.DistanceTo(Phantom.Regular.Plane(Phantom.Frames - EnhancedPhantom.Numbers[image.FrameNumber!.Value - 1]).Position)), Is.All.LessThan(1e-6));
        Assert.That(images.Order, Is.EqualTo(images.Select(image => image.FrameNumber!.Value - 1)));
        Assert.That(images.Select(image => image.Dataset).Distinct().Count(), Is.EqualTo(1));
        Assert.That(images.Select(image => image.Rescale), Is.All.EqualTo(new Rescale(1, -1024)));
        Assert.That(images.Arrangement!.Regularity, Is.EqualTo(SliceRegularity.Regular));
        Assert.That(images[0].Name, Does.EndWith($", frame {images[0].FrameNumber}"));
    }

    [Test]
    public void The_volume_of_an_enhanced_image_is_that_of_the_series()
    {
        Volume<short> enhanced = SourceImages.From([EnhancedPhantom.Dataset(Phantom.Regular)]).ToVolume<short>();
        Volume<short> series = SourceImages.From(PhantomFiles.Datasets(Phantom.Regular)).ToVolume<short>();

        Assert.That(enhanced.Affine, Is.EqualTo(series.Affine));
        Assert.That(enhanced.Values.SequenceEqual(series.Values), Is.True);
    }

    [Test]
    public void A_number_of_frames_that_nothing_bears_out_is_refused_without_memory()
    {
        DicomDataset dataset = EnhancedPhantom.Dataset(Phantom.Regular);
        dataset.AddOrUpdate(DicomTag.NumberOfFrames, "2000000000");
        Assert.That(() => SourceImages.From([dataset]), Throws.TypeOf<SourceImagesException>().With.Message.Contains("2000000000").And.Message.Contains("24 items"));

        dataset.Remove(DicomTag.PerFrameFunctionalGroupsSequence);
        Assert.That(() => SourceImages.From([dataset]), Throws.TypeOf<SourceImagesException>().With.Message.Contains("2000000000").And.Message.Contains("bytes"));

        dataset.Remove(DicomTag.PixelData);
        Assert.That(() => SourceImages.From([dataset]), Throws.TypeOf<SourceImagesException>().With.Message.Contains("bear out"));
    }

    [Test]
    public void Grid_frame_offsets_place_the_frames_of_a_dose()
    {
        DicomDataset dataset = PhantomFiles.Series(Phantom.Regular).Image(24);
        dataset.AddOrUpdate(DicomTag.NumberOfFrames, "3");
        dataset.Remove(DicomTag.PixelData);
        Assert.That(SourceImages.From([dataset]).Select(image => image.Geometry), Is.All.Null);

        dataset.AddOrUpdate(DicomTag.GridFrameOffsetVector, "0", "2.5", "7.5");
        SourceImages images = SourceImages.From([dataset]);

        Assert.That(images.Select(image => image.FrameNumber), Is.EqualTo(new int?[] { 3, 2, 1 }));
        Assert.That(images.Positions.Select(position => position - images.Positions[2]), Is.EqualTo(new[] { 7.5, 2.5, 0 }).Within(1e-9));
    }

    [Test]
    public void Several_series_open_together_only_where_asked_for()
    {
        using TemporaryFolder folder = new();
        PhantomSeries series = PhantomFiles.Series(Phantom.Regular);
        foreach (int number in (int[])[1, 2, 3])
        {
            DicomDataset dataset = series.Image(number);
            new DicomFile(dataset).Save(folder.File($"a{number}.dcm"));
            dataset.AddOrUpdate(DicomTag.SeriesInstanceUID, "2.25.4711");
            dataset.AddOrUpdate(DicomTag.SOPInstanceUID, $"2.25.4711{number}");
            new DicomFile(dataset).Save(folder.File($"b{number}.dcm"));
        }

        SourceImageListing listing = SourceImages.Find(folder.Path);
        Assert.That(listing, Has.Count.EqualTo(2));
        Assert.That(() => listing.OpenOnly(), Throws.TypeOf<SourceImagesException>());

        SourceImages together = SourceImages.Open(listing);

        Assert.That(together.Select(image => image.Reference.SeriesInstanceUid).Distinct().Count(), Is.EqualTo(2));
        Assert.That(together.Arrangement!.Regularity, Is.EqualTo(SliceRegularity.Duplicates));
        Assert.That(together.Subset(image => image.Reference.SeriesInstanceUid == "2.25.4711"), Has.Count.EqualTo(3));
    }

    [Test]
    public void Groups_that_do_not_belong_together_are_refused_with_their_list()
    {
        using TemporaryFolder folder = new();
        new DicomFile(PhantomFiles.Series(Phantom.Regular).Image(1)).Save(folder.File("a.dcm"));
        DicomDataset other = PhantomFiles.Series(Phantom.Tilted).Image(1);
        other.AddOrUpdate(DicomTag.FrameOfReferenceUID, "2.25.99");
        new DicomFile(other).Save(folder.File("b.dcm"));

        Assert.That(() => SourceImages.Open(SourceImages.Find(folder.Path)), Throws.TypeOf<SourceImagesException>()
            .With.Message.Contains("Frames of Reference").And.Message.Contains("a.dcm").And.Property("Groups").Count.EqualTo(2));
    }
}
