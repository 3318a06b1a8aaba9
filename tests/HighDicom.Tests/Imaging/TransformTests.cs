using HighDicom.Tool.Demo;

namespace HighDicom.Tests.Imaging;

[TestFixture]
public sealed class TransformTests
{
    private static readonly PlaneGeometry Plane = Phantom.Regular.Plane(5);

    [Test]
    public void Pixels_and_points_lead_to_each_other_and_conventions_differ_by_half_a_pixel()
    {
        PixelPoint[] pixels = [new(0, 0), new(12.25, 40), new(-3, 100)];
        SpatialPoint[] points = new SpatialPoint[3];
        PixelPoint[] back = new PixelPoint[3];

        Plane.ToReference(pixels, points);
        Plane.ToPixels(points, back);

        Assert.That(points[0], Is.EqualTo(Plane.Position));
        Assert.That(back.Zip(pixels).Select(pair => Math.Abs(pair.First.Column - pair.Second.Column) + Math.Abs(pair.First.Row - pair.Second.Row)), Is.All.LessThan(1e-9));
        Assert.That(Plane.FromImagePoint(pixels[1].ToImagePoint()).DistanceTo(points[1]), Is.LessThan(1e-9));
        Assert.That(PixelPoint.FromImagePoint(new ImagePoint(0.5, 0.5)), Is.EqualTo(new PixelPoint(0, 0)));
        Assert.That(new PixelPoint(1.5, -0.6).Nearest, Is.EqualTo((2, -1)));
        Assert.That(() => Plane.ToPixels(points, back.AsSpan(1)), Throws.ArgumentException);
    }

    [Test]
    public void A_crop_turned_about_and_scaled_is_found_in_the_whole_image()
    {
        PlaneOrientation turned = new(Plane.Orientation.ColumnDirection, -Plane.Orientation.RowDirection);
        PlaneGeometry crop = new(Plane.FromPixelCenter(30, 20), turned, new PixelSpacing(2.5, 0.75), 10, 12);

        PlaneTransform transform = PlaneTransform.Between(crop, Plane);
        PixelPoint mapped = transform.Apply(new PixelPoint(4, 3));

        Assert.That(crop.FromPixelCenter(4, 3).DistanceTo(Plane.ToReference(mapped)), Is.LessThan(1e-9));
        Assert.That((mapped.Column, mapped.Row), Is.EqualTo((24, 22)).Within(1e-9));
        Assert.That(transform.Apply(new PixelPoint(4, 3).ToImagePoint()), Is.EqualTo(mapped.ToImagePoint()));
    }

    [Test]
    public void Planes_apart_or_turned_are_refused()
    {
        Assert.That(() => PlaneTransform.Between(Plane, Phantom.Regular.Plane(6)), Throws.ArgumentException.With.Message.Contains("2.5 mm"));
        Assert.That(() => PlaneTransform.Between(Plane, Plane with { Orientation = new(Plane.Orientation.RowDirection, Plane.Normal) }), Throws.ArgumentException);
    }

    [Test]
    public void Images_need_a_common_frame_of_reference()
    {
        SourceImages images = SourceImages.From(PhantomFiles.Datasets(Phantom.Regular));
        FellowOakDicom.DicomDataset other = PhantomFiles.Series(Phantom.Regular).Image(3);
        other.AddOrUpdate(FellowOakDicom.DicomTag.FrameOfReferenceUID, "2.25.9");
        SourceImage foreign = SourceImages.From([other])[0];
        SourceImage same = images.Single(image => image.InstanceNumber == 3);

        Assert.That(PlaneTransform.Between(same, same).Apply(new PixelPoint(1, 2)).Column, Is.EqualTo(1).Within(1e-9));
        Assert.That(() => PlaneTransform.Between(same, foreign), Throws.ArgumentException.With.Message.Contains("Frame of Reference"));
    }

    [TestCase(1, 0, 0, 0, 1, 0, "L", "P")]
    [TestCase(0, 1, 0, 0, 0, -1, "P", "F")]
    [TestCase(0.8, 0.6, 0, -0.6, 0.8, 0, "LP", "PR")]
    public void Letters_of_rows_and_columns_begin_with_the_nearest(double rx, double ry, double rz, double cx, double cy, double cz, string row, string column) =>
        Assert.That(new PlaneOrientation(new(rx, ry, rz), new(cx, cy, cz)).ToPatientOrientation(), Is.EqualTo((row, column)));
}
