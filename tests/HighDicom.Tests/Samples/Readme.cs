using System.Text.RegularExpressions;
using HighDicom.Tests.HouseRules;

namespace HighDicom.Tests.Samples;

/// <summary>The code blocks of README.md, and the compiled samples that they must equal.</summary>
internal static partial class Readme
{
    private const string SampleFolder = "tests/HighDicom.Tests/Samples";

    /// <summary>The C# blocks of README.md, in order.</summary>
    public static IReadOnlyList<string> Blocks { get; } =
        [.. CodeBlock().Matches(File.ReadAllText(Repository.Path("README.md"))).Select(block => block.Groups["code"].Value.TrimEnd())];

    /// <summary>The text of a sample file between its <c>// sample</c> and <c>// end of sample</c> lines, indented as in README.md.</summary>
    public static string Sample(string file)
    {
        string[] lines = File.ReadAllLines(Repository.Path($"{SampleFolder}/{file}.cs"));
        int start = Array.FindIndex(lines, line => line.Trim() == "// sample"), end = Array.FindIndex(lines, line => line.Trim() == "// end of sample");
        string[] sample = lines[(start + 1)..end];
        int indentation = sample.Where(line => line.Length > 0).Min(line => line.Length - line.TrimStart().Length);
        return string.Join('\n', sample.Select(line => line.Length == 0 ? line : line[indentation..])).TrimEnd();
    }

    [GeneratedRegex(@"^```csharp\n(?<code>.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline | RegexOptions.CultureInvariant)]
    private static partial Regex CodeBlock();
}
