using System.Text.RegularExpressions;

namespace HighDicom.ConformanceTests.Dcmtk;

/// <summary>dcmdump: the elements of a file as DCMTK reads them.</summary>
internal sealed partial class Dcmdump() : DcmtkTool("dcmdump")
{
    /// <summary>True if the file can be read to its end.</summary>
    public bool CanRead(string file) => Run("-q", "-M", file).ExitCode == 0;

    /// <summary>The values of an attribute (<c>0062,000b</c>) wherever it stands, in file order; empty values as "".</summary>
    public IReadOnlyList<string> Values(string file, string tag) =>
        [.. ValueLine().Matches(Run("-q", "-M", "+L", "+P", tag, file).Output).Select(Value)];

    private static string Value(Match line) =>
        line.Groups["text"].Success ? line.Groups["text"].Value : line.Groups["plain"].Value is "(no" ? "" : line.Groups["plain"].Value;

    [GeneratedRegex(@"^\([0-9a-f]{4},[0-9a-f]{4}\) [A-Z]{2} (\[(?<text>.*)\] +#|(?<plain>\S+) )", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex ValueLine();
}
