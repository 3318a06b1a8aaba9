using System.Numerics.Tensors;
using CsCheck;

namespace HighDicom.Tests.Imaging;

[TestFixture]
public sealed class AffineTests
{
    private static readonly Gen<Affine> Affines =
        Gen.Select(GeometrySamples.Planes, Gen.Double[0.1, 5], Gen.Double[-1, 1]).Select((plane, spacing, shear) =>
            Affine.FromPlane(plane, (plane.Orientation.FrameDirection * spacing) + (plane.RowStep * shear)));

    [Test]
    public void The_inverse_leads_back() => Gen.Select(Affines, Gen.Double[-100, 100].Array[3]).Sample((affine, index) =>
    {
        SpatialPoint start = new(index[0], index[1], index[2]);
        return affine.Inverse().Apply(affine.Apply(start)).DistanceTo(start) < 1e-6;
    });

    [Test]
    public void A_product_applies_the_right_matrix_first() => Gen.Select(Affines, Affines, Gen.Double[-9, 9].Array[3]).Sample((left, right, p) =>
    {
        SpatialPoint point = new(p[0], p[1], p[2]);
        return (left * right).Apply(point).DistanceTo(left.Apply(right.Apply(point))) < 1e-6;
    });

    [Test]
    public void Frames_along_the_frame_direction_make_right_handed_axes() =>
        Affines.Sample(affine => affine.Determinant > 0 && Math.Abs(affine.VoxelVolume - affine.Determinant) < 1e-9);

    [Test]
    public void Columns_of_the_matrix_are_frame_row_column_and_origin()
    {
        Affine affine = new(new(1, 2, 3), new(4, 5, 6), new(7, 8, 10), new(11, 12, 13));

        double[] values = Enumerable.Range(0, 16).Select(i => affine[i / 4, i % 4]).ToArray();

        Assert.That(values, Is.EqualTo(new double[] { 1, 4, 7, 11, 2, 5, 8, 12, 3, 6, 10, 13, 0, 0, 0, 1 }));
        Assert.That(affine * Affine.Identity, Is.EqualTo(affine));
        Assert.That(() => affine[4, 0], Throws.InstanceOf<ArgumentOutOfRangeException>());
    }

    [Test]
    public void Axes_in_one_plane_have_no_inverse() =>
        Assert.That(() => new Affine(new(1, 0, 0), new(0, 1, 0), new(1, 1, 0), default).Inverse(), Throws.InvalidOperationException);

    [Test]
    public void Directions_are_named_by_the_nearest_letters_and_never_twice()
    {
        PlaneGeometry axial = new(default, new PlaneOrientation(new(1, 0, 0), new(0, 1, 0)), new PixelSpacing(1, 1), 4, 4);
        double half = Math.Sqrt(0.5);
        Affine diagonal = new(new(half, half, 0), new(half, -half, 0), new(0, 0, 1), default);

        Assert.That(Affine.FromPlane(axial, axial.Orientation.FrameDirection).Directions.ToString(), Is.EqualTo("F,P,L"));
        Assert.That(diagonal.Directions.ToString(), Is.EqualTo("L,A,H").Or.EqualTo("P,L,H"));
    }

    [Test]
    public void A_volume_tells_where_its_planes_lie() => Affines.Sample(affine =>
    {
        Volume<byte> volume = new(Tensor.Create(new byte[24], [2, 3, 4]), affine, "1.2.3");
        PlaneGeometry second = volume.Plane(1);
        return second.FromPixelCenter(3, 2).DistanceTo(affine.Apply(1, 2, 3)) < 1e-6 && (second.Rows, second.Columns) == (3, 4) &&
            Math.Abs(volume.SpacingBetweenSlices - Math.Abs(second.DistanceTo(affine.Origin))) < 1e-6;
    });

    [Test]
    public void A_volume_needs_three_axes_and_a_proper_affine()
    {
        Assert.That(() => new Volume<byte>(Tensor.Create(new byte[24], [4, 6]), Affine.Identity), Throws.ArgumentException.With.Message.Contains("(4, 6)"));
        Assert.That(() => new Volume<byte>(Tensor.Create(new byte[24], [2, 3, 4]), default), Throws.ArgumentException);
        Assert.That(
            () => new Volume<byte>(Tensor.Create(new byte[24], [2, 3, 4]), new Affine(new(1, 0, 0), new(0, 1, 0), new(0, 1, 1), default)),
            Throws.ArgumentException.With.Message.Contains("perpendicular"));
    }
}
