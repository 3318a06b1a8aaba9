using FellowOakDicom;
using HighDicom;
using HighDicom.Tests.Imaging;

namespace HighDicom.Tests.Segmentations;

/// <summary>Which planes come, and in which order.</summary>
public sealed class PlaneTests
{
    private readonly TestObject _made = new() { Frames = [Frame(1, 0), Frame(1, 1), Frame(1, 3), Frame(2, 0), Frame(2, 3)] };

    [Test]
    public void Sources_come_in_the_order_that_was_asked_for_and_may_be_empty()
    {
        SegmentationPixels pixels = _made.Open().Pixels().Segments(1).FromSources([Source(3), Source(2), Source(0), Source(3)]);

        Assert.That(Marks(pixels), Is.EqualTo(new[] { 4, 0, 1, 4 }));
        Assert.That(() => pixels.OnMissing(MissingFrames.Refuse).Combine<byte>(), Throws.InvalidOperationException.With.Message.Contains(Source(2)));
        Assert.That(Marks(_made.Open().Pixels().Segments(2).FromSources([Source(1)])), Is.EqualTo(new[] { 0 }), "another segment has a frame there");
        Assert.That(() => _made.Open().Pixels().FromSources(["9.9"]).Combine<byte>(), Throws.ArgumentException);
    }

    [Test]
    public void Dimension_index_values_choose_planes()
    {
        SegmentationPixels pixels = _made.Open().Pixels().Segments(1);

        Assert.That(Marks(pixels.FromDimensionIndexValues([[4u], [1u], [9u]])), Is.EqualTo(new[] { 4, 1, 0 }));
        Assert.That(Marks(pixels.FromDimensionIndexValues([[2u]], DicomTag.ImagePositionPatient)), Is.EqualTo(new[] { 2 }));
        Assert.That(() => pixels.FromDimensionIndexValues([[1u, 2u]]).Combine<byte>(), Throws.ArgumentException.With.Message.Contains("1 dimension"));
        Assert.That(() => pixels.FromDimensionIndexValues([[1u]], DicomTag.StackID).Combine<byte>(), Throws.ArgumentException.With.Message.Contains("no dimension"));
        Assert.That(() => pixels.FromDimensionIndexValues([[1u]], DicomTag.ReferencedSegmentNumber).Combine<byte>(), Throws.ArgumentException);
        Assert.That(() => pixels.FromDimensionIndexValues([[77u]]).Combine<byte>(), Throws.ArgumentException.With.Message.Contains("77"));
    }

    [Test]
    public void Positions_choose_planes_within_the_tolerance()
    {
        SegmentationPixels pixels = _made.Open().Pixels().Segments(1);
        SpatialPoint near = TestObject.Position(1) + new SpatialVector(0.0004, 0, 0.0004);

        Assert.That(Marks(pixels.FromPositions([TestObject.Position(3), near, TestObject.Position(2)])), Is.EqualTo(new[] { 4, 2, 0 }));
        Assert.That(() => pixels.FromPositions([near], new GeometryTolerance { Position = 1e-4 }).Combine<byte>(), Throws.ArgumentException);
        Assert.That(() => pixels.FromPositions([near + new SpatialVector(3, 0, 0)]).Combine<byte>(), Throws.ArgumentException);
    }

    [Test]
    public void A_volume_has_the_slices_that_frames_leave_out()
    {
        SegmentationPixels pixels = _made.Open().Pixels().Segments(2);

        Volume<byte> volume = pixels.ToVolume<byte>(relabel: true);

        Assert.That(volume.Frames, Is.EqualTo(4));
        Assert.That(Marks(pixels.FromVolume()), Is.EqualTo(new[] { 4, 0, 0, 1 }));
        Assert.That(volume.Affine.Apply(3, 0, 0).DistanceTo(TestObject.Position(0)), Is.LessThan(1e-9));
        Assert.That(volume.FrameOfReferenceUid, Is.EqualTo("1.2.3.96"));
        Assert.That(() => pixels.ToVolume<byte>(new VolumeRules { Missing = MissingSlices.Refuse }), Throws.InvalidOperationException.With.Message.Contains("missing before slice 1"));
    }

    [Test]
    public void The_stated_spacing_tells_of_slices_between()
    {
        var made = new TestObject { Segments = [1], Frames = [Frame(1, 0), Frame(1, 2), Frame(1, 4)], Change = Spacing("2.5") };

        Assert.That(Marks(made.Open().Pixels().FromVolume()), Is.EqualTo(new[] { 5, 0, 3, 0, 1 }));
        Assert.That(Marks(new TestObject { Segments = [1], Frames = made.Frames, Change = Spacing("7") }.Open().Pixels().FromVolume()), Is.EqualTo(new[] { 5, 3, 1 }));
    }

    [Test]
    public void Frames_of_one_segment_at_one_position_need_a_decision()
    {
        var made = new TestObject { Segments = [1], Frames = [Frame(1, 0), new(1, 0, [0, 0, 1, .. new int[12]])] };
        SegmentationPixels pixels = made.Open().Pixels();

        Assert.That(() => pixels.Combine<byte>(), Throws.InvalidOperationException.With.Message.Contains("Frames 1 and 2").And.Message.Contains("OnDuplicates"));
        Assert.That(pixels.OnDuplicates(DuplicateFrames.First).Combine<byte>()[0, 0, 0], Is.EqualTo(1));
        Assert.That(pixels.OnDuplicates(DuplicateFrames.Last).Combine<byte>()[0, 0, 0], Is.EqualTo(0));
        Assert.That(pixels.ToVolume<byte>(new VolumeRules { Duplicates = DuplicateFrames.Last }).Values[0, 0, 2], Is.EqualTo(1));
    }

    [Test]
    public void Tilted_and_uneven_slices_are_refused_by_name()
    {
        TestObject tilted = Moved((position, plane) => position + new SpatialVector(0, plane, 0));
        TestObject uneven = Moved((position, plane) => position + new SpatialVector(0, 0, plane == 1 ? 0.7 : 0));

        Assert.That(() => tilted.Open().Pixels().ToVolume<byte>(), Throws.InvalidOperationException.With.Message.Contains("AllowTilt"));
        Assert.That(tilted.Open().Pixels().ToVolume<byte>(new VolumeRules { AllowTilt = true }).Affine.FrameStep.Y, Is.EqualTo(-1).Within(1e-9));
        Assert.That(() => uneven.Open().Pixels().ToVolume<byte>(), Throws.InvalidOperationException.With.Message.Contains("no volume"));
        Assert.That(uneven.Open().Pixels().Shape.Frames, Is.EqualTo(3), "planes one by one need no volume");
    }

    [Test]
    public void Tiles_in_full_order_make_the_matrix()
    {
        var made = new TestObject
        {
            Rows = 2,
            Columns = 3,
            Frames = [.. from segment in Enumerable.Range(1, 2) from tile in Enumerable.Range(0, 4) select new TestFrame(segment, 0, [segment == 1 || tile != 3 ? 0 : 1, .. new int[4], tile == 0 && segment == 1 ? 1 : 0])],
            Change = TiledFull,
        };
        using var folder = new TemporaryFolder();

        byte[] matrix = made.OpenFrom(folder).Pixels().Combine<byte>().ToArray();

        Assert.That(matrix, Is.EqualTo(new[] { 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 2, 0 }));
    }

    [Test]
    public void A_result_beyond_all_arrays_says_what_to_do()
    {
        var made = new TestObject
        {
            Segments = [1],
            Frames = [Frame(1, 0)],
            Change = dataset => dataset.AddOrUpdate(DicomTag.TotalPixelMatrixRows, 60_000u).AddOrUpdate(DicomTag.TotalPixelMatrixColumns, 60_000u),
            ChangeFrame = (groups, _) => groups.Add(new DicomSequence(DicomTag.PlanePositionSlideSequence, new DicomDataset
            {
                { DicomTag.ColumnPositionInTotalImagePixelMatrix, 1 },
                { DicomTag.RowPositionInTotalImagePixelMatrix, 1 },
            })),
        };
        SegmentationPixels pixels = made.Open().Pixels();

        Assert.That(() => pixels.Combine<byte>(), Throws.InvalidOperationException.With.Message.Contains("3600000000").And.Message.Contains("segment by segment"));
        Assert.That(pixels.FromMatrix(new MatrixRegion(0, 0, 100, 100)).Combine<byte>()[0, 0, 0], Is.EqualTo(1));
    }

    private static void TiledFull(DicomDataset dataset) => dataset
        .AddOrUpdate(DicomTag.DimensionOrganizationType, "TILED_FULL")
        .AddOrUpdate(DicomTag.TotalPixelMatrixRows, 3u)
        .AddOrUpdate(DicomTag.TotalPixelMatrixColumns, 5u)
        .Remove(DicomTag.PerFrameFunctionalGroupsSequence);

    private static Action<DicomDataset> Spacing(string between) => dataset => dataset.GetSequence(DicomTag.SharedFunctionalGroupsSequence).Items[0]
        .GetSequence(DicomTag.PixelMeasuresSequence).Items[0].AddOrUpdate(DicomTag.SpacingBetweenSlices, between);

    private static TestObject Moved(Func<SpatialPoint, int, SpatialPoint> move) => new()
    {
        Segments = [1],
        Frames = [Frame(1, 0), Frame(1, 1), Frame(1, 2)],
        ChangeFrame = (groups, frame) =>
        {
            SpatialPoint moved = move(TestObject.Position(frame.Plane), frame.Plane);
            groups.GetSequence(DicomTag.PlanePositionSequence).Items[0].AddOrUpdate(DicomTag.ImagePositionPatient, DecimalText.Format(moved.X), DecimalText.Format(moved.Y), DecimalText.Format(moved.Z));
        },
    };

    // As many pixels as the plane's number plus one.
    private static TestFrame Frame(int segment, int plane) => new(segment, plane, [.. Enumerable.Range(0, 15).Select(i => i <= plane ? 1 : 0)]);

    private static string Source(int plane) => $"{TestObject.SourceUid}.{plane}";

    private static int[] Marks(SegmentationPixels pixels) => [.. pixels.Combine<byte>(relabel: true).ToArray().Chunk(15).Select(plane => plane.Sum(pixel => pixel))];
}
