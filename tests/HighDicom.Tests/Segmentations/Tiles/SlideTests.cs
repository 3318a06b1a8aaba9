using FellowOakDicom;
using HighDicom.Tests.Slides;

namespace HighDicom.Tests.Segmentations.Tiles;

/// <summary>Segmentations of a whole slide: where their tiles lie, what they are derived from, what they hold.</summary>
public sealed class SlideTests
{
    private static readonly TestSlide Slide = new();

    // A mark without symmetry: an L across two rows of tiles, and single pixels in the last corner.
    private static int Label(int row, int column) =>
        (row is >= 10 and < 20 && column is >= 3 and < 7) || (row == 19 && column is >= 3 and < 60) ? 1 : (row, column) is (44, 69) or (43, 69) ? 2 : 0;

    [Test]
    public void The_total_pixel_matrix_comes_back_as_it_went_in([Values] SegmentationType type, [Values] bool isFull, [Values(0, 7)] int tileRows)
    {
        Segmentation segmentation = Reopen(Begin(type, isFull, tileRows).AddSegments(Matrix<byte>(), List).Build());

        Assert.That(segmentation.Pixels().FromMatrix().Combine<byte>(), Is.EqualTo(Flat()));
        Assert.That(segmentation.Dataset.GetString(DicomTag.DimensionOrganizationType), Is.EqualTo(isFull ? "TILED_FULL" : "TILED_SPARSE"));
        Assert.That(segmentation.Dataset.Contains(DicomTag.PerFrameFunctionalGroupsSequence), Is.EqualTo(!isFull));
        int tiles = tileRows == 0 ? 9 : 7 * 14;
        if (isFull) Assert.That(segmentation.FrameCount, Is.EqualTo(type == SegmentationType.LabelMap ? tiles : 2 * tiles));
        else Assert.That(segmentation.FrameCount, Is.LessThan(tiles));
    }

    [Test]
    public void Each_tile_is_derived_from_the_frame_of_the_slide_that_it_is()
    {
        DicomDataset dataset = Begin(SegmentationType.Binary, false, 0).AddSegments(Matrix<byte>(), List).Build().Dataset;

        // Rows 10 to 19 and columns 3 to 59 touch tiles 1, 4, 5 and 6 (counted along the rows); the corner lies in tile 9.
        Assert.That(Frames(dataset).Select(frame => (frame.Column, frame.Row, string.Join('\\', frame.Numbers), frame.Preserved)), Is.EqualTo(new[]
        {
            (1, 1, "1", "YES"), (1, 17, "4", "YES"), (25, 17, "5", "YES"), (49, 17, "6", "YES"), (49, 33, "9", "YES"),
        }));
        DicomDataset[] source = [.. StoredPixels.Groups(dataset).Select(groups => groups.GetSequence(DicomTag.DerivationImageSequence).Items.Single().GetSequence(DicomTag.SourceImageSequence).Items.Single())];
        Assert.That(source.Select(item => item.GetString(DicomTag.ReferencedSOPInstanceUID)).Distinct(), Is.EqualTo(new[] { Slide.InstanceUid }));
        Assert.That(source[0].GetSequence(DicomTag.PurposeOfReferenceCodeSequence).Items.Single().GetString(DicomTag.CodeValue), Is.EqualTo("121322"));
        DicomDataset reference = dataset.GetSequence(DicomTag.ReferencedSeriesSequence).Items.Single();
        Assert.That(reference.GetString(DicomTag.SeriesInstanceUID), Is.EqualTo(Slide.SeriesUid));
        Assert.That(reference.GetSequence(DicomTag.ReferencedInstanceSequence).Items.Single().GetString(DicomTag.ReferencedSOPClassUID), Is.EqualTo(DicomUID.VLWholeSlideMicroscopyImageStorage.UID));
    }

    [Test]
    public void Tiles_of_another_size_are_derived_from_all_frames_under_them()
    {
        DicomDataset dataset = Begin(SegmentationType.LabelMap, false, 0).WithTileSize(20, 30).AddSegments(Matrix<byte>(), List).Build().Dataset;

        Assert.That(Frames(dataset).Select(frame => (frame.Column, frame.Row, string.Join('\\', frame.Numbers), frame.Preserved)), Is.EqualTo(new[]
        {
            (1, 1, @"1\2\4\5", "NO"), (31, 1, @"2\3\5\6", "NO"), (61, 41, "9", "NO"),
        }));
    }

    [Test]
    public void The_marks_lie_at_their_points_on_the_slide([Values] bool isFull)
    {
        Segmentation segmentation = Reopen(Begin(SegmentationType.Binary, isFull, 0).AddSegments(Matrix<byte>(), List).Build());
        Volume<byte> volume = segmentation.Pixels().ToVolume<byte>();

        // Pixel (44, 69), the last of all: x = 20 + 69 · 0.00025 · sin 15° − 44 · 0.0005 · cos 15°, y = 40 − 69 · 0.00025 · cos 15° − 44 · 0.0005 · sin 15°.
        Assert.That(volume.Values[0, 44, 69], Is.EqualTo(2));
        SpatialPoint corner = volume.Affine.Apply(0, 44, 69);
        Assert.That((corner.X, corner.Y, corner.Z), Is.EqualTo((19.98321426, 39.977643761, 0.0025)).Using<(double, double, double)>(Near));
        Assert.That(volume.FrameOfReferenceUid, Is.EqualTo(TestSlide.FrameOfReferenceUid));
        if (isFull) return;
        foreach (DicomDataset place in StoredPixels.Groups(segmentation.Dataset).Select(groups => groups.GetSequence(DicomTag.PlanePositionSlideSequence).Items.Single()))
        {
            (double x, double y) = Slide.Point(place.GetSingleValue<int>(DicomTag.RowPositionInTotalImagePixelMatrix) - 1, place.GetSingleValue<int>(DicomTag.ColumnPositionInTotalImagePixelMatrix) - 1);
            Assert.That(place.GetSingleValue<double>(DicomTag.XOffsetInSlideCoordinateSystem), Is.EqualTo(x).Within(1e-9));
            Assert.That(place.GetSingleValue<double>(DicomTag.YOffsetInSlideCoordinateSystem), Is.EqualTo(y).Within(1e-9));
            Assert.That(place.GetString(DicomTag.ZOffsetInSlideCoordinateSystem), Is.EqualTo("2.5"), "µm");
        }
    }

    [Test]
    public void The_modules_of_slide_and_specimen_are_those_of_the_slide()
    {
        DicomDataset dataset = Begin(SegmentationType.Binary, false, 0).AddSegments(Matrix<byte>(), List).Build().Dataset;
        DicomDataset source = Slide.Dataset();

        foreach (DicomTag tag in new[] { DicomTag.ImageOrientationSlide, DicomTag.PositionReferenceIndicator, DicomTag.FrameOfReferenceUID, DicomTag.ContainerIdentifier })
            Assert.That(dataset.GetString(tag), Is.EqualTo(source.GetString(tag)), tag.DictionaryEntry.Name);
        Assert.That(dataset.GetSingleValue<uint>(DicomTag.TotalPixelMatrixRows), Is.EqualTo(45));
        Assert.That(dataset.GetSingleValue<uint>(DicomTag.TotalPixelMatrixColumns), Is.EqualTo(70));
        Assert.That(dataset.GetSequence(DicomTag.SpecimenDescriptionSequence).Items.Single().GetString(DicomTag.SpecimenUID), Is.EqualTo("1.2.3.5.7"));
        DicomDataset origin = dataset.GetSequence(DicomTag.TotalPixelMatrixOriginSequence).Items.Single();
        Assert.That((origin.GetString(DicomTag.XOffsetInSlideCoordinateSystem), origin.GetString(DicomTag.ZOffsetInSlideCoordinateSystem)), Is.EqualTo(("20", "2.5")));
        DicomDataset measures = StoredPixels.Shared(dataset).GetSequence(DicomTag.PixelMeasuresSequence).Items.Single();
        Assert.That((measures.GetString(DicomTag.PixelSpacing), measures.GetString(DicomTag.SliceThickness)), Is.EqualTo((@"0.0005\0.00025", "0.005")));
    }

    [Test]
    public void Dimensions_are_segment_row_and_column_without_gaps()
    {
        DicomDataset dataset = Begin(SegmentationType.Binary, false, 0).AddSegments(Matrix<byte>(), List).Build().Dataset;

        Assert.That(dataset.GetSequence(DicomTag.DimensionIndexSequence).Items.Select(item => item.GetSingleValue<DicomTag>(DicomTag.DimensionIndexPointer)), Is.EqualTo(new[]
        {
            DicomTag.ReferencedSegmentNumber, DicomTag.RowPositionInTotalImagePixelMatrix, DicomTag.ColumnPositionInTotalImagePixelMatrix,
        }));
        Assert.That(
            StoredPixels.Groups(dataset).Select(groups => groups.GetSequence(DicomTag.FrameContentSequence).Items.Single().GetValues<uint>(DicomTag.DimensionIndexValues)),
            Is.EqualTo(new uint[][] { [1, 1, 1], [1, 2, 1], [1, 2, 2], [1, 2, 3], [2, 3, 3] }));
    }

    [Test]
    public void A_matrix_and_its_tiles_give_the_same_object([Values] SegmentationType type, [Values] bool isFull)
    {
        DicomDataset whole = Begin(type, isFull, 0).AddSegments(Matrix<byte>(), List).Build().Dataset;
        DicomDataset tiles = Begin(type, isFull, 0).AddSegments(TilesOf(Enumerable.Range(0, 9)), List).Build().Dataset;
        DicomDataset span = Begin(type, isFull, 0).AddSegments<byte>(Flat(), (1, 45, 70), List).Build().Dataset;

        Assert.That(Bytes(tiles), Is.EqualTo(Bytes(whole)));
        Assert.That(Bytes(span), Is.EqualTo(Bytes(whole)));
    }

    [Test]
    public void Tiles_of_a_sparse_slide_follow_the_order_of_its_frames()
    {
        TestSlide sparse = Slide with { Sparse = [(32, 48), (16, 48), (0, 0)] };
        SourceImages images = sparse.Images();
        Segmentation segmentation = new SegmentationBuilder(images, SegmentationType.LabelMap, TestBuilder.Device).AddSegments(TilesOf([8, 5, 0]), List).Build();

        Assert.That(Frames(segmentation.Dataset).Select(frame => (frame.Column, frame.Row, frame.Numbers.Single(), frame.Preserved)), Is.EqualTo(new[]
        {
            (1, 1, 3, "YES"), (49, 17, 2, "YES"), (49, 33, 1, "YES"),
        }));
        Assert.That(segmentation.Matches.Where(match => match.SegmentNumber == 2).Select(match => (match.MaskFrame, match.SourceFrameNumber)), Is.EqualTo(new[] { (0, 1), (1, 2), (2, (int?)3) }));
        byte[] read = [.. segmentation.Pixels().FromMatrix().Combine<byte>()];
        for (int i = 0; i < read.Length; i++)
            Assert.That(read[i], Is.EqualTo((i / 70 / 16 * 3) + (i % 70 / 24) is 0 or 5 or 8 ? Label(i / 70, i % 70) : 0), $"row {i / 70}, column {i % 70}");
    }

    [Test]
    public void Tiles_beside_the_grid_are_the_sources_of_all_that_lie_upon_them()
    {
        TestSlide sparse = Slide with { Sparse = [(8, 0), (20, 40)] };
        DicomDataset dataset = new SegmentationBuilder(sparse.Images(), SegmentationType.LabelMap, TestBuilder.Device).AddSegments(Matrix<byte>(), List).Build().Dataset;

        Assert.That(Frames(dataset).Select(frame => (frame.Column, frame.Row, string.Join('\\', frame.Numbers), frame.Preserved)), Is.EqualTo(new[]
        {
            (1, 1, "1", "NO"), (1, 17, "1", "NO"), (25, 17, "2", "NO"), (49, 17, "2", "NO"), (49, 33, "2", "NO"),
        }));
    }

    [Test]
    public void Tiles_of_several_optical_paths_are_derived_from_all_of_them()
    {
        SourceImages images = (Slide with { OpticalPaths = 2 }).Images();
        DicomDataset both = new SegmentationBuilder(images, SegmentationType.LabelMap, TestBuilder.Device).AddSegments(Matrix<byte>(), List).Build().Dataset;
        DicomDataset second = new SegmentationBuilder(images.Subset(image => image.Tile!.Value.OpticalPath == 2), SegmentationType.LabelMap, TestBuilder.Device)
            .AddSegments(TilesOf(Enumerable.Range(0, 9)), List).Build().Dataset;

        Assert.That(Frames(both).Select(frame => string.Join('\\', frame.Numbers)), Is.EqualTo(new[] { @"1\10", @"4\13", @"5\14", @"6\15", @"9\18" }));
        Assert.That(Frames(second).Select(frame => frame.Numbers.Single()), Is.EqualTo(new[] { 10, 13, 14, 15, 18 }));
    }

    [Test]
    public void A_focal_plane_is_chosen_and_its_height_kept()
    {
        SourceImages images = (Slide with { FocalPlanes = 2 }).Images();
        Assert.That(() => new SegmentationBuilder(images, SegmentationType.Binary, TestBuilder.Device), Throws.ArgumentException.With.Message.Contains("focal planes"));

        SourceImages upper = images.Subset(image => image.Tile!.Value.FocalPlane == 2);
        Segmentation segmentation = new SegmentationBuilder(upper, SegmentationType.LabelMap, TestBuilder.Device).AddSegments(Matrix<byte>(), List).Build();

        DicomDataset place = StoredPixels.Groups(segmentation.Dataset)[0].GetSequence(DicomTag.PlanePositionSlideSequence).Items.Single();
        Assert.That(place.GetString(DicomTag.ZOffsetInSlideCoordinateSystem), Is.EqualTo("3.5"), "µm: the second plane is 0.001 mm above the first");
        Assert.That(segmentation.Dataset.GetSequence(DicomTag.TotalPixelMatrixOriginSequence).Items.Single().GetString(DicomTag.ZOffsetInSlideCoordinateSystem), Is.EqualTo("3.5"));
        Assert.That(Frames(segmentation.Dataset)[0].Numbers.Single(), Is.EqualTo(10));
    }

    [Test]
    public void A_volume_must_lie_where_the_slide_does()
    {
        Volume<byte> read = Begin(SegmentationType.LabelMap, false, 0).AddSegments(Matrix<byte>(), List).Build().Pixels().ToVolume<byte>();
        Segmentation again = Begin(SegmentationType.LabelMap, false, 0).AddSegments(read, List).Build();
        Assert.That(again.Pixels().FromMatrix().Combine<byte>(), Is.EqualTo(Flat()));

        // Half a pixel beside it.
        var moved = new Volume<byte>(read.Values, read.Affine with { Origin = read.Affine.Apply(0, 0.5, 0) }, read.FrameOfReferenceUid);
        Assert.That(() => Begin(SegmentationType.LabelMap, false, 0).AddSegments(moved, List), Throws.ArgumentException.With.Message.Contains("does not lie"));
        var elsewhere = new Volume<byte>(read.Values, read.Affine, "1.2.3.4.5");
        Assert.That(() => Begin(SegmentationType.LabelMap, false, 0).AddSegments(elsewhere, List), Throws.ArgumentException.With.Message.Contains("1.2.3.4.5"));
    }

    [Test]
    public void Full_tiling_of_several_segments_says_what_it_costs()
    {
        string[] Warnings(SegmentationType type) => [.. Begin(type, true, 0).AddSegments(Matrix<byte>(), List).Validate().Violations.Select(violation => violation.Detail ?? "").Where(text => text.Contains("TILED_FULL"))];

        Assert.That(Warnings(SegmentationType.Binary).Single(), Does.Contain("9 tiles of each of 2 segments, 864 bytes"));
        Assert.That(Warnings(SegmentationType.LabelMap), Is.Empty);
    }

    [Test]
    public void Wrong_shapes_orders_and_values_are_named()
    {
        SegmentationBuilder Binary() => Begin(SegmentationType.Binary, false, 0);
        byte[,] bad = Matrix<byte>();
        bad[44, 3] = 9;

        Assert.That(() => Binary().AddSegments(new byte[70, 45], List), Throws.ArgumentException.With.Message.Contains("(1, 70, 45)").And.Message.Contains("(45, 70)"));
        Assert.That(() => Binary().AddSegments(new byte[8, 16, 24], List), Throws.ArgumentException.With.Message.Contains("(9, 16, 24)"));
        Assert.That(() => Binary().AddSegments(bad, List).Build(), Throws.TypeOf<ConformanceException>().With.Message.Contains("row 44, column 3 (counted").And.Message.Contains("number 9"));
        Assert.That(() => Binary().WithTileSize(0, 5), Throws.ArgumentException);
        Assert.That(() => Binary().WithTileSize(65535, 65535), Throws.ArgumentException);
        Assert.That(() => Binary().AddSegments(Matrix<byte>(), List).WithTileSize(5, 5), Throws.InvalidOperationException);
        Assert.That(() => TestBuilder.Of(TestSeries.Images()).WithTileSize(5, 5), Throws.InvalidOperationException.With.Message.Contains("no tiles"));
        Assert.That(() => TestBuilder.Of(TestSeries.Images()).WithFullTiling(), Throws.InvalidOperationException);
        Assert.That(
            () => new SegmentationBuilder(Slide.Images(dataset => dataset.Remove(DicomTag.ImageOrientationSlide)), SegmentationType.Binary, TestBuilder.Device),
            Throws.ArgumentException.With.Message.Contains("(0048,0102)"));
    }

    private static SegmentationBuilder Begin(SegmentationType type, bool isFull, int tileRows)
    {
        SegmentationBuilder builder = new SegmentationBuilder(Slide.Images(), type, TestBuilder.Device).WithInstances(TestBuilder.Instances);
        if (type == SegmentationType.Fractional) builder.WithFractionalType(FractionalType.Occupancy, 200);
        if (isFull) builder.WithFullTiling();
        return tileRows == 0 ? builder : builder.WithTileSize(tileRows, 5);
    }

    private static void List(SegmentListBuilder list) => list.Add(1, "Tumor", TestBuilder.Lesion).Add(2, "Corner", TestBuilder.Organ);

    private static T[,] Matrix<T>()
        where T : System.Numerics.INumber<T>
    {
        T[,] matrix = new T[45, 70];
        for (int row = 0; row < 45; row++)
            for (int column = 0; column < 70; column++) matrix[row, column] = T.CreateChecked(Label(row, column));
        return matrix;
    }

    private static byte[] Flat() => [.. Matrix<byte>().Cast<byte>()];

    private static byte[,,] TilesOf(IEnumerable<int> tiles)
    {
        int[] wanted = [.. tiles];
        byte[,,] pixels = new byte[wanted.Length, 16, 24];
        for (int i = 0; i < wanted.Length; i++)
            for (int pixel = 0; pixel < 16 * 24; pixel++)
                pixels[i, pixel / 24, pixel % 24] = (byte)Label((wanted[i] / 3 * 16) + (pixel / 24), (wanted[i] % 3 * 24) + (pixel % 24));
        return pixels;
    }

    private static List<(int Column, int Row, int[] Numbers, string Preserved)> Frames(DicomDataset dataset) => [.. StoredPixels.Groups(dataset).Select(groups =>
    {
        DicomDataset place = groups.GetSequence(DicomTag.PlanePositionSlideSequence).Items.Single();
        DicomDataset source = groups.GetSequence(DicomTag.DerivationImageSequence).Items.Single().GetSequence(DicomTag.SourceImageSequence).Items.Single();
        return (
            place.GetSingleValue<int>(DicomTag.ColumnPositionInTotalImagePixelMatrix), place.GetSingleValue<int>(DicomTag.RowPositionInTotalImagePixelMatrix),
            source.GetValues<int>(DicomTag.ReferencedFrameNumber), source.GetString(DicomTag.SpatialLocationsPreserved));
    })];

    private static bool Near((double X, double Y, double Z) left, (double X, double Y, double Z) right) =>
        Math.Abs(left.X - right.X) < 1e-8 && Math.Abs(left.Y - right.Y) < 1e-8 && Math.Abs(left.Z - right.Z) < 1e-8;

    private static byte[] Bytes(DicomDataset dataset)
    {
        using var stream = new MemoryStream();
        Segmentation.Open(dataset).Save(stream);
        return stream.ToArray();
    }

    private static Segmentation Reopen(Segmentation segmentation)
    {
        using var stream = new MemoryStream();
        segmentation.Save(stream);
        stream.Position = 0;
        return Segmentation.Open(stream);
    }
}
