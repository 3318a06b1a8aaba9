extern alias importer;

using importer::HighDicom.StandardImporter;
using importer::HighDicom.StandardImporter.Existing;
using importer::HighDicom.StandardImporter.Reporting;
using importer::HighDicom.StandardImporter.Tables;
using importer::HighDicom.StandardImporter.Writing;

namespace HighDicom.Generators.Tests.Importer.Support;

/// <summary>What the importer makes of published parts that a test writes.</summary>
internal sealed class Imported
{
    private Imported(IReadOnlyList<string> parts, ExistingFolder existing)
    {
        using TemporaryFolder folder = new();
        List<string> files = [.. parts.Select((part, number) => folder.Write($"part{number}.xml", part))];
        PublishedFacts facts = PartsReader.Read(files, Report);
        Files = importer::HighDicom.StandardImporter.Importer.Import(facts, existing, Report);
    }

    public ImportReport Report { get; } = new();

    public StandardFiles Files { get; }

    /// <summary>The text of a file of standard-xml.</summary>
    public string this[string path] => Files.Texts.TryGetValue(path, out string? text) ? text : throw new AssertionException($"There is no {path} among {string.Join(", ", Files.Texts.Keys)}");

    public static Imported From(params IReadOnlyList<string> parts) => new(parts, new());

    public static Imported Keeping(ExistingFolder existing, params IReadOnlyList<string> parts) => new(parts, existing);

    /// <summary>The findings of a kind, as "row: text".</summary>
    public IReadOnlyList<string> Findings(FindingKind kind) => [.. Report.Findings.Where(finding => finding.Kind == kind).Select(finding => $"{finding.Row}: {finding.Text}")];
}
