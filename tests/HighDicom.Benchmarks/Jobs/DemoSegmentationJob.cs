using HighDicom.Benchmarks.Harness;
using HighDicom.Tool.Demo;

namespace HighDicom.Benchmarks.Jobs;

/// <summary>The demo's segmentation: built from the model's masks and saved.</summary>
internal sealed class DemoSegmentationJob : IJob
{
    private string _folder = "";
    private SourceImages? _ct;
    private IReadOnlyList<Finding> _findings = [];

    public string Name => "demo-segmentation";

    public string Description => "Two segments on the phantom's slices, built, checked and saved; cold process, without finding the masks.";

    public void Prepare()
    {
        _folder = Directory.CreateTempSubdirectory("highdicom-").FullName;
        _ct = SourceImages.Open(DemoImages.Write(Path.Combine(_folder, "ct")));
        _findings = DemoModel.FindTwo(_ct.ToVolume<float>());
    }

    public string Run()
    {
        string file = Path.Combine(_folder, "segmentation.dcm");
        Segmentation segmentation = DemoSegmentation.Build(_ct!, _findings, [.. _findings.Select(finding => Tracking.New($"{finding.Kind}"))]);
        segmentation.Save(file);
        return $"{segmentation.FrameCount} frames, {new FileInfo(file).Length} bytes";
    }

    public void CleanUp()
    {
        if (_folder.Length > 0) Directory.Delete(_folder, recursive: true);
    }
}
