using FellowOakDicom;

namespace HighDicom.Tests.Imaging;

[TestFixture]
public sealed class TiledSourceTests
{
    [Test]
    public void Tiles_of_a_full_tiling_follow_by_column_row_focal_plane_and_optical_path()
    {
        DicomDataset dataset = Slide(rows: 25, columns: 38, frames: 3 * 4 * 2 * 2);
        dataset.Add(DicomTag.TotalPixelMatrixFocalPlanes, 2u);

        SourceImages images = SourceImages.From([dataset]);
        TotalPixelMatrix matrix = images.TotalPixelMatrix!;

        Assert.That((matrix.TilesDown, matrix.TilesAcross, matrix.IsTiledFull), Is.EqualTo((3, 4, true)));
        Assert.That(matrix.OpticalPaths, Is.EqualTo(new[] { "DAPI", "FITC" }));
        Assert.That(matrix.FocalPlanes, Is.EqualTo(new[] { 0.002, 0.0025 }).Within(1e-12));
        Assert.That(images.Select(image => image.FrameNumber), Is.EqualTo(Enumerable.Range(1, 48)));
        Assert.That(images[3].Tile, Is.EqualTo(new TilePosition(1, 31)));
        Assert.That(images[4].Tile, Is.EqualTo(new TilePosition(11, 1)));
        Assert.That(images[12].Tile, Is.EqualTo(new TilePosition(1, 1, OpticalPath: 1, FocalPlane: 2)));
        Assert.That(images[24 + 12 + 5].Tile, Is.EqualTo(new TilePosition(11, 11, OpticalPath: 2, FocalPlane: 2)));
    }

    [Test]
    public void A_tile_lies_where_the_matrix_has_its_first_pixel()
    {
        DicomDataset dataset = Slide(rows: 25, columns: 38, frames: 24);

        SourceImages images = SourceImages.From([dataset]);
        PlaneGeometry whole = images.TotalPixelMatrix!.Geometry!;
        PlaneGeometry tile = images[5].Geometry!;

        // Rows run along −x, columns along −y, as slides are usually scanned: spacing 0.0005 mm between rows, 0.00025 mm between columns.
        Assert.That((whole.Rows, whole.Columns, tile.Rows, tile.Columns), Is.EqualTo((25, 38, 10, 10)));
        Assert.That(whole.Position.DistanceTo(new SpatialPoint(20, 40, 0.002)), Is.LessThan(1e-12));
        Assert.That(tile.Position.DistanceTo(new SpatialPoint(20 - (10 * 0.0005), 40 - (10 * 0.00025), 0.002)), Is.LessThan(1e-12));
        Assert.That((images.Arrangement, images.Affine, images.Positions.Count), Is.EqualTo(((SliceArrangement?)null, (Affine?)null, 0)));
        Assert.That(() => images.ToVolume<byte>(), Throws.TypeOf<SourceImagesException>().With.Message.Contains("tiles"));
    }

    [Test]
    public void Sparse_tiles_lie_where_they_say()
    {
        DicomDataset dataset = Slide(rows: 25, columns: 38, frames: 3);
        dataset.AddOrUpdate(DicomTag.DimensionOrganizationType, "TILED_SPARSE");
        dataset.Add(new DicomSequence(
            DicomTag.PerFrameFunctionalGroupsSequence, Groups(11, 31, "FITC", 2.5), Groups(5, 8, "DAPI", 2), Groups(1, 1, "DAPI", 2.5)));

        SourceImages images = SourceImages.From([dataset]);

        Assert.That(images.TotalPixelMatrix!.IsTiledFull, Is.False);
        Assert.That(images.TotalPixelMatrix.FocalPlanes, Is.EqualTo(new[] { 0.002, 0.0025 }).Within(1e-12));
        Assert.That(images.Select(image => image.Tile), Is.EqualTo(new TilePosition?[] { new(11, 31, 2, 2), new(5, 8, 1, 1), new(1, 1, 1, 2) }));
        Assert.That(images[0].Geometry!.Position, Is.EqualTo(new SpatialPoint(31, 11, 0.0025)));
    }

    [Test]
    public void A_number_of_tiles_that_contradicts_the_matrix_is_refused()
    {
        DicomDataset dataset = Slide(rows: 25, columns: 38, frames: 23);
        Assert.That(() => SourceImages.From([dataset]), Throws.TypeOf<SourceImagesException>().With.Message.Contains("23 frames").And.Message.Contains("3 × 4 tiles"));

        dataset.AddOrUpdate(DicomTag.TotalPixelMatrixRows, uint.MaxValue);
        Assert.That(() => SourceImages.From([dataset]), Throws.TypeOf<SourceImagesException>().With.Message.Contains("(0048,0007)"));

        dataset.AddOrUpdate(DicomTag.TotalPixelMatrixRows, (uint)int.MaxValue);
        dataset.AddOrUpdate(DicomTag.TotalPixelMatrixColumns, (uint)int.MaxValue);
        Assert.That(() => SourceImages.From([dataset]), Throws.TypeOf<SourceImagesException>().With.Message.Contains("23 frames"));
    }

    [Test]
    public void Hundred_thousands_of_tiles_cost_little_memory()
    {
        DicomDataset dataset = Slide(rows: 5000, columns: 5000, frames: 500_000);
        long before = GC.GetAllocatedBytesForCurrentThread();

        SourceImages images = SourceImages.From([dataset]);

        Assert.That(images[499_999].Tile, Is.EqualTo(new TilePosition(4991, 4991, 2)));
        Assert.That((GC.GetAllocatedBytesForCurrentThread() - before) / 500_000, Is.LessThan(200), "bytes a tile, allocated while opening");
    }

    [Test]
    public void A_real_slide_opens_as_tiles()
    {
        SourceImages images = SourceImages.Open(SampleFiles.Path("sm_image.dcm"));

        Assert.That((images.Count, images.TotalPixelMatrix!.Rows, images.TotalPixelMatrix.Columns), Is.EqualTo((25, 50, 50)));
        Assert.That(images[24].Tile, Is.EqualTo(new TilePosition(41, 41)));
    }

    private static DicomDataset Groups(int row, int column, string path, double micrometers) => new()
    {
        new DicomSequence(DicomTag.OpticalPathIdentificationSequence, new DicomDataset { { DicomTag.OpticalPathIdentifier, path } }),
        new DicomSequence(DicomTag.PlanePositionSlideSequence, new DicomDataset
        {
            { DicomTag.XOffsetInSlideCoordinateSystem, (decimal)column },
            { DicomTag.YOffsetInSlideCoordinateSystem, (decimal)row },
            { DicomTag.ZOffsetInSlideCoordinateSystem, (decimal)micrometers },
            { DicomTag.ColumnPositionInTotalImagePixelMatrix, column },
            { DicomTag.RowPositionInTotalImagePixelMatrix, row },
        }),
    };

    private static DicomDataset Slide(int rows, int columns, int frames) => new()
    {
        { DicomTag.SOPClassUID, DicomUID.VLWholeSlideMicroscopyImageStorage },
        { DicomTag.SOPInstanceUID, "2.25.1" },
        { DicomTag.StudyInstanceUID, "2.25.2" },
        { DicomTag.SeriesInstanceUID, "2.25.3" },
        { DicomTag.FrameOfReferenceUID, "2.25.4" },
        { DicomTag.DimensionOrganizationType, "TILED_FULL" },
        { DicomTag.NumberOfFrames, frames },
        { DicomTag.Rows, (ushort)10 },
        { DicomTag.Columns, (ushort)10 },
        { DicomTag.TotalPixelMatrixRows, (uint)rows },
        { DicomTag.TotalPixelMatrixColumns, (uint)columns },
        { DicomTag.ImageOrientationSlide, "0", "-1", "0", "-1", "0", "0" },
        new DicomSequence(DicomTag.TotalPixelMatrixOriginSequence, new DicomDataset
        {
            { DicomTag.XOffsetInSlideCoordinateSystem, "20" },
            { DicomTag.YOffsetInSlideCoordinateSystem, "40" },
            { DicomTag.ZOffsetInSlideCoordinateSystem, "2" },
        }),
        new DicomSequence(
            DicomTag.OpticalPathSequence,
            new DicomDataset { { DicomTag.OpticalPathIdentifier, "DAPI" } },
            new DicomDataset { { DicomTag.OpticalPathIdentifier, "FITC" } }),
        new DicomSequence(DicomTag.SharedFunctionalGroupsSequence, new DicomDataset
        {
            new DicomSequence(DicomTag.PixelMeasuresSequence, new DicomDataset
            {
                { DicomTag.PixelSpacing, "0.0005", "0.00025" },
                { DicomTag.SpacingBetweenSlices, "0.0005" },
            }),
        }),
    };
}
