using FellowOakDicom;
using HighDicom.Tool.Demo;

namespace HighDicom.Tests.Imaging;

[TestFixture]
public sealed class SourceImageListingTests
{
    [Test]
    public void Several_series_are_listed_and_each_can_be_opened()
    {
        using TemporaryFolder folder = new();
        PhantomFiles.Series(Phantom.Regular).Write(folder.File("a"));
        PhantomFiles.Series(Phantom.Tilted).Write(folder.File("b"));

        SourceImageListing listing = SourceImages.Find(folder.Path);
        SourceImagesException? error = Assert.Throws<SourceImagesException>(() => SourceImages.Open(folder.Path));

        Assert.That(listing.Select(group => (group.SeriesDescription, group.Count)), Is.EqualTo(new[] { ("Oblique", 24), ("Tilted", 24) }));
        Assert.That(listing[1].Open()[0].SopInstanceUid, Is.EqualTo(PhantomFiles.Uid("1", "instance Tilted 24")));
        Assert.That(error!.Groups, Has.Count.EqualTo(2));
        Assert.That(error.Message, Does.Contain(listing[0].SeriesInstanceUid).And.Contain(listing[1].SeriesInstanceUid)
            .And.Contain("CT: 24 images of 96 rows × 80 columns, orientation F,P,L"));
    }

    [Test]
    public void Images_of_two_studies_are_listed_with_their_studies()
    {
        using TemporaryFolder folder = new();
        IReadOnlyList<string> one = PhantomFiles.Series(Phantom.Regular, study: "1").Write(folder.File("a"));
        IReadOnlyList<string> two = PhantomFiles.Series(Phantom.Regular, study: "2").Write(folder.File("b"));

        Assert.That(() => SourceImages.Open([.. one, .. two]), Throws.TypeOf<SourceImagesException>()
            .With.Message.Contains(PhantomFiles.Uid("1", "study")).And.Message.Contains(PhantomFiles.Uid("2", "study")).And.Message.Contains(one[0]));
    }

    [Test]
    public void Localizers_do_not_count_beside_other_images()
    {
        using TemporaryFolder folder = new();
        PhantomSeries series = PhantomFiles.Series(Phantom.Regular);
        series.Write(folder.Path);
        DicomDataset localizer = series.Image(1);
        localizer.AddOrUpdate(DicomTag.ImageType, "ORIGINAL", "PRIMARY", "LOCALIZER");
        localizer.AddOrUpdate(DicomTag.SOPInstanceUID, "2.25.5");
        new DicomFile(localizer).Save(folder.File("localizer.dcm"));

        Assert.That(SourceImages.Find(folder.Path).Select(group => group.IsLocalizer), Is.EquivalentTo(new[] { true, false }));
        Assert.That(SourceImages.Open(folder.Path), Has.Count.EqualTo(24));
        Assert.That(SourceImages.Open(folder.File("localizer.dcm")), Has.Count.EqualTo(1));
    }

    [Test]
    public void Other_objects_are_skipped_and_unreadable_files_reported()
    {
        using TemporaryFolder folder = new();
        PhantomFiles.Series(Phantom.Regular).Write(folder.File("ct"));
        File.Copy(SampleFiles.Path("sr_document.dcm"), folder.File("sr.dcm"));
        File.Copy(SampleFiles.Path("seg_image_ct_binary.dcm"), folder.File("seg.dcm"));
        File.WriteAllText(folder.File("readme.txt"), new string('x', 500));

        SourceImageListing listing = SourceImages.Find(folder.Path);

        Assert.That(listing.Select(group => group.Count), Is.EqualTo(new[] { 24 }));
        Assert.That(
            listing.Skipped.Select(file => (Path.GetFileName(file.File), file.IsUnreadable)),
            Is.EquivalentTo(new[] { ("sr.dcm", false), ("seg.dcm", false), ("readme.txt", true) }));
        Assert.That(SourceImages.Open(folder.Path), Has.Count.EqualTo(24));
    }

    [Test]
    public void No_images_is_an_error_that_tells_what_was_skipped()
    {
        using TemporaryFolder folder = new();
        File.WriteAllText(folder.File("notes.txt"), "nothing here");

        Assert.That(() => SourceImages.Open(folder.Path), Throws.TypeOf<SourceImagesException>()
            .With.Message.Contains(folder.Path).And.Message.Contains("notes.txt"));
        Assert.That(() => SourceImages.Open(folder.File("absent")), Throws.TypeOf<DirectoryNotFoundException>());
        Assert.That(() => SourceImages.Open(Array.Empty<string>()), Throws.TypeOf<SourceImagesException>());
    }
}
