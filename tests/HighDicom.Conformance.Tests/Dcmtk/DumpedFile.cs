namespace HighDicom.ConformanceTests.Dcmtk;

/// <summary>A file as DCMTK sees it: what the noise policy asks, without asking the library under test.</summary>
internal sealed class DumpedFile(string file)
{
    private readonly Dcmdump _dcmdump = new();

    public bool Has(string tag) => _dcmdump.Values(file, tag).Count > 0;

    public string? First(string tag) => _dcmdump.Values(file, tag) is [var first, ..] ? first : null;
}
