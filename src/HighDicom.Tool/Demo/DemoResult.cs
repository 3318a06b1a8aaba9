namespace HighDicom.Tool.Demo;

/// <summary>What the demo wrote, read back and checked.</summary>
internal sealed record DemoResult(IReadOnlyList<DemoFile> Files)
{
    public bool IsConformant => Files.All(file => !file.Errors.Any());
}
