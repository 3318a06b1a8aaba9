using System.Numerics.Tensors;
using HighDicom.Tests.Imaging;

namespace HighDicom.Tests.Segmentations;

/// <summary>Objects that other software wrote give the figures that are known of them.</summary>
public sealed class SampleTests
{
    private const string Slide = "1.2.826.0.1.3680043.9.7433.3.12857516184849951143044513877282227";

    [Test]
    public void A_foreign_binary_segmentation_is_the_known_volume()
    {
        Segmentation read = Open("seg_image_ct_binary.dcm");

        Volume<byte> volume = read.Pixels().ToVolume<byte>();

        Assert.That(Enumerable.Range(1, 3).Select(frame => read.Pixels().StoredFrame<int>(frame).ToArray().Sum()), Is.EqualTo(new[] { 127, 256, 255 }));
        Assert.That(volume.Values.Lengths.ToArray(), Is.EqualTo(new nint[] { 3, 16, 16 }));
        Assert.That(Sums(volume.Values), Is.EqualTo(new[] { 255, 256, 127 }), "frames are stored from feet to head, volumes go from head to feet");
        Assert.That(volume.SpacingBetweenSlices, Is.EqualTo(1.25).Within(1e-9));
        Assert.That(volume.PixelSpacing, Is.EqualTo(new PixelSpacing(0.488281, 0.488281)).Using<PixelSpacing>((a, b) => a.IsClose(b)));
        Assert.That(volume.Affine.Origin, Is.EqualTo(new SpatialPoint(-125, -128.100006, 105.519997)));
        Assert.That(volume.Affine.Directions.ToString(), Is.EqualTo("F,P,L"));
        Assert.That(volume.FrameOfReferenceUid, Is.Not.Empty);
    }

    [Test]
    public void A_foreign_binary_segmentation_is_described()
    {
        Segmentation read = Open("seg_image_ct_binary.dcm");

        Assert.That(read.Type, Is.EqualTo(SegmentationType.Binary));
        Assert.That(read.FrameCount, Is.EqualTo(3));
        Assert.That(read.Segments.Single().Label, Is.EqualTo("first segment"));
        Assert.That(read.Segments.Single().Tracking!.Id, Does.StartWith("test segmentation"));
        Assert.That(read.Reference(1).Sources, Has.Count.EqualTo(3));
        Assert.That(read.Pixels().Mask(1).ToArray().Count(pixel => pixel), Is.EqualTo(127 + 256 + 255));
    }

    [Test]
    public void Fractions_come_rescaled_or_as_stored()
    {
        SegmentationPixels pixels = Open("seg_image_ct_true_fractional.dcm").Pixels();

        Assert.That(pixels.AsStored().Stack<byte>().ToArray().Distinct().Order(), Is.EqualTo(new byte[] { 0, 64, 128 }));
        Assert.That(pixels.Stack<float>().ToArray().Sum(), Is.EqualTo(326.0235).Within(0.001));
        Assert.That(pixels.Stack<double>().ToArray().Max(), Is.EqualTo(128 / 255.0));
        Assert.That(() => pixels.Stack<byte>(), Throws.InvalidOperationException.With.Message.Contains("AsStored"));
        Assert.That(() => pixels.Combine<byte>(), Throws.InvalidOperationException.With.Message.Contains("of 255"));
    }

    [Test]
    public void Frames_of_a_slide_are_chosen_by_number_and_segments_combined()
    {
        SegmentationPixels pixels = Open("seg_image_sm_control.dcm").Pixels();
        SegmentationPixels chosen = pixels.Segments(6, 7, 8, 9).FromSourceFrames(Slide, 1, 2, 4, 5);

        Assert.That(chosen.Combine<byte>().ToArray().Distinct().Order(), Is.EqualTo(new byte[] { 0, 6, 7, 8, 9 }));
        Assert.That(chosen.Combine<byte>(relabel: true).ToArray().Distinct().Order(), Is.EqualTo(new byte[] { 0, 1, 2, 3, 4 }));
        Assert.That(chosen.Combine<byte>().Lengths.ToArray(), Is.EqualTo(new nint[] { 4, 10, 10 }));
        Assert.That(pixels.FromSourceFrames(Slide).Stack<byte>().Lengths.ToArray(), Is.EqualTo(new nint[] { 25, 10, 10, 20 }));
    }

    [Test]
    public void A_label_map_gives_the_same_matrix_as_its_binary_twin()
    {
        SegmentationPixels binary = Open("seg_image_sm_control.dcm").Pixels().FromMatrix();
        Segmentation map = Open("seg_image_sm_control_labelmap.dcm");

        byte[] matrix = binary.Combine<byte>().ToArray();

        Assert.That(map.Type, Is.EqualTo(SegmentationType.LabelMap));
        Assert.That(map.Segments, Has.Count.EqualTo(20));
        Assert.That(map.Pixels().FromMatrix().Shape, Is.EqualTo(new FrameShape(1, 50, 50)));
        Assert.That(map.Pixels().FromMatrix().Combine<byte>().ToArray(), Is.EqualTo(matrix));
        Assert.That(map.Pixels().FromMatrix().Stack<byte>().ToArray(), Is.EqualTo(binary.Stack<byte>().ToArray()));
        Assert.That(matrix.Count(pixel => pixel != 0), Is.GreaterThan(100));
    }

    [Test]
    public void A_region_is_a_part_of_the_matrix()
    {
        SegmentationPixels pixels = Open("seg_image_sm_control_labelmap.dcm").Pixels();
        byte[] matrix = pixels.FromMatrix().Combine<byte>().ToArray();

        Tensor<byte> region = pixels.FromMatrix(new MatrixRegion(7, 13, 22, 31)).Combine<byte>();

        Assert.That(region.Lengths.ToArray(), Is.EqualTo(new nint[] { 1, 22, 31 }));
        Assert.That(region.ToArray(), Is.EqualTo(
            from row in Enumerable.Range(7, 22)
            from column in Enumerable.Range(13, 31)
            select matrix[(row * 50) + column]));
        Assert.That(() => pixels.FromMatrix(new MatrixRegion(20, 0, 31, 50)).Combine<byte>(), Throws.ArgumentException.With.Message.Contains("50 rows"));
    }

    [Test]
    public void The_matrix_of_a_slide_has_a_place()
    {
        Volume<byte> volume = Open("seg_image_sm_control.dcm").Pixels().ToVolume<byte>();

        Assert.That(volume.Affine.Origin, Is.EqualTo(new SpatialPoint(23.449374, 25.691075, 1.01 * 1e-3)));
        Assert.That(volume.Frames, Is.EqualTo(1));
    }

    [Test]
    public void Tiles_of_a_slide_are_never_laid_on_one_plane() =>
        Assert.That(() => Open("seg_image_sm_control.dcm").Pixels().FromSources([Slide]).Combine<byte>(),
            Throws.InvalidOperationException.With.Message.Contains("FromSourceFrames"));

    [TestCase("seg_image_ct_binary.dcm")]
    [TestCase("seg_image_ct_true_fractional.dcm")]
    [TestCase("seg_image_sm_control.dcm")]
    [TestCase("seg_image_sm_control_labelmap.dcm")]
    public void The_fast_way_finds_the_same_facts_as_the_items(string name)
    {
        string path = SampleFiles.Path(name);

        FrameFactsComparison.AssertSame(path);
    }

    private static Segmentation Open(string name) => Segmentation.Open(SampleFiles.Path(name));

    private static int[] Sums(Tensor<byte> values) => [.. values.ToArray().Chunk(256).Select(frame => frame.Sum(pixel => pixel))];
}
