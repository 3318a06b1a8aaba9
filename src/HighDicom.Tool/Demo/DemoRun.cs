using Spectre.Console;

namespace HighDicom.Tool.Demo;

/// <summary>The demo from images to checked results. Read it from top to bottom to see how the library is used.</summary>
internal static class DemoRun
{
    public const string SegmentationName = "segmentation.dcm";
    public const string ReportName = "report.dcm";
    public const string ImagesName = "ct";

    /// <summary>Writes the files and reads them back.</summary>
    /// <param name="output">Where the files go.</param>
    /// <param name="images">The folder of the images; null: a synthetic series is written first.</param>
    /// <param name="console">Where progress is shown.</param>
    public static DemoResult Run(OutputFolder output, string? images, IAnsiConsole console)
    {
        var steps = new Steps(console);
        string folder = images ?? steps.Do("Writing a synthetic CT series", () => DemoImages.Write(output.PathOf(ImagesName)));
        SourceImages ct = steps.Do("Reading the images", () => SourceImages.Open(folder));
        IReadOnlyList<Finding> findings = steps.Do("Running the model", () => DemoModel.FindTwo(ct.ToVolume<float>()));
        Tracking[] trackings = [.. findings.Select(finding => Tracking.New($"{finding.Kind} 1"))];

        Segmentation segmentation = steps.Do("Building the segmentation", () => DemoSegmentation.Build(ct, findings, trackings));
        segmentation.Save(output.PathOf(SegmentationName));
        MeasurementReport report = steps.Do("Building the report", () => DemoReport.Build(ct, findings, trackings, segmentation));
        report.Save(output.PathOf(ReportName));

        return steps.Do("Reading back and checking", () => DemoReading.Read(output, ct, findings, hasOwnImages: images is null));
    }
}
