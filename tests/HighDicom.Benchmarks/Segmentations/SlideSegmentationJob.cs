using System.Globalization;
using HighDicom.Benchmarks.Harness;
using HighDicom.Tests.Slides;

namespace HighDicom.Benchmarks.Segmentations;

/// <summary>Writes a BINARY segmentation of three segments of a whole slide to a file, from tiles that are made when they are needed, or from one array.</summary>
internal sealed class SlideSegmentationJob(bool isPulled) : IJob
{
    private const int Tile = 512;

    private string _folder = "";
    private SourceImages? _images;
    private SlideDiscs? _discs;
    private byte[,]? _matrix;

    public string Name => isPulled ? "seg-slide-pulled-60000x80000" : "seg-slide-16000x20000";

    public string Description => isPulled
        ? "A label map of a slide, made tile by tile, to a BINARY file with Write: the peak memory counts, the time has the making of the tiles in it."
        : "A byte label map of a slide as one array to BINARY, built and saved: the peak memory above the array counts.";

    public void Prepare()
    {
        _folder = Directory.CreateTempSubdirectory("highdicom-").FullName;
        Begin(2000, 3000);
        Run();
        Begin(isPulled ? 60_000 : 16_000, isPulled ? 80_000 : 20_000);
        GC.Collect();
        PeakMemory.Reset();
    }

    public string Run()
    {
        double before = PeakMemory.Megabytes();
        SegmentationBuilder builder = BenchmarkSegments.Begin(_images!, SegmentationType.Binary);
        int frames;
        if (_matrix is null)
        {
            frames = builder.AddSegments(_discs!, _discs!.Describe).Write(File).FrameCount;
        }
        else
        {
            Segmentation built = builder.AddSegments(_matrix, _discs!.Describe).Build();
            built.Save(File);
            frames = built.FrameCount;
        }

        return string.Create(CultureInfo.InvariantCulture, $"{frames} frames, {new FileInfo(File).Length >> 20} MB, {PeakMemory.Megabytes() - before:0.0} MB above the input");
    }

    public void CleanUp()
    {
        if (_folder.Length > 0) Directory.Delete(_folder, recursive: true);
    }

    private string File => Path.Combine(_folder, "segmentation.dcm");

    private void Begin(int rows, int columns)
    {
        TestSlide slide = new() { Rows = rows, Columns = columns, TileRows = Tile, TileColumns = Tile };
        (_images, _discs) = (slide.Images(), new SlideDiscs(slide));
        _matrix = isPulled ? null : _discs.Matrix();
    }
}
