using System.Numerics.Tensors;
using HighDicom.Tests.Imaging;

namespace HighDicom.Tests.Segmentations;

public sealed class SampleTests
{
    [Test]
    public void A_foreign_binary_segmentation_gives_the_known_voxels()
    {
        Segmentation read = Segmentation.Open(SampleFiles.Path("seg_image_ct_binary.dcm"));

        Tensor<bool> mask = read.Pixels().Mask(1);

        Assert.That(mask.Lengths.ToArray(), Is.EqualTo(new nint[] { 3, 16, 16 }));
        Assert.That(mask.ToArray().Chunk(256).Select(frame => frame.Count(pixel => pixel)), Is.EquivalentTo(new[] { 127, 256, 255 }));
        Assert.That(read.Segments.Single().Label, Is.EqualTo("first segment"));
        Assert.That(read.Segments.Single().Tracking!.Id, Does.StartWith("test segmentation"));
        Assert.That(read.Reference(1).Sources, Has.Count.EqualTo(3));
    }

    [TestCase("seg_image_ct_true_fractional.dcm", "FRACTIONAL")]
    [TestCase("seg_image_sm_control_labelmap.dcm", "LABELMAP")]
    public void Other_types_open_and_their_pixels_are_refused_by_name(string file, string type)
    {
        Segmentation read = Segmentation.Open(SampleFiles.Path(file));

        Assert.That(read.Segments, Is.Not.Empty);
        Assert.That(() => read.Pixels(), Throws.TypeOf<NotSupportedException>().With.Message.Contains(type));
    }

    [Test]
    public void Tiles_of_a_slide_are_never_laid_on_one_plane()
    {
        Segmentation read = Segmentation.Open(SampleFiles.Path("seg_image_sm_control.dcm"));

        Assert.That(() => read.Pixels().Segments(read.Index.Frames[0].SegmentNumber).Combine<byte>(), Throws.TypeOf<NotSupportedException>().With.Message.Contains("tiles"));
    }
}
