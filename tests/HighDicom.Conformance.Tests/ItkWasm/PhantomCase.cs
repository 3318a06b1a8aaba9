using System.Numerics.Tensors;
using HighDicom.Tool.Demo;
using Spectre.Console;

namespace HighDicom.ConformanceTests.ItkWasm;

/// <summary>A phantom's images, a label map of its marks as NIfTI with rows and frames the other way, and the segmentations that the command line makes of it.</summary>
internal sealed class PhantomCase : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public PhantomCase(Phantom phantom)
    {
        int uid = 0;
        new PhantomSeries(phantom, _ => $"2.25.{++uid + 1000}", new DateTime(2026, 1, 2, 3, 4, 5)).Write(ImageFolder);
        Images = SourceImages.Open(ImageFolder);
        NiftiFile.Write(Mask, Flipped(phantom.Affine));
        File.WriteAllText(_folder.File("labels.json"), $$"""
            { "algorithm": { "type": "automatic", "name": "Threshold" },
              "segments": [ {{string.Join(", ", Phantom.Marks.Select((mark, index) => $$"""{ "label": {{index + 1}}, "name": "{{mark.Name}}", "category": "SCT|91723000", "type": "SCT|272673000" }"""))}} ] }
            """);
    }

    public string ImageFolder => _folder.File("ct");

    public SourceImages Images { get; }

    public string Mask => _folder.File("mask.nii.gz");

    public string Segmentation => _folder.File("seg.dcm");

    /// <summary>Makes a segmentation of the mask on images, by the command line.</summary>
    public void Create(string images, string output) =>
        Run("seg", "create", "--images", images, "--mask", Mask, "--labels", _folder.File("labels.json"), "--type", "binary", "--out", output);

    /// <summary>Makes a segmentation of the mask, and a NIfTI label map of the segmentation.</summary>
    public string Export()
    {
        Create(ImageFolder, Segmentation);
        Run("seg", "export", Segmentation, _folder.File("out.nii.gz"), "--combine");
        return _folder.File("out.nii.gz");
    }

    /// <summary>Makes a segmentation of each image by itself where it has marks; in each, segments are those marks in their order.</summary>
    public IEnumerable<(string File, int[] Labels)> CreateSlices()
    {
        foreach (string image in Directory.GetFiles(ImageFolder).Order(StringComparer.Ordinal))
        {
            int[] labels = [.. PixelsOf(SourceImages.Open(image)[0]).Select(pixel => pixel.Value).Distinct().Order()];
            if (labels.Length == 0) continue;
            string output = _folder.File($"seg-{Path.GetFileName(image)}");
            Create(image, output);
            yield return (output, labels);
        }
    }

    /// <summary>Which mark a point is in, counted from 1; 0 for none.</summary>
    public static int LabelAt(SpatialPoint point) => Phantom.Marks.ToList().FindIndex(mark => mark.Contains(point)) + 1;

    /// <summary>The pixels of an image that lie in a mark.</summary>
    public static IEnumerable<(int Pixel, int Value)> PixelsOf(SourceImage image) =>
        from pixel in Enumerable.Range(0, image.Rows * image.Columns)
        let label = LabelAt(image.Geometry!.FromPixelCenter(pixel % image.Columns, pixel / image.Columns))
        where label > 0
        select (pixel, label);

    public void Dispose() => _folder.Dispose();

    private static void Run(params string[] arguments)
    {
        using StringWriter text = new(), errors = new();
        IAnsiConsole console = AnsiConsole.Create(new AnsiConsoleSettings { Ansi = AnsiSupport.No, Interactive = InteractionSupport.No, Out = new AnsiConsoleOutput(text) });
        int exitCode = Tool.Commands.CommandLine.Run(arguments, console, errors);
        Assert.That(exitCode, Is.Zero, () => $"{string.Join(' ', arguments)}:\n{text}{errors}");
    }

    private static Volume<byte> Flipped(Affine affine)
    {
        (int frames, int rows, int columns) = (Phantom.Frames, Phantom.Rows, Phantom.Columns);
        Affine turned = new(-affine.FrameStep, -affine.RowStep, affine.ColumnStep, affine.Apply(frames - 1, rows - 1, 0));
        byte[] labels =
        [
            .. from frame in Enumerable.Range(0, frames)
               from row in Enumerable.Range(0, rows)
               from column in Enumerable.Range(0, columns)
               select (byte)LabelAt(turned.Apply(frame, row, column)),
        ];
        return new Volume<byte>(Tensor.Create(labels, [frames, rows, columns]), turned);
    }
}
