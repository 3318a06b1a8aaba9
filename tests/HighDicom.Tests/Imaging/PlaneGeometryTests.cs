using CsCheck;

namespace HighDicom.Tests.Imaging;

[TestFixture]
public sealed class PlaneGeometryTests
{
    private static readonly PlaneGeometry Axial = new(
        new SpatialPoint(-100, -80, 40), new PlaneOrientation(new(1, 0, 0), new(0, 1, 0)), new PixelSpacing(0.5, 2), 20, 10);

    [Test]
    public void The_first_spacing_is_between_rows_and_the_second_between_columns()
    {
        Assert.That(Axial.FromPixelCenter(column: 3, row: 0), Is.EqualTo(new SpatialPoint(-94, -80, 40)));
        Assert.That(Axial.FromPixelCenter(column: 0, row: 3), Is.EqualTo(new SpatialPoint(-100, -78.5, 40)));
    }

    [Test]
    public void Image_coordinates_have_the_center_of_the_first_pixel_at_one_half()
    {
        Assert.That(Axial.FromImagePoint(new ImagePoint(0.5, 0.5)), Is.EqualTo(Axial.Position));
        Assert.That(Axial.ToImagePoint(Axial.Position), Is.EqualTo(new ImagePoint(0.5, 0.5)));
        Assert.That(ImagePoints.FromPixelCenters((0, 0), (2, 1)), Is.EqualTo(new[] { new ImagePoint(0.5, 0.5), new ImagePoint(2.5, 1.5) }));
        Assert.That(ImagePoints.FromImageCoordinates((0, 0.25)), Is.EqualTo(new[] { new ImagePoint(0, 0.25) }));
    }

    [Test]
    public void Points_that_are_not_numbers_are_refused_with_their_index() =>
        Assert.That(() => ImagePoints.FromPixelCenters((0, 0), (double.NaN, 1)), Throws.ArgumentException.With.Message.Contains("Point 1"));

    [Test]
    public void Image_points_and_patient_points_invert_each_other() =>
        Gen.Select(GeometrySamples.Planes, Gen.Double[-500, 500], Gen.Double[-500, 500], Gen.Double[-50, 50]).Sample((plane, column, row, height) =>
        {
            ImagePoint point = new(column, row);
            SpatialPoint lifted = plane.FromImagePoint(point) + (plane.Normal * height);
            ImagePoint back = plane.ToImagePoint(lifted);
            return Math.Abs(back.Column - column) < 1e-7 && Math.Abs(back.Row - row) < 1e-7 && Math.Abs(plane.DistanceTo(lifted) - height) < 1e-7;
        });

    [Test]
    public void Planes_are_close_within_the_tolerance_only()
    {
        Assert.That(Axial.IsClose(Axial with { Position = Axial.Position + new SpatialVector(0, 0, 0.0005) }), Is.True);
        Assert.That(Axial.IsClose(Axial with { Position = Axial.Position + new SpatialVector(0, 0, 0.002) }), Is.False);
        Assert.That(Axial.IsClose(Axial with { Spacing = new PixelSpacing(2, 0.5) }), Is.False);
        Assert.That(Axial.IsClose(Axial with { Rows = 21 }), Is.False);
        Assert.That(Axial.IsClose(Axial with { Orientation = new PlaneOrientation(new(0, 1, 0), new(1, 0, 0)) }), Is.False);
    }

    [Test]
    public void Directions_that_are_not_perpendicular_unit_vectors_are_refused()
    {
        Assert.That(() => new PlaneOrientation(new(1, 0, 0), new(1, 0, 0)), Throws.ArgumentException);
        Assert.That(() => new PlaneOrientation(new(2, 0, 0), new(0, 1, 0)), Throws.ArgumentException);
        Assert.That(PlaneOrientation.TryCreate([1, 0, 0, 0, 1], out _), Is.False);
        Assert.That(PlaneOrientation.TryCreate([double.NaN, 0, 0, 0, 1, 0], out _), Is.False);
        Assert.That(PlaneOrientation.TryCreate([1, 0, 0, 0, 0.999999, 0.000001], out _), Is.True);
    }
}
