using HighDicom.Tool.Demo;

namespace HighDicom.Tests.Samples;

/// <summary>What the samples need: images, a model, names of files; it goes away with the test.</summary>
internal sealed class SampleFolder : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("highdicom-").FullName;

    public SampleFolder() => Images = DemoImages.Write(Path.Combine(_folder, "ct"));

    public string Images { get; }

    public string Segmentation => Path.Combine(_folder, "segmentation.dcm");

    public string Report => Path.Combine(_folder, "report.dcm");

    /// <summary>A model that finds the phantom's lesion.</summary>
    public static Volume<byte> Model(Volume<float> ct) => Lesion(ct).Mask;

    public static Finding Lesion(Volume<float> ct) => ThresholdModel.Run(ct).Single(finding => finding.Kind == FindingKind.Lesion);

    public void Dispose() => Directory.Delete(_folder, recursive: true);
}
