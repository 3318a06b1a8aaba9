using FellowOakDicom;
using HighDicom.Requirements;

namespace HighDicom.Standard.Tests.Checking;

/// <summary>The number of frames of fully tiled images: a matrix of 50 by 45 pixels in tiles of 10 by 10, five times five.</summary>
public class TileCountTests
{
    private const string Found = "(0028,0008) bad-value";

    [TestCase(25, 1u, 1u, "")]
    [TestCase(24, 1u, 1u, Found)]
    [TestCase(150, 2u, 3u, "")]
    [TestCase(50, 2u, 3u, Found)]
    public void A_slide_has_a_frame_for_each_tile_plane_and_optical_path(int frames, uint planes, uint paths, string expected) =>
        Assert.That(Check(Tiled(frames, planes).Add(DicomTag.NumberOfOpticalPaths, paths)), Is.EqualTo(expected));

    [TestCase(50, "")]
    [TestCase(25, Found)]
    public void Optical_paths_are_counted_where_their_number_is_not_told(int frames, string expected) =>
        Assert.That(Check(Tiled(frames, 1).Add(new DicomSequence(DicomTag.OpticalPathSequence, [], []))), Is.EqualTo(expected));

    [TestCase("BINARY", 75, "")]
    [TestCase("FRACTIONAL", 25, Found)]
    [TestCase("LABELMAP", 25, "")]
    [TestCase("LABELMAP", 75, Found)]
    [TestCase("?", 1, "", Description = "what its type is cannot be told")]
    public void Segments_have_frames_of_their_own_but_not_in_label_maps(string type, int frames, string expected) =>
        Assert.That(Check(Tiled(frames, 1).Add(DicomTag.SegmentationType, type).Add(new DicomSequence(DicomTag.SegmentSequence, [], [], []))), Is.EqualTo(expected));

    [Test]
    public void Tiles_may_be_left_out_of_a_sparse_image() =>
        Assert.That(Check(Slide(3, 1).AddOrUpdate(DicomTag.DimensionOrganizationType, "TILED_SPARSE")), Is.Empty);

    [Test]
    public void The_frames_of_a_concatenation_are_in_several_files() => Assert.That(Check(Slide(3, 1).Add(DicomTag.ConcatenationUID, "1.2.3")), Is.Empty);

    [TestCase("00480303")]
    [TestCase("00480006")]
    [TestCase("00280010")]
    [TestCase("00280008")]
    [TestCase("00480302")]
    public void What_is_not_told_cannot_be_counted(string tag)
    {
        DicomDataset dataset = Slide(3, 1);
        dataset.Remove((DicomTag)Convert.ToUInt32(tag, 16));

        Assert.That(Check(dataset), Is.Empty);
    }

    [Test]
    public void Numbers_beyond_all_measure_are_counted_too()
    {
        DicomDataset dataset = Tiled(1, uint.MaxValue).Add(DicomTag.NumberOfOpticalPaths, uint.MaxValue).AddOrUpdate(DicomTag.TotalPixelMatrixRows, uint.MaxValue);

        Assert.That(Check(dataset), Is.EqualTo(Found));
    }

    private static string Check(DicomDataset dataset) => OneRule.Check(new TileCountRule(), dataset);

    private static DicomDataset Slide(int frames, uint planes) => Tiled(frames, planes).Add(DicomTag.NumberOfOpticalPaths, 1u);

    private static DicomDataset Tiled(int frames, uint planes) => new DicomDataset().NotValidated().Add(DicomTag.DimensionOrganizationType, "TILED_FULL")
        .Add(DicomTag.NumberOfFrames, frames).Add<ushort>(DicomTag.Rows, 10).Add<ushort>(DicomTag.Columns, 10)
        .Add(DicomTag.TotalPixelMatrixColumns, 50u).Add(DicomTag.TotalPixelMatrixRows, 45u).Add(DicomTag.TotalPixelMatrixFocalPlanes, planes);
}
