using HighDicom.ConformanceTests.Dcmtk;

namespace HighDicom.ConformanceTests.Dciodvfy;

/// <summary>dciodvfy of dicom3tools: modules, types, conditions and value lists of an IOD. The build of 2026 where it lies beside the checkout, else Debian's.</summary>
internal sealed class DciodvfyJudge
{
    private static readonly string NewBuild = Checkout.Shared("validators/dicom3tools-2026/dciodvfy");

    private readonly string _program;
    private readonly bool _isOldBuild;

    private DciodvfyJudge(string program, bool isOldBuild) => (_program, _isOldBuild) = (program, isOldBuild);

    /// <summary>The best build on this machine.</summary>
    public static DciodvfyJudge Best() => File.Exists(NewBuild) ? new DciodvfyJudge(NewBuild, isOldBuild: false) : Debian();

    /// <summary>The build that Debian ships, of 2022.</summary>
    public static DciodvfyJudge Debian()
    {
        string? program = CommandLine.Find("dciodvfy");
        if (program is null) Missing.Judge("dciodvfy", "dicom3tools");
        return new DciodvfyJudge(program, isOldBuild: true);
    }

    /// <summary>Whether this build knows Label Map Segmentation Storage.</summary>
    public bool KnowsLabelMaps => !_isOldBuild;

    /// <summary>The verdict on a file. The exit status of dciodvfy says nothing; its lines on standard error do.</summary>
    public DciodvfyVerdict Judge(string file)
    {
        string[] lines = CommandLine.Run(_program, "-new", file).Errors.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        var dumped = new DumpedFile(file);
        return new DciodvfyVerdict(
            lines.FirstOrDefault(line => line.All(char.IsAsciiLetterOrDigit)),
            [.. lines.Where(line => IsMessage(line) && !IsNoise(line, dumped))]);
    }

    private static bool IsMessage(string line) =>
        line.StartsWith("Error - ", StringComparison.Ordinal) || line.StartsWith("Warning - ", StringComparison.Ordinal);

    private bool IsNoise(string line, DumpedFile file) =>
        NoisePolicy.Rules.Any(rule => (_isOldBuild || !rule.OnlyOldBuild) && rule.Covers(line, file));
}
