using HighDicom.Tests.Slides;

namespace HighDicom.Tests.Segmentations.Tiles;

/// <summary>Segmentations of slides whose tiles are made when they are needed.</summary>
public sealed class PulledSlideTests
{
    private string _folder = "";

    [SetUp]
    public void MakeFolder() => _folder = Directory.CreateTempSubdirectory("highdicom-").FullName;

    [TearDown]
    public void RemoveFolder() => Directory.Delete(_folder, recursive: true);

    [Test]
    public void A_file_written_tile_by_tile_is_the_object_that_is_built_of_the_matrix([Values] SegmentationType type, [Values] bool isFull)
    {
        TestSlide slide = new();
        SegmentationBuilder Begin()
        {
            SegmentationBuilder builder = new SegmentationBuilder(slide.Images(), type, TestBuilder.Device).WithInstances(TestBuilder.Instances);
            if (type == SegmentationType.Fractional) builder.WithFractionalType(FractionalType.Occupancy);
            return isFull ? builder.WithFullTiling() : builder;
        }

        bool[,] matrix = new bool[45, 70];
        for (int row = 0; row < 45; row++)
            for (int column = 0; column < 70; column++) matrix[row, column] = Tiles.IsIn(row, column);
        string built = Path.Combine(_folder, "built.dcm");
        string written = Path.Combine(_folder, "written.dcm");
        Begin().AddSegment("Tumour", matrix, TestBuilder.Lesion).Build().Save(built);
        var source = new Tiles(slide);
        Begin().AddSegment("Tumour", source, TestBuilder.Lesion).Write(written);

        Assert.That(File.ReadAllBytes(written), Is.EqualTo(File.ReadAllBytes(built)));
        Assert.That(source.Asked, Is.EqualTo(Enumerable.Range(0, 9)));
    }

    // 8,000 × 12,000 pixels are 96 MB as a mask, and 12 MB packed.
    [Test]
    public void A_large_slide_is_written_in_little_memory()
    {
        TestSlide slide = new() { Rows = 8_000, Columns = 12_000, TileRows = 512, TileColumns = 512 };
        SourceImages images = slide.Images();
        long before = GC.GetTotalAllocatedBytes(precise: true);

        Segmentation written = new SegmentationBuilder(images, SegmentationType.Binary, TestBuilder.Device)
            .AddSegment("Tumour", new Tiles(slide), TestBuilder.Lesion).Write(Path.Combine(_folder, "large.dcm"));

        Assert.That(written.FrameCount, Is.EqualTo(16 * 24), "all tiles have pixels");
        Assert.That(GC.GetTotalAllocatedBytes(precise: true) - before, Is.LessThan(24 << 20), "all that was ever allocated");
        Assert.That(new FileInfo(Path.Combine(_folder, "large.dcm")).Length, Is.GreaterThan(12_000_000));
    }

    [Test]
    public void A_whole_matrix_is_not_asked_for_in_one_piece()
    {
        TestSlide slide = new();
        var whole = new Tiles(slide with { TileRows = 45, TileColumns = 70 });
        Assert.That(
            () => new SegmentationBuilder(slide.Images(), SegmentationType.Binary, TestBuilder.Device).AddSegment("Tumour", whole, TestBuilder.Lesion),
            Throws.ArgumentException.With.Message.Contains("tile by tile").And.Message.Contains("(9, 16, 24)"));
    }

    private sealed class Tiles(TestSlide slide) : IFrameSource<bool>
    {
        internal List<int> Asked { get; } = [];

        public int Frames => slide.TilesDown * slide.TilesAcross;

        public int Rows => slide.TileRows;

        public int Columns => slide.TileColumns;

        public void Read(int frame, Span<bool> pixels, CancellationToken cancellationToken)
        {
            Asked.Add(frame);
            pixels.Clear();
            (int top, int left) = (frame / slide.TilesAcross * Rows, frame % slide.TilesAcross * Columns);
            for (int row = 0; row < Math.Min(Rows, slide.Rows - top); row++)
                for (int column = 0; column < Math.Min(Columns, slide.Columns - left); column++) pixels[(row * Columns) + column] = IsIn(top + row, left + column);
        }

        internal static bool IsIn(int row, int column) => ((row * 7) + (column * 3)) % 19 == 4;
    }
}
