using System.Numerics.Tensors;
using HighDicom;

namespace HighDicom.Tests.Segmentations;

public sealed class PlacementTests
{
    private readonly SourceImages _images = TestSeries.Images(4, 5, 7);

    [TestCase(FrameOrder.Sources)]
    [TestCase(FrameOrder.Files)]
    [TestCase(FrameOrder.SlicePositionAscending)]
    public void A_frame_goes_to_the_source_that_its_order_names(FrameOrder order)
    {
        IReadOnlyList<int> indices = _images.IndicesOf(order);
        for (int frame = 0; frame < _images.Count; frame++)
        {
            int marked = frame;
            Segmentation built = TestBuilder.Of(_images).WithFrameOrder(order).AddSegment("Mark", TestBuilder.Mask(_images, (f, r, c) => f == marked && r == 1 && c == 4), TestBuilder.Organ).Build();

            Assert.That(built.Matches.Single(match => match.StoredFrame == 1).SourceSopInstanceUid, Is.EqualTo(_images[indices[frame]].SopInstanceUid));
            Assert.That(built.Reference(1).Sources.Single().SopInstanceUid, Is.EqualTo(_images[indices[frame]].SopInstanceUid));
            Assert.That(built.Pixels().ToVolume<byte>().Affine.Origin, Is.EqualTo(_images[indices[frame]].Geometry!.Position));
        }
    }

    [Test]
    public void A_volume_in_reversed_order_comes_back_at_its_physical_place()
    {
        Affine affine = _images.Affine!.Value;
        Affine reversed = affine with { FrameStep = affine.FrameStep * -1, Origin = affine.Apply(3, 0, 0) };
        byte[] values = new byte[4 * 5 * 7];
        values[(1 * 35) + (2 * 7) + 3] = 1;
        SpatialPoint mark = reversed.Apply(1, 2, 3);

        Segmentation built = TestBuilder.Of(_images).AddSegment("Mark", new Volume<byte>(Tensor.Create(values, [4, 5, 7]), reversed), TestBuilder.Organ).Build();

        Tensor<bool> mask = built.Pixels().FromSources(_images.Select(image => image.SopInstanceUid)).Mask(1);
        Assert.That(mask.ToArray().Count(value => value), Is.EqualTo(1));
        Assert.That(mask[2, 2, 3], Is.True);
        Assert.That(_images[2].Geometry!.FromPixelCenter(3, 2).DistanceTo(mark), Is.LessThan(1e-3));
    }

    [Test]
    public void A_volume_of_some_planes_is_placed_and_the_matches_say_where()
    {
        Affine affine = _images.Affine!.Value;
        Volume<bool> part = Planes(affine with { Origin = affine.Apply(1, 0, 0) }, 2);

        Segmentation built = TestBuilder.Of(_images).AddSegment("Part", part, TestBuilder.Organ).Build();

        Assert.That(built.Matches.Select(match => match.SourceSopInstanceUid), Is.EqualTo(new[] { _images[1].SopInstanceUid, _images[2].SopInstanceUid }));
        Assert.That(built.Matches.Select(match => match.Distance), Has.All.LessThan(1e-3));
    }

    [Test]
    public void A_volume_of_another_frame_of_reference_is_refused()
    {
        Volume<bool> elsewhere = new(Tensor.Create(new bool[4 * 5 * 7], [4, 5, 7]), _images.Affine!.Value, "1.2.3.77");

        Assert.That(() => TestBuilder.Of(_images).AddSegment("X", elsewhere, TestBuilder.Organ), Throws.ArgumentException.With.Message.Contains("'X'").And.Message.Contains("1.2.3.77"));
    }

    [Test]
    public void Without_sources_named_planes_come_in_the_order_of_source_images()
    {
        Segmentation built = TestBuilder.Of(_images)
            .AddSegment("Last", TestBuilder.Mask(_images, (f, _, _) => f == 3), TestBuilder.Organ)
            .AddSegment("First", TestBuilder.Mask(_images, (f, _, _) => f == 0), TestBuilder.Organ)
            .Build();

        Tensor<byte> labels = built.Pixels().Combine<byte>();

        Assert.That(labels.Lengths.ToArray(), Is.EqualTo(new nint[] { 2, 5, 7 }));
        Assert.That(labels[0, 0, 0], Is.EqualTo(2));
        Assert.That(labels[1, 0, 0], Is.EqualTo(1));
    }

    private static Volume<bool> Planes(Affine affine, int frames) =>
        new(Tensor.Create(Enumerable.Repeat(true, frames * 5 * 7).ToArray(), [frames, 5, 7]), affine);
}
