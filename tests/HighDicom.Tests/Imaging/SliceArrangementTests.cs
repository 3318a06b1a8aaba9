using CsCheck;

namespace HighDicom.Tests.Imaging;

[TestFixture]
public sealed class SliceArrangementTests
{
    private static readonly SpatialVector Normal = new(0, 0, 1);

    [Test]
    public void Equal_distances_along_the_normal_are_regular_in_any_orientation() =>
        Gen.Select(GeometrySamples.Planes, Gen.Double[0.2, 10], Gen.Int[2, 60]).Sample((plane, spacing, count) =>
        {
            SpatialPoint[] positions = Enumerable.Range(0, count)
                .Select(i => plane.Position + (plane.Orientation.FrameDirection * (spacing * i)))
                .Select(point => new SpatialPoint(Math.Round(point.X, 6), Math.Round(point.Y, 6), Math.Round(point.Z, 6)))
                .ToArray();
            SliceArrangement arrangement = SliceArrangement.Of(positions, plane.Normal);
            return arrangement.Regularity == SliceRegularity.Regular && Math.Abs(arrangement.Step!.Value.Length - spacing) < 1e-5;
        });

    [TestCase(SliceRegularity.Single, -1, new double[] { 3 })]
    [TestCase(SliceRegularity.Regular, -1, new double[] { 9, 6, 3, 0 })]
    [TestCase(SliceRegularity.Duplicates, 2, new double[] { 0, 3, 3, 6 })]
    [TestCase(SliceRegularity.Missing, 2, new double[] { 0, 3, 9, 12 })]
    [TestCase(SliceRegularity.Missing, 1, new double[] { 0, 6, 9, 18 })]
    [TestCase(SliceRegularity.Unequal, 2, new double[] { 0, 3, 7.5, 10.5 })]
    public void Distances_tell_the_arrangement(SliceRegularity expected, int offender, double[] heights)
    {
        SliceArrangement arrangement = SliceArrangement.Of([.. heights.Select(z => new SpatialPoint(1, 2, z))], Normal);

        Assert.That((arrangement.Regularity, arrangement.Offender), Is.EqualTo((expected, offender)));
    }

    [Test]
    public void A_line_that_is_not_the_normal_is_a_tilt()
    {
        SpatialPoint[] positions = [.. Enumerable.Range(0, 5).Select(i => new SpatialPoint(1, 0.6 * i, 2.5 * i))];

        SliceArrangement arrangement = SliceArrangement.Of(positions, Normal);

        Assert.That(arrangement.Regularity, Is.EqualTo(SliceRegularity.Tilted));
        Assert.That((arrangement.Step!.Value - new SpatialVector(0, 0.6, 2.5)).Length, Is.LessThan(1e-9));
    }

    [Test]
    public void Positions_off_the_line_are_unequal()
    {
        SpatialPoint[] positions = [new(0, 0, 0), new(0, 0.5, 3), new(0, 0, 6)];

        Assert.That(SliceArrangement.Of(positions, Normal), Is.EqualTo(new SliceArrangement(SliceRegularity.Unequal, null, 1)));
    }

    [Test]
    public void Absurd_distances_neither_overflow_nor_hang()
    {
        SpatialPoint[] positions = [new(0, 0, 0), new(0, 0, 0.01), new(0, 0, 1e300)];

        Assert.That(SliceArrangement.Of(positions, Normal).Regularity, Is.EqualTo(SliceRegularity.Missing).Or.EqualTo(SliceRegularity.Unequal));
    }
}
