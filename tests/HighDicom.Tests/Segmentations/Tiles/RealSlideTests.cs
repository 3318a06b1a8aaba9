using FellowOakDicom;
using HighDicom.Tests.Imaging;

namespace HighDicom.Tests.Segmentations.Tiles;

/// <summary>Our segmentation of a real slide beside one that other software wrote of the same slide.</summary>
public sealed class RealSlideTests
{
    // The second file is of an old version that took the origin for pixel 0, one beside the first, and another height: only its rows and columns are compared.
    [TestCase("seg_image_sm_control_labelmap.dcm", SegmentationType.LabelMap, true)]
    [TestCase("seg_image_sm_control.dcm", SegmentationType.Binary, false)]
    public void Tiles_lie_where_those_of_other_software_lie_and_hold_the_same(string file, SegmentationType type, bool havePoints)
    {
        Segmentation theirs = Segmentation.Open(SampleFiles.Path(file));
        SourceImages slide = SourceImages.Open(SampleFiles.Path("sm_image.dcm"));

        Segmentation ours = new SegmentationBuilder(slide, type, TestBuilder.Device).AddSegments(theirs.Pixels().FromMatrix().Combine<byte>(), theirs.Segments).Build();

        Dictionary<(int, int, int), (double X, double Y, double Z, string Pixels)> expected = Tiles(theirs.Dataset);
        Dictionary<(int, int, int), (double X, double Y, double Z, string Pixels)> found = Tiles(ours.Dataset);
        Assert.That(found.Keys, Is.EquivalentTo(expected.Keys), "segment, row and column of each tile");
        foreach (((int, int, int) tile, (double x, double y, double z, string pixels)) in expected)
        {
            if (havePoints) Assert.That((found[tile].X, found[tile].Y, found[tile].Z), Is.EqualTo((x, y, z)).Using<(double, double, double)>(Near), $"{tile}");
            Assert.That(found[tile].Pixels, Is.EqualTo(pixels), $"{tile}");
        }
    }

    private static Dictionary<(int, int, int), (double X, double Y, double Z, string Pixels)> Tiles(DicomDataset dataset) => StoredPixels.Groups(dataset).Select((groups, frame) =>
    {
        DicomDataset place = groups.GetSequence(DicomTag.PlanePositionSlideSequence).Items.Single();
        int segment = groups.TryGetSequence(DicomTag.SegmentIdentificationSequence, out DicomSequence? one) ? one.Items.Single().GetSingleValue<ushort>(DicomTag.ReferencedSegmentNumber) : 0;
        return (
            Key: (segment, place.GetSingleValue<int>(DicomTag.RowPositionInTotalImagePixelMatrix), place.GetSingleValue<int>(DicomTag.ColumnPositionInTotalImagePixelMatrix)),
            Value: (Number(place, DicomTag.XOffsetInSlideCoordinateSystem), Number(place, DicomTag.YOffsetInSlideCoordinateSystem), Number(place, DicomTag.ZOffsetInSlideCoordinateSystem), string.Join(',', StoredPixels.Frame(dataset, frame))));
    }).ToDictionary(tile => tile.Key, tile => tile.Value);

    private static double Number(DicomDataset place, DicomTag tag) => place.GetSingleValue<double>(tag);

    // Of 16 characters that a decimal string has.
    private static bool Near((double X, double Y, double Z) left, (double X, double Y, double Z) right) =>
        Math.Abs(left.X - right.X) < 1e-9 && Math.Abs(left.Y - right.Y) < 1e-9 && Math.Abs(left.Z - right.Z) < 1e-9;
}
