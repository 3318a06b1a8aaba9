using System.Numerics.Tensors;
using CsCheck;
using HighDicom;

namespace HighDicom.Tests.Segmentations;

public sealed class RoundTripTests
{
    private static readonly Gen<(int Frames, int Rows, int Columns, int Segments, int Seed, int Density)> Cases =
        Gen.Select(Gen.Int[1, 5], Gen.Int[1, 13], Gen.Int[1, 13], Gen.Int[1, 4], Gen.Int, Gen.Int[1, 3]);

    [Test]
    public void Random_masks_come_back_pixel_by_pixel() => Cases.Sample(
        c =>
        {
            SourceImages images = TestSeries.Images(c.Frames, c.Rows, c.Columns);
            bool[][,,] masks = Masks(images, c.Segments, new Random(c.Seed), c.Density);
            Segmentation read = Reopen(Build(images, masks));

            for (int i = 0; i < masks.Length; i++)
            {
                Tensor<bool> mask = read.Pixels().FromSources(images.Select(image => image.SopInstanceUid)).Mask(i + 1);
                Assert.That(mask.ToArray(), Is.EqualTo(masks[i].Cast<bool>()), $"segment {i + 1}");
            }
        },
        iter: 300);

    [Test]
    public void Label_maps_show_the_segments_and_refuse_overlap_that_the_object_declares() => Cases.Sample(
        c =>
        {
            SourceImages images = TestSeries.Images(c.Frames, c.Rows, c.Columns);
            bool[][,,] masks = Masks(images, c.Segments, new Random(c.Seed), c.Density);
            Segmentation read = Reopen(Build(images, masks));
            SegmentationPixels pixels = read.Pixels().FromSources(images.Select(image => image.SopInstanceUid));
            int[] expected = [.. Enumerable.Range(0, masks[0].Length).Select(i => masks.Index().Where(mask => mask.Item.Cast<bool>().ElementAt(i)).Sum(mask => mask.Index + 1))];
            bool overlap = Enumerable.Range(0, masks[0].Length).Any(i => masks.Count(mask => mask.Cast<bool>().ElementAt(i)) > 1);

            Assert.That(read.Dataset.GetString(FellowOakDicom.DicomTag.SegmentsOverlap), Is.EqualTo(overlap ? "YES" : "NO"));
            if (overlap) Assert.That(() => pixels.Combine<byte>(), Throws.InstanceOf<InvalidOperationException>());
            else Assert.That(pixels.Combine<int>().ToArray(), Is.EqualTo(expected));
        },
        iter: 60);

    [Test]
    public void Stacked_segments_have_the_segment_as_last_axis()
    {
        SourceImages images = TestSeries.Images(2, 3, 3);
        bool[][,,] masks = [TestBuilder.Mask(images, (f, r, _) => f == 0 && r < 2), TestBuilder.Mask(images, (_, _, c) => c == 2)];

        Tensor<byte> stack = Build(images, masks).Pixels().FromSources(images.Select(image => image.SopInstanceUid)).Stack<byte>();

        Assert.That(stack.Lengths.ToArray(), Is.EqualTo(new nint[] { 2, 3, 3, 2 }));
        Assert.That(stack[0, 1, 2, 0], Is.EqualTo(1));
        Assert.That(stack[1, 1, 2, 0], Is.Zero);
        Assert.That(stack[1, 1, 2, 1], Is.EqualTo(1));
    }

    [Test]
    public void Every_form_of_mask_gives_the_same_object()
    {
        SourceImages images = TestSeries.Images();
        bool[,,] mask = TestBuilder.Mask(images, (f, r, c) => f > 0 && (r + c + f) % 3 == 0);
        bool[] flat = [.. mask.Cast<bool>()];
        byte[] bytes = [.. flat.Select(value => (byte)(value ? 1 : 0))];
        byte[,,] cube = new byte[images.Count, images.Rows, images.Columns];
        Buffer.BlockCopy(bytes, 0, cube, 0, bytes.Length);
        nint[] shape = [images.Count, images.Rows, images.Columns];

        byte[] expected = PixelData(b => b.AddSegment("Liver", mask, TestBuilder.Organ));
        Assert.That(PixelData(b => b.AddSegment("Liver", cube, TestBuilder.Organ)), Is.EqualTo(expected));
        Assert.That(PixelData(b => b.AddSegment("Liver", Tensor.Create(flat, shape), TestBuilder.Organ)), Is.EqualTo(expected));
        Assert.That(PixelData(b => b.AddSegment("Liver", Tensor.Create(bytes, shape), TestBuilder.Organ)), Is.EqualTo(expected));
        Assert.That(PixelData(b => b.AddSegment("Liver", Transposed(bytes, shape), TestBuilder.Organ)), Is.EqualTo(expected));
        Assert.That(PixelData(b => b.AddSegment("Liver", new ReadOnlyTensorSpan<byte>(bytes, shape), TestBuilder.Organ)), Is.EqualTo(expected));
        Assert.That(PixelData(b => b.AddSegment("Liver", new ReadOnlyTensorSpan<bool>(flat, shape), TestBuilder.Organ)), Is.EqualTo(expected));
        Assert.That(PixelData(b => b.AddSegment("Liver", bytes.AsSpan(), (images.Count, images.Rows, images.Columns), TestBuilder.Organ)), Is.EqualTo(expected));
        Assert.That(PixelData(b => b.AddSegment("Liver", flat.AsSpan(), (images.Count, images.Rows, images.Columns), TestBuilder.Organ)), Is.EqualTo(expected));

        byte[] PixelData(Func<SegmentationBuilder, SegmentationBuilder> add) =>
            add(TestBuilder.Of(images)).Build().Dataset.GetDicomItem<FellowOakDicom.DicomElement>(FellowOakDicom.DicomTag.PixelData)!.Buffer.Data;
    }

    // The same values with other strides: stored column by column.
    private static Tensor<byte> Transposed(byte[] values, nint[] shape)
    {
        byte[] stored = new byte[values.Length];
        for (nint f = 0, at = 0; f < shape[0]; f++)
        {
            for (nint r = 0; r < shape[1]; r++)
            {
                for (nint c = 0; c < shape[2]; c++, at++) stored[(f * shape[1] * shape[2]) + (c * shape[1]) + r] = values[at];
            }
        }

        return Tensor.Create(stored, shape, [shape[1] * shape[2], 1, shape[1]]);
    }

    private static bool[][,,] Masks(SourceImages images, int segments, Random random, int density) =>
        [.. Enumerable.Range(0, segments).Select(_ => TestBuilder.Mask(images, (_, _, _) => random.Next(density * density) == 0))];

    private static Segmentation Build(SourceImages images, bool[][,,] masks)
    {
        SegmentationBuilder builder = TestBuilder.Of(images).WhenEmpty(EmptyResult.OneEmptyFrame);
        for (int i = 0; i < masks.Length; i++) builder.AddSegment($"Segment {i + 1}", masks[i], TestBuilder.Organ);
        return builder.Build();
    }

    private static Segmentation Reopen(Segmentation segmentation)
    {
        using var stream = new MemoryStream();
        segmentation.Save(stream);
        stream.Position = 0;
        return Segmentation.Open(stream);
    }
}
