using HighDicom.Content;

namespace HighDicom.Tests.Reports;

public sealed class Graphic2DTests
{
    [Test]
    public void Points_keep_the_convention_that_they_came_with() =>
        Assert.That(Graphic2D.Point(ImagePoints.FromPixelCenters((3, 4))).Points, Is.EqualTo(new[] { new ImagePoint(3.5, 4.5) }));

    [Test]
    public void A_polygon_is_closed_by_its_first_point()
    {
        Graphic2D polygon = Graphic2D.Polygon(Points((1, 1), (5, 1), (3, 4)));

        Assert.That(polygon.Type, Is.EqualTo(GraphicType.Polyline));
        Assert.That(polygon.Points, Has.Count.EqualTo(4));
        Assert.That(polygon.Points[^1], Is.EqualTo(polygon.Points[0]));
        Assert.That(polygon.IsClosed, Is.True);
    }

    [Test]
    public void A_closed_polygon_gets_no_further_point() =>
        Assert.That(Graphic2D.Polygon(Points((1, 1), (5, 1), (3, 4), (1, 1))).Points, Has.Count.EqualTo(4));

    [Test]
    public void A_polyline_stays_open()
    {
        Graphic2D line = Graphic2D.Polyline(Points((1, 1), (5, 1), (3, 4)));

        Assert.That(line.Points, Has.Count.EqualTo(3));
        Assert.That(line.IsClosed, Is.False);
    }

    [Test]
    public void Shapes_with_the_wrong_number_of_points_are_refused() => Assert.Multiple(() =>
    {
        Assert.That(() => Graphic2D.Point(Points((1, 1), (2, 2))), Throws.ArgumentException.With.Message.Contains("POINT has 1 point; 2 were given"));
        Assert.That(() => Graphic2D.MultiPoint(Points()), Throws.ArgumentException.With.Message.Contains("MULTIPOINT"));
        Assert.That(() => Graphic2D.Polyline(Points((1, 1))), Throws.ArgumentException.With.Message.Contains("at least 2"));
        Assert.That(() => Graphic2D.Polygon(Points((1, 1), (2, 2), (1, 1))), Throws.ArgumentException.With.Message.Contains("at least 3 points; 2"));
        Assert.That(() => Graphic2D.Circle(Points((1, 1))), Throws.ArgumentException.With.Message.Contains("CIRCLE has 2"));
        Assert.That(() => Graphic2D.Ellipse(Points((1, 1), (2, 2), (3, 3))), Throws.ArgumentException.With.Message.Contains("ELLIPSE has 4"));
    });

    [Test]
    public void A_circle_needs_a_radius() =>
        Assert.That(() => Graphic2D.Circle(Points((1, 1), (1, 1))), Throws.ArgumentException.With.Message.Contains("equal"));

    [Test]
    public void An_ellipse_begins_with_its_major_axis() => Assert.Multiple(() =>
    {
        Assert.That(Graphic2D.Ellipse(Points((0, 5), (10, 5), (5, 3), (5, 7))).Type, Is.EqualTo(GraphicType.Ellipse));
        Assert.That(() => Graphic2D.Ellipse(Points((5, 3), (5, 7), (0, 5), (10, 5))), Throws.ArgumentException.With.Message.Contains("major axis"));
    });

    [Test]
    public void An_ellipse_whose_points_go_around_is_refused() =>
        Assert.That(() => Graphic2D.Ellipse(Points((0, 5), (5, 3), (10, 5), (5, 7))), Throws.ArgumentException.With.Message.Contains("halve each other"));

    [Test]
    public void Coordinates_beyond_single_precision_are_refused() =>
        Assert.That(() => Graphic2D.Point(Points((1e39, 0))), Throws.ArgumentException.With.Message.Contains("32-bit"));

    private static ImagePoints Points(params (double Column, double Row)[] points) => ImagePoints.FromImageCoordinates(points);
}
