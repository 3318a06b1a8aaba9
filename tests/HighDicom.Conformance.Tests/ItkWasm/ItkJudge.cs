using System.Text.Json;

namespace HighDicom.ConformanceTests.ItkWasm;

/// <summary>ITK and dcmqi's engine, compiled to WebAssembly and run by Node.js: reads segmentations and NIfTI files as images with their place.</summary>
internal sealed class ItkJudge
{
    private const string FolderVariable = "HIGHDICOM_NPM_JUDGES";

    private readonly string _node;
    private readonly string _folder;
    private readonly string _script;

    public ItkJudge()
    {
        string own = Path.Combine(Checkout.Root, "tests", "HighDicom.Conformance.Tests", "ItkWasm");
        _script = Path.Combine(own, "read-image.mjs");
        _folder = Environment.GetEnvironmentVariable(FolderVariable) is { Length: > 0 } folder ? folder : own;
        string? node = CommandLine.Find("node");
        if (node is null || !Directory.Exists(Path.Combine(_folder, "node_modules", "@itk-wasm", "dicom"))) Missing.NpmJudge("@itk-wasm/dicom", own);
        _node = node;
    }

    /// <summary>Reads BINARY segmentations with dcmqi's engine.</summary>
    public IReadOnlyList<ItkImage> ReadSegmentations(params string[] files) => Read("segmentation", files);

    /// <summary>Reads a NIfTI file with ITK.</summary>
    public ItkImage ReadNifti(string file) => Read("image", file)[0];

    private ItkImage[] Read(string kind, params string[] files)
    {
        Finished run = CommandLine.Run(_node, [_script, _folder, kind, .. files]);
        Assert.That(run.ExitCode, Is.Zero, () => $"{kind} {string.Join(' ', files)}:\n{run.Output}{run.Errors}");
        return [.. run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries)[^files.Length..].Select(line =>
        {
            using JsonDocument json = JsonDocument.Parse(line);
            return ItkImage.Of(json.RootElement);
        })];
    }
}
