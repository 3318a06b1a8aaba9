extern alias importer;

using System.Text.RegularExpressions;
using HighDicom.Generators.Tests.Importer.Support;
using importer::HighDicom.Requirements;
using importer::HighDicom.StandardImporter;
using importer::HighDicom.StandardImporter.Conditions;
using importer::HighDicom.StandardImporter.Existing;
using importer::HighDicom.StandardImporter.Reporting;
using importer::HighDicom.StandardImporter.Tables;

namespace HighDicom.Generators.Tests.Importer;

/// <summary>All of standard-xml, printed in the published form, comes back as it is.</summary>
public sealed partial class WholeFolderTests
{
    private static readonly Lazy<ExistingFolder> Folder = new(() => ExistingFolder.Read(HighDicom.Generators.Tests.Support.Repository.PathOf("standard-xml")));

    private static readonly Lazy<Vocabulary> Vocabulary = new(() => VocabularyBuilder.Build(new PublishedFacts(), Folder.Value, Folder.Value.Tables.Values));

    private static readonly Lazy<Dictionary<string, string>> Captions = new(() => Folder.Value.Files.Where(file => file.Key.StartsWith("part16/context-groups/", StringComparison.Ordinal))
        .SelectMany(file => XmlFile.Tables(XmlFile.Root(file.Key, file.Value))).ToDictionary(XmlFile.Id, table => XmlFile.Child(table, "caption")));

    [Test]
    public void Every_table_and_IOD_comes_back_byte_by_byte()
    {
        PublishedForm published = new(Folder.Value);
        Imported imported = Imported.Keeping(Folder.Value, published.Part3());

        Assert.That(Different(imported, "part03/", "part03/sentences.txt"), Is.Empty);
        Assert.That(imported.Report.Findings.Select(finding => finding.Kind).Distinct(), Is.EquivalentTo(new[] { FindingKind.Unparsed, FindingKind.Kept, FindingKind.SopClass }));
    }

    [Test]
    public void The_registries_come_back_byte_by_byte()
    {
        Imported imported = Imported.Keeping(Folder.Value, new PublishedForm(Folder.Value).Part6());

        Assert.That(Different(imported, "part06/"), Is.Empty);
        Assert.That(imported.Report.Findings, Is.Empty);
    }

    [Test]
    public void Context_groups_and_maps_of_codes_come_back_byte_by_byte()
    {
        Imported imported = Imported.Keeping(Folder.Value, new PublishedCodes(Folder.Value).Part16());

        foreach (string path in Folder.Value.Files.Keys.Where(path => path.StartsWith("part16/context-groups/", StringComparison.Ordinal)))
        {
            Assert.That(imported[path].Split('\n'), Is.EqualTo(Codes(Folder.Value.Files[path])), path);
        }

        Assert.That(Different(imported, "part16/srt-to-sct.xml"), Is.Empty);
        Assert.That(Different(imported, "part16/anatomic-regions.xml"), Is.Empty);

        // Some context groups have other meanings than the list of DCM codes: they are added to it.
        Assert.That(Different(imported, "part16/concepts/", "part16/concepts/DCM.xml", "part16/concepts/LN.xml"), Is.Empty);
        Assert.That(Codes(Folder.Value.Files["part16/concepts/DCM.xml"]), Is.SubsetOf(imported["part16/concepts/DCM.xml"].Split('\n')));
        Assert.That(imported["part16/concepts/LN.xml"].Split('\n'), Is.EquivalentTo(Codes(Folder.Value.Files["part16/concepts/LN.xml"])));
    }

    [Test]
    public void Templates_come_back_but_for_the_doubts_that_only_we_have()
    {
        Imported imported = Imported.Keeping(Folder.Value, new PublishedCodes(Folder.Value).Part16());

        foreach (FactTemplate template in Folder.Value.Templates.Values)
        {
            string path = $"part16/templates/{template.Id}.xml";
            Assert.That(Comparable(imported[path]), Is.EqualTo(Comparable(Folder.Value.Files[path])), path);
        }

        Assert.That(imported.Report.Findings.Where(finding => finding.Kind is FindingKind.Template or FindingKind.Unparsed), Is.Empty);
    }

    [Test]
    public void Every_expression_that_can_be_said_formally_is_understood()
    {
        English english = new PublishedForm(Folder.Value).English;
        List<string> wrong = [];
        int understood = 0;
        foreach (string expression in Expressions())
        {
            Condition condition = ConditionReader.Read(expression);
            if (english.Of(condition) is { } sentence)
            {
                string? read = SentenceParser.Parse(sentence, Vocabulary.Value)?.ToString();
                understood++;
                if (read != Forms.Simplified(condition).ToString())
                {
                    wrong.Add($"{expression}\n  was said: {sentence}\n  was read: {read ?? "(not understood)"}");
                }
            }
        }

        Assert.That(wrong, Is.Empty);
        Assert.That(understood, Is.GreaterThan(500));
    }

    private static IEnumerable<string> Expressions() =>
        Folder.Value.Tables.Values.SelectMany(table => table.Rows).SelectMany(row => row.Values.Select(values => values.When).Append(row.Condition.Expression).Append(row.Applies))
            .Concat(Folder.Value.Iods.Values.SelectMany(iod => iod.Modules.Select(module => module.Condition.Expression).Concat(iod.Groups.Select(group => group.Condition.Expression))))
            .Where(expression => expression is not ("" or "?") && !expression.StartsWith("value ", StringComparison.Ordinal))
            .Distinct(StringComparer.Ordinal);

    // One code stands in the folder without its value, and one with a character of no width: the importer leaves both out.
    private static IEnumerable<string> Codes(string text) =>
        text.Replace("\u200B", "", StringComparison.Ordinal).Split('\n').Where(line => !line.Contains("<td></td>", StringComparison.Ordinal));

    // Doubts and editions are of our sources; titles of groups and templates are those of their own tables.
    private static string[] Comparable(string template) =>
        [.. template.Split('\n').Where(line => !line.Contains("<info", StringComparison.Ordinal))
            .Select(line => Group().Replace(line.Replace(" role=\"uncertain\"", "", StringComparison.Ordinal), match => match.Groups["link"].Value + TitleOf(match) + "<"))];

    private static string TitleOf(Match match)
    {
        string id = $"table_{match.Groups["kind"].Value}ID_{match.Groups["number"].Value}";
        return Folder.Value.Templates.TryGetValue(id, out FactTemplate? template) ? " " + template.Caption : Captions.Value.TryGetValue(id, out string? caption) ? " " + caption : "";
    }

    [GeneratedRegex("""(?<link>sect_(?<kind>[CT])ID_(?<number>[0-9]+)"/>)[^<]*<""", RegexOptions.CultureInvariant)]
    private static partial Regex Group();

    private static List<string> Different(Imported imported, string folder, params string[] except) =>
        [.. Folder.Value.Files.Keys.Union(imported.Files.Texts.Keys).Except(except)
            .Where(path => path.StartsWith(folder, StringComparison.Ordinal) && Folder.Value.Files.GetValueOrDefault(path) != imported.Files.Texts.GetValueOrDefault(path))
            .Select(path => path + "\n" + FirstDifference(Folder.Value.Files.GetValueOrDefault(path, ""), imported.Files.Texts.GetValueOrDefault(path, "")))];

    private static string FirstDifference(string expected, string actual)
    {
        string[] left = expected.Split('\n'), right = actual.Split('\n');
        int line = left.Zip(right).TakeWhile(pair => pair.First == pair.Second).Count();
        return $"  is:     {left.ElementAtOrDefault(line)}\n  became: {right.ElementAtOrDefault(line)}";
    }
}
