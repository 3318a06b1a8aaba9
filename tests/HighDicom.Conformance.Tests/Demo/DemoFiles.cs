namespace HighDicom.ConformanceTests.Demo;

/// <summary>The files that one run of the demo wrote.</summary>
internal sealed class DemoFiles(string folder)
{
    private static readonly List<TemporaryFolder> Folders = [];
    private static readonly Lazy<DemoFiles> Phantom = new(() => Run([]));
    private static readonly Lazy<DemoFiles> RealImages = new(() => Run(["--images", RealImagesFolder]));

    private static string RealImagesFolder => Checkout.Shared("samples/ct-3slice");

    public string Segmentation => Path.Combine(folder, "segmentation.dcm");

    public string Report => Path.Combine(folder, "report.dcm");

    /// <summary>The slices of the phantom; none where the images were given.</summary>
    public IReadOnlyList<string> Slices =>
        Directory.Exists(Path.Combine(folder, "ct")) ? [.. Directory.GetFiles(Path.Combine(folder, "ct")).Order(StringComparer.Ordinal)] : [];

    /// <summary>The folder of the images that were segmented.</summary>
    public string Images => Directory.Exists(Path.Combine(folder, "ct")) ? Path.Combine(folder, "ct") : RealImagesFolder;

    public IEnumerable<string> All => [.. Slices, Segmentation, Report];

    /// <summary>The files of the demo on these images, written once for all tests. Skips the test where the images are missing.</summary>
    public static DemoFiles Of(JudgedImages images)
    {
        if (images is JudgedImages.Phantom) return Phantom.Value;
        Missing.UnlessFolder(RealImagesFolder);
        return RealImages.Value;
    }

    public static void Delete()
    {
        foreach (TemporaryFolder temporary in Folders) temporary.Dispose();
    }

    private static DemoFiles Run(string[] options)
    {
        var temporary = new TemporaryFolder();
        Folders.Add(temporary);
        string output = temporary.File("out");
        Finished run = HighDicomCommand.Run(["demo", output, .. options]);
        Assert.That(run.ExitCode, Is.Zero, () => $"highdicom demo:\n{run.Output}{run.Errors}");
        return new DemoFiles(output);
    }
}
