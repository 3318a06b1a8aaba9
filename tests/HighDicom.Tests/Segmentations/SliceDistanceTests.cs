using System.Globalization;
using FellowOakDicom;
using HighDicom;
using HighDicom.Tests.Imaging;
using HighDicom.Tool.Demo;

namespace HighDicom.Tests.Segmentations;

/// <summary>Slices that are no regular volume are segmented as they lie, and nothing is claimed of them that is not so.</summary>
public sealed class SliceDistanceTests
{
    [Test]
    public void Unequal_distances_keep_their_planes_and_claim_no_spacing_and_no_volume()
    {
        double[] places = [0, 2, 7.3, 8.7];
        SourceImages images = Images(index => (0, 0, places[index]));
        DicomDataset dataset = Build(images);

        Assert.That(images.Arrangement!.Regularity, Is.EqualTo(SliceRegularity.Unequal));
        Assert.That(dataset.Contains(DicomTag.DimensionOrganizationType), Is.False);
        Assert.That(StoredPixels.Shared(dataset).GetSequence(DicomTag.PixelMeasuresSequence).Items[0].Contains(DicomTag.SpacingBetweenSlices), Is.False);
        Assert.That(Positions(dataset), Is.EqualTo(images.Select(image => image.Geometry!.Position)));
        Assert.That(Segmentation.Open(dataset).Validate().Violations, Is.Empty);
    }

    [Test]
    public void Tilted_slices_keep_their_planes_and_are_no_3D_organization()
    {
        SourceImages images = SourceImages.From(PhantomFiles.Datasets(Phantom.Tilted));
        DicomDataset dataset = Build(images);

        Assert.That(dataset.Contains(DicomTag.DimensionOrganizationType), Is.False);
        Assert.That(double.Parse(StoredPixels.Shared(dataset).GetSequence(DicomTag.PixelMeasuresSequence).Items[0].GetString(DicomTag.SpacingBetweenSlices), CultureInfo.InvariantCulture), Is.EqualTo(2.5).Within(1e-6));
        Assert.That(Positions(dataset), Is.EqualTo(images.Select(image => image.Geometry!.Position)));
    }

    [TestCase(new[] { 0, 3 }, false)]
    [TestCase(new[] { 0, 2 }, false)]
    [TestCase(new[] { 1, 2 }, true)]
    [TestCase(new[] { 1, 2, 3 }, true)]
    public void Frames_that_are_farther_apart_than_the_spacing_says_are_no_3D_organization(int[] planes, bool is3D)
    {
        SourceImages images = TestSeries.Images();
        Segmentation built = TestBuilder.Of(images).AddSegment("A", TestBuilder.Mask(images, (f, _, _) => planes.Contains(f)), TestBuilder.Organ).Build();

        foreach (Segmentation segmentation in (Segmentation[])[built, built.ToFractional(TestBuilder.Device, FractionalType.Occupancy)])
        {
            Assert.That(segmentation.Dataset.Contains(DicomTag.DimensionOrganizationType), Is.EqualTo(is3D));
            Assert.That(StoredPixels.Shared(segmentation.Dataset).GetSequence(DicomTag.PixelMeasuresSequence).Items[0].GetString(DicomTag.SpacingBetweenSlices), Is.EqualTo("2.5"));
        }
    }

    [Test]
    public void One_plane_of_many_has_the_spacing_of_all()
    {
        SourceImages images = TestSeries.Images();
        DicomDataset dataset = TestBuilder.Of(images).AddSegment("A", TestBuilder.Mask(images, (f, _, _) => f == 2), TestBuilder.Organ).Build().Dataset;

        Assert.That(StoredPixels.Shared(dataset).GetSequence(DicomTag.PixelMeasuresSequence).Items[0].GetString(DicomTag.SpacingBetweenSlices), Is.EqualTo("2.5"));
    }

    [Test]
    public void Several_segments_of_a_regular_volume_are_no_3D_organization()
    {
        SourceImages images = TestSeries.Images();
        bool[,,] mask = TestBuilder.Mask(images, (_, r, _) => r == 1);

        Assert.That(TestBuilder.Of(images).AddSegment("A", mask, TestBuilder.Organ).AddSegment("B", mask, TestBuilder.Organ).Build().Dataset.Contains(DicomTag.DimensionOrganizationType), Is.False);
    }

    private static SourceImages Images(Func<int, (double X, double Y, double Z)> place)
    {
        int index = 0;
        return TestSeries.Images(4, change: header =>
        {
            (double x, double y, double z) = place(index++);
            header.AddOrUpdate(DicomTag.ImageOrientationPatient, "1", "0", "0", "0", "1", "0").AddOrUpdate(DicomTag.ImagePositionPatient, [.. ((double[])[x, y, z]).Select(DecimalText.Format)]);
        });
    }

    private static DicomDataset Build(SourceImages images) => TestBuilder.Of(images).AddSegment("A", TestBuilder.Mask(images, (_, r, _) => r == 1), TestBuilder.Organ).Build().Dataset;

    private static IEnumerable<SpatialPoint> Positions(DicomDataset dataset) => StoredPixels.Groups(dataset)
        .Select(frame => frame.GetSequence(DicomTag.PlanePositionSequence).Items[0].GetValues<double>(DicomTag.ImagePositionPatient))
        .Select(values => new SpatialPoint(values[0], values[1], values[2]));
}
