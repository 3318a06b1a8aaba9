using System.Text.RegularExpressions;
using HighDicom.ConformanceTests.Dcmtk;

namespace HighDicom.ConformanceTests.PixelMed;

/// <summary>
/// A validator of the PixelMed toolkit, started through java itself: the wrapper scripts of Debian stop at the XPath limits of newer JDKs and report success.
/// </summary>
internal sealed partial class PixelMedValidator
{
    private const string ClassPath = "/usr/share/java/pixelmed.jar:/usr/share/java/vecmath.jar";

    private static readonly string[] Switches =
    [
        "-Xss64m", "-Djdk.xml.xpathExprGrpLimit=0", "-Djdk.xml.xpathExprOpLimit=0", "-Djdk.xml.xpathTotalOpLimit=0",
        "-Djava.awt.headless=true", "-cp", ClassPath
    ];

    private readonly string _mainClass;

    private PixelMedValidator(string mainClass) => _mainClass = $"com.pixelmed.validate.{mainClass}";

    /// <summary>Relationships, codes, units, points and templates of structured reports; it does not notice missing mandatory rows.</summary>
    public static PixelMedValidator StructuredReports => new("DicomSRValidator");

    /// <summary>Segmentations and other multi-frame instances: a second opinion beside dciodvfy.</summary>
    public static PixelMedValidator Instances => new("DicomInstanceValidator");

    /// <summary>The verdict on a file. The exit status is always zero, so both marker lines must be there.</summary>
    public PixelMedVerdict Judge(string file)
    {
        string? java = CommandLine.Find("java");
        if (java is null) Missing.Judge("java", "default-jre-headless");
        if (ClassPath.Split(':').FirstOrDefault(jar => !File.Exists(jar)) is { } jar) Missing.Judge(jar, "pixelmed-apps libpixelmed-java");

        Finished run = CommandLine.Run(java, [.. Switches, _mainClass, file]);
        string? iod = Marker().Match(run.Output) is { Success: true } found ? found.Groups["iod"].Value : null;
        bool isComplete = run.Output.Contains("IOD validation complete", StringComparison.Ordinal);
        Assert.That(iod is not null && isComplete, Is.True, () => $"{_mainClass} did not finish {file}:\n{run.Output}{run.Errors}");
        return new PixelMedVerdict(iod!, [.. PixelMedNoise.Without([.. run.Output.Split('\n').Where(IsError)], new DumpedFile(file))]);
    }

    private static bool IsError(string line) =>
        line.StartsWith("Error:", StringComparison.Ordinal) || line.Contains("illegal relationship", StringComparison.OrdinalIgnoreCase);

    [GeneratedRegex(@"Found (?<iod>.+) IOD", RegexOptions.CultureInvariant)]
    private static partial Regex Marker();
}
