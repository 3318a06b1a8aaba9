using System.Numerics.Tensors;
using FellowOakDicom;
using FellowOakDicom.IO.Buffer;

namespace HighDicom.Tests.Imaging;

/// <summary>Regions of a total pixel matrix of 25 rows × 38 columns in tiles of 10 × 10, whose pixel in row r and column c is 40 r + c, plus 2,000 for the second optical path.</summary>
[TestFixture]
public sealed class MatrixTests
{
    private const int Rows = 25;
    private const int Columns = 38;

    [TestCase(0, 0, 25, 38)]
    [TestCase(0, 0, 1, 1)]
    [TestCase(9, 9, 2, 2)]
    [TestCase(7, 28, 18, 10)]
    [TestCase(24, 37, 1, 1)]
    public void A_region_across_tiles_is_put_together(int row, int column, int rows, int columns)
    {
        SourceImages images = Full();

        Tensor<int> region = images.ToMatrix<int>(new MatrixRegion(row, column, rows, columns), opticalPath: 2);

        Assert.That(region.Lengths.ToArray(), Is.EqualTo(new nint[] { rows, columns }));
        Assert.That(region, Is.EqualTo(Expected(row, column, rows, columns, 2000)));
    }

    [Test]
    public void A_part_of_the_tiles_and_sparse_tiles_off_the_grid_are_found_and_what_is_absent_is_zero()
    {
        SourceImages some = Full().Subset(image => image.Tile!.Value is { Row: 11, OpticalPath: 1 });
        SourceImages sparse = SourceImages.From([Dataset([(6, 4, 1), (16, 29, 1)], isFull: false)]);

        int[] partly = [.. some.ToMatrix<int>()];
        int[] pixels = [.. sparse.ToMatrix<int>()];

        Assert.That(partly[9 * Columns], Is.Zero);
        Assert.That(partly[10 * Columns], Is.EqualTo(400));
        Assert.That(pixels.Count(value => value > 0), Is.EqualTo(200));
        Assert.That((pixels[(5 * Columns) + 3], pixels[(24 * Columns) + 37]), Is.EqualTo(((5 * 40) + 3, (24 * 40) + 37)));
        Assert.That(sparse.ToMatrix<int>(new MatrixRegion(14, 12, 1, 2)), Is.EqualTo(new[] { (14 * 40) + 12, 0 }));
    }

    [Test]
    public void Regions_beyond_the_matrix_and_other_images_are_refused()
    {
        SourceImages images = Full();

        Assert.That(() => images.ToMatrix<int>(new MatrixRegion(20, 0, 6, 1)), Throws.TypeOf<ArgumentOutOfRangeException>().With.Message.Contains("25 rows"));
        Assert.That(() => images.ToMatrix<int>(new MatrixRegion(0, 0, 0, 1)), Throws.TypeOf<ArgumentOutOfRangeException>());
        Assert.That(() => images.ToMatrix<int>(opticalPath: 3), Throws.TypeOf<ArgumentOutOfRangeException>());
        Assert.That(() => images.ToMatrix<byte>(), Throws.TypeOf<SourceImagesException>().With.Message.Contains("Byte"));
        Assert.That(() => TestImage.Of([1], 1, 1, new PixelLayout(8, 8, 7, false, 1)).ToMatrix<byte>(), Throws.TypeOf<SourceImagesException>().With.Message.Contains("no tiles"));
    }

    [Test]
    public void The_real_slide_is_put_together_in_colours()
    {
        SourceImages images = SourceImages.Open(SampleFiles.Path("sm_image.dcm"));

        Tensor<byte> matrix = images.ToMatrix<byte>();
        Tensor<byte> tile = images[7].ToTensor<byte>();

        Assert.That(matrix.Lengths.ToArray(), Is.EqualTo(new nint[] { 50, 50, 3 }));
        Assert.That(images.ToMatrix<byte>(new MatrixRegion(10, 20, 10, 10)), Is.EqualTo(tile));
        Assert.That((matrix[13, 24, 0], matrix[13, 24, 1], matrix[13, 24, 2]), Is.EqualTo((tile[3, 4, 0], tile[3, 4, 1], tile[3, 4, 2])));
    }

    [Test]
    public void Levels_of_a_slide_open_from_the_largest_to_the_smallest_without_label_and_overview()
    {
        using TemporaryFolder folder = new();
        Save(folder, "a", "2.25.11", "VOLUME", 12, 19);
        Save(folder, "b", "2.25.12", "VOLUME", 25, 38);
        Save(folder, "c", "2.25.13", "LABEL", 25, 38);

        IReadOnlyList<SourceImages> levels = SourceImages.Find(folder.Path).OpenLevels();

        Assert.That(levels.Select(level => level.TotalPixelMatrix!.Rows), Is.EqualTo(new[] { 25, 12 }));
        Assert.That(() => SourceImages.Open(folder.Path), Throws.TypeOf<SourceImagesException>().With.Message.Contains("VOLUME of 25 rows × 38 columns"));
    }

    private static SourceImages Full() => SourceImages.From([Dataset(
        [.. from path in (int[])[1, 2] from row in (int[])[1, 11, 21] from column in (int[])[1, 11, 21, 31] select (row, column, path)], isFull: true)]);

    private static int[] Expected(int row, int column, int rows, int columns, int offset) =>
        [.. from r in Enumerable.Range(row, rows) from c in Enumerable.Range(column, columns) select (40 * r) + c + offset];

    private static void Save(TemporaryFolder folder, string name, string uid, string flavor, int rows, int columns)
    {
        DicomDataset dataset = Dataset([(1, 1, 1)], isFull: false);
        dataset.AddOrUpdate(DicomTag.SOPInstanceUID, uid);
        dataset.AddOrUpdate(DicomTag.ImageType, "ORIGINAL", "PRIMARY", flavor, "NONE");
        dataset.AddOrUpdate(DicomTag.TotalPixelMatrixRows, (uint)rows);
        dataset.AddOrUpdate(DicomTag.TotalPixelMatrixColumns, (uint)columns);
        new DicomFile(dataset).Save(folder.File(name + ".dcm"));
    }

    private static DicomDataset Dataset((int Row, int Column, int Path)[] tiles, bool isFull)
    {
        DicomDataset dataset = TestImage.Dataset(10, 10, new PixelLayout(16, 16, 15, false, 1), DicomTransferSyntax.ExplicitVRLittleEndian);
        dataset.Add(DicomTag.NumberOfFrames, tiles.Length.ToString(System.Globalization.CultureInfo.InvariantCulture));
        dataset.Add(DicomTag.DimensionOrganizationType, isFull ? "TILED_FULL" : "TILED_SPARSE");
        dataset.Add(DicomTag.TotalPixelMatrixRows, (uint)Rows);
        dataset.Add(DicomTag.TotalPixelMatrixColumns, (uint)Columns);
        dataset.Add(new DicomSequence(DicomTag.OpticalPathSequence, [.. tiles.Select(tile => tile.Path).Distinct().Select(path => new DicomDataset { { DicomTag.OpticalPathIdentifier, $"{path}" } })]));
        if (!isFull)
        {
            dataset.Add(new DicomSequence(DicomTag.PerFrameFunctionalGroupsSequence, [.. tiles.Select(tile => new DicomDataset(new DicomSequence(DicomTag.PlanePositionSlideSequence, new DicomDataset
            {
                { DicomTag.ColumnPositionInTotalImagePixelMatrix, tile.Column },
                { DicomTag.RowPositionInTotalImagePixelMatrix, tile.Row },
            })))]));
        }

        byte[] pixels = [.. from tile in tiles from row in Enumerable.Range(tile.Row - 1, 10) from column in Enumerable.Range(tile.Column - 1, 10)
            let value = (40 * row) + column + (tile.Path == 2 ? 2000 : 0) from part in (byte[])[(byte)value, (byte)(value >> 8)] select part];
        dataset.Add(new DicomOtherWord(DicomTag.PixelData, new MemoryByteBuffer(pixels)));
        return dataset;
    }
}
