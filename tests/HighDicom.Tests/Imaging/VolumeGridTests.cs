using System.Numerics.Tensors;
using CsCheck;
using HighDicom.Tool.Demo;

namespace HighDicom.Tests.Imaging;

/// <summary>Voxels of a grid operation stay at their points: each voxel of a test volume is its own number, so that none can be taken for another.</summary>
[TestFixture]
public sealed class VolumeGridTests
{
    private const int Frames = 5;
    private const int Rows = 4;
    private const int Columns = 7;

    private static readonly Volume<int> Oblique = Numbered(Phantom.Regular.Affine);

    private static readonly VolumeAxis[][] Orders =
        [.. from a in Enum.GetValues<VolumeAxis>() from b in Enum.GetValues<VolumeAxis>() from c in Enum.GetValues<VolumeAxis>() where a != b && b != c && a != c select new[] { a, b, c }];

    [Test]
    public void Any_chain_of_crops_pads_flips_and_permutations_keeps_voxels_at_their_points() =>
        Gen.Int[0, 6].Array[1, 6].Sample(steps =>
        {
            Volume<int> volume = steps.Aggregate(Oblique, Change);
            return CountAtTheirPoints(volume) > 0;
        });

    [Test]
    public void A_crop_at_the_end_only_crops()
    {
        Volume<int> cropped = Oblique.Crop(..3, .., ..^2);

        Assert.That((cropped.Frames, cropped.Rows, cropped.Columns), Is.EqualTo((3, 4, 5)));
        Assert.That(CountAtTheirPoints(cropped), Is.EqualTo(60));
        Assert.That(() => Oblique.Crop(2..2, .., ..), Throws.TypeOf<ArgumentOutOfRangeException>());
        Assert.That(() => Oblique.Crop(..6, .., ..), Throws.TypeOf<ArgumentOutOfRangeException>());
    }

    [Test]
    public void Padding_adds_the_value_and_moves_the_origin()
    {
        Volume<int> padded = Oblique.Pad(new(1, 0), new(0, 2), new(3, 3), value: -7);

        Assert.That((padded.Frames, padded.Rows, padded.Columns), Is.EqualTo((6, 6, 13)));
        Assert.That(padded.Affine.Apply(1, 0, 3).DistanceTo(Oblique.Affine.Origin), Is.LessThan(1e-9));
        Assert.That((padded.Values[0, 0, 0], padded.Values[1, 0, 3], padded.Values[5, 3, 9], padded.Values[5, 4, 9]), Is.EqualTo((-7, 1, Oblique.Values[4, 3, 6], -7)));
    }

    [Test]
    public void Size_is_reached_with_the_odd_voxel_at_the_end()
    {
        Volume<int> sized = Oblique.PadOrCropTo(8, 1, 4);

        Assert.That(sized.Affine.Apply(1, 0, 0).DistanceTo(Oblique.Affine.Apply(0, 1, 1)), Is.LessThan(1e-9));
        Assert.That(CountAtTheirPoints(sized), Is.EqualTo(20));
    }

    [TestCaseSource(nameof(Orders))]
    public void Directions_of_the_body_are_reached_by_any_turn(VolumeAxis frame, VolumeAxis row, VolumeAxis column)
    {
        AxisDirections wanted = Oblique.Permute(frame, row, column).Flip(VolumeAxis.Row, VolumeAxis.Column).Geometry.Directions;

        Volume<int> turned = Oblique.Orient(wanted);

        Assert.That(turned.Geometry.Directions, Is.EqualTo(wanted));
        Assert.That(CountAtTheirPoints(turned), Is.EqualTo(Frames * Rows * Columns));
        Assert.That(turned.OrientAs(Oblique.Geometry).Geometry.IsClose(Oblique.Geometry), Is.True);
        Assert.That(turned.OrientAs(Oblique.Geometry).Values.SequenceEqual(Oblique.Values), Is.True);
    }

    [Test]
    public void Two_directions_on_one_axis_of_the_body_are_refused() =>
        Assert.That(() => Oblique.Orient(new(PatientDirection.Left, PatientDirection.Right, PatientDirection.Head)), Throws.ArgumentException.With.Message.Contains("L,R,H"));

    [Test]
    public void A_grid_of_the_same_voxels_is_matched_by_turning_cropping_padding_and_striding()
    {
        VolumeGeometry target = Oblique.Flip(VolumeAxis.Frame).Permute(VolumeAxis.Column, VolumeAxis.Frame, VolumeAxis.Row).Pad(new(0, 2), new(1, 0), new(0, 0)).Crop(.., ..^1, 1..).Geometry;

        Volume<int> matched = Oblique.MatchTo(target, outside: -1);

        Assert.That(matched.Geometry.IsClose(target), Is.True);
        Assert.That(CountAtTheirPoints(matched), Is.EqualTo(7 * 4 * 3));
        Assert.That(matched.Values.Count(value => value == -1), Is.EqualTo((int)matched.Values.FlattenedLength - (7 * 4 * 3)));

        VolumeGeometry every2nd = new(Oblique.Affine with { ColumnStep = Oblique.Affine.ColumnStep * 2 }, Frames, Rows, 4);
        Assert.That(CountAtTheirPoints(Oblique.MatchTo(every2nd)), Is.EqualTo(Frames * Rows * 4));
        Assert.That(Oblique.MatchTo(new VolumeGeometry(Oblique.Affine, 3, Rows, Columns)).Frames, Is.EqualTo(3));
    }

    [Test]
    public void A_grid_of_other_voxels_is_refused_with_the_way_out()
    {
        Affine affine = Oblique.Affine;
        Assert.That(() => Oblique.MatchTo(new(affine with { Origin = affine.Apply(0, 0.5, 0) }, 1, 1, 1)), Throws.ArgumentException.With.Message.Contains("ResampleTo"));
        Assert.That(() => Oblique.MatchTo(new(affine with { RowStep = affine.RowStep * 1.5 }, 1, 2, 1)), Throws.ArgumentException.With.Message.Contains("spacing"));
        Assert.That(() => Oblique.MatchTo(new(Phantom.Tilted.Affine, 4, 4, 4)), Throws.ArgumentException);
    }

    [Test]
    public void Another_frame_of_reference_is_noticed_everywhere()
    {
        Volume<int> own = new(Oblique.Values, Oblique.Affine, "1.2.3");
        VolumeGeometry other = new(Oblique.Affine, Frames, Rows, Columns, "1.2.4");

        Assert.That(own.Geometry.IsClose(other), Is.False);
        Assert.That(() => own.MatchTo(other), Throws.ArgumentException.With.Message.Contains("1.2.3").And.Message.Contains("1.2.4"));
        Assert.That(() => own.OrientAs(other), Throws.ArgumentException);
        Assert.That(() => own.ResampleTo(other), Throws.ArgumentException);
        Assert.That(() => own.ResampleLinearTo(other), Throws.ArgumentException);
        Assert.That(() => own.Geometry.MapTo(other), Throws.ArgumentException);
        Assert.That(own.MatchTo(Oblique.Geometry).FrameOfReferenceUid, Is.EqualTo("1.2.3"));
    }

    [Test]
    public void Bounds_are_those_of_each_axis()
    {
        VolumeGeometry geometry = Oblique.Geometry;

        Assert.That(geometry.Contains(new VoxelPoint(4.4, 3.4, 6.4)), Is.True);
        Assert.That((geometry.Contains(new(5, 0, 0)), geometry.Contains(new(0, 4, 0)), geometry.Contains(new(0, 0, 7)), geometry.Contains(new(-0.6, 0, 0))), Is.EqualTo((false, false, false, false)));
        VoxelPoint[] places = new VoxelPoint[1];
        geometry.ToVoxels([geometry.ToReference(new(1.5, 2.25, 3))], places);
        Assert.That((places[0].Frame, places[0].Row, places[0].Column), Is.EqualTo((1.5, 2.25, 3)).Within(1e-9));
    }

    [Test]
    public void Channels_go_with_their_voxels()
    {
        byte[] values = [.. Enumerable.Range(0, 2 * 2 * 3 * 3).Select(i => (byte)i)];
        Volume<byte> colour = new(Tensor.Create(values, [2, 2, 3, 3]), Oblique.Affine);

        Volume<byte> turned = colour.Flip(VolumeAxis.Column).Crop(1.., .., ..2).Pad(new(0, 1), default, default);

        Assert.That(turned.Channels, Is.EqualTo(3));
        Assert.That(Enumerable.Range(0, 3).Select(channel => turned.Values[0, 1, 1, channel]), Is.EqualTo(new byte[] { 30, 31, 32 }));
        Assert.That(turned.Channel(2).Values[0, 1, 1], Is.EqualTo(32));
        Assert.That(Volume.FromChannels(colour.Channel(0), colour.Channel(1), colour.Channel(2)).Values.SequenceEqual(colour.Values), Is.True);
        Assert.That(() => Volume.FromChannels(colour.Channel(0), turned.Channel(0)), Throws.ArgumentException.With.Message.Contains("Volume 1"));
        Assert.That(turned.Values[1, 0, 0, 1], Is.Zero);
        Assert.That(colour.ResampleTo(turned.Geometry).Values.SequenceEqual(turned.Values), Is.True);
        Assert.That(colour.ResampleLinearTo(turned.Geometry).Values.SequenceEqual(turned.Values), Is.True);
    }

    [Test]
    public void Letters_of_directions_are_read_and_wrong_ones_refused()
    {
        Assert.That(AxisDirections.Parse("FPL"), Is.EqualTo(new AxisDirections(PatientDirection.Foot, PatientDirection.Posterior, PatientDirection.Left)));
        Assert.That(AxisDirections.Parse("H,A,R").ToString(), Is.EqualTo("H,A,R"));
        foreach (string wrong in (string[])["FP", "FPS", "FPA", "fpl", "FPLH", ""])
            Assert.That(() => AxisDirections.Parse(wrong), Throws.TypeOf<FormatException>(), wrong);
    }

    private static Volume<int> Numbered(Affine affine) =>
        new(Tensor.Create([.. Enumerable.Range(1, Frames * Rows * Columns)], [Frames, Rows, Columns]), affine);

    // The voxels that are not padding; fails if one of them lies elsewhere than in the original.
    private static int CountAtTheirPoints(Volume<int> volume)
    {
        int found = 0;
        for (int frame = 0; frame < volume.Frames; frame++)
        for (int row = 0; row < volume.Rows; row++)
        for (int column = 0; column < volume.Columns; column++)
        {
            int number = volume.Values[frame, row, column] - 1;
            if (number < 0)
                continue;
            SpatialPoint original = Oblique.Affine.Apply(number / (Rows * Columns), number / Columns % Rows, number % Columns);
            Assert.That(volume.Affine.Apply(frame, row, column).DistanceTo(original), Is.LessThan(1e-6));
            found++;
        }

        return found;
    }

    private static Volume<int> Change(Volume<int> volume, int step) => step switch
    {
        0 => volume.Flip(VolumeAxis.Frame),
        1 => volume.Flip(VolumeAxis.Row, VolumeAxis.Column),
        2 => volume.Permute(VolumeAxis.Row, VolumeAxis.Column, VolumeAxis.Frame),
        3 => volume.Permute(VolumeAxis.Column, VolumeAxis.Row, VolumeAxis.Frame),
        4 => volume.Pad(new(1, 2), new(0, 1), new(2, 0)),
        5 => volume.Crop(Math.Min(1, volume.Frames - 1).., .., ..),
        _ => volume.PadOrCropTo(volume.Frames + 1, volume.Rows, volume.Columns + 2),
    };
}
