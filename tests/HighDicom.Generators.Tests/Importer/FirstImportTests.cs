extern alias importer;

using HighDicom.Generators.Model;
using HighDicom.Generators.Reading;
using HighDicom.Generators.Tests.Importer.Support;
using HighDicom.Generators.Tests.Support;
using importer::HighDicom.StandardImporter.Existing;

namespace HighDicom.Generators.Tests.Importer;

/// <summary>All of the standard imported into nothing: file names, roles and form are those that people gave the folder, and the generator accepts it.</summary>
public sealed class FirstImportTests
{
    private static readonly Lazy<ExistingFolder> Folder = new(() => ExistingFolder.Read(HighDicom.Generators.Tests.Support.Repository.PathOf("standard-xml")));

    private static readonly Lazy<Imported> First = new(() =>
    {
        PublishedForm published = new(Folder.Value);
        return Imported.From(published.Part6(), published.Part3(), new PublishedCodes(Folder.Value).Part16());
    });

    [Test]
    public void Files_are_named_and_placed_as_they_are() =>
        Assert.That(
            First.Value.Files.Texts.Keys.Where(IsTable),
            Is.EquivalentTo(Folder.Value.Files.Keys.Where(path => IsTable(path) && !path.StartsWith("part03/items/", StringComparison.Ordinal))));

    [Test]
    public void The_generator_finds_nothing_wrong()
    {
        List<StandardFile> files = [.. First.Value.Files.Texts.Select(file => new StandardFile("/standard-xml/" + file.Key, file.Value))];

        Assert.That(files.Where(TableReader.Reads).SelectMany(file => TableReader.Read(file, default).Problems), Is.Empty);
        Assert.That(files.Where(IodReader.Reads).SelectMany(file => IodReader.Read(file, default).Problems), Is.Empty);
        Assert.That(files.Where(ContextGroupReader.ReadsGroups).SelectMany(file => ContextGroupReader.ReadGroups(file, default).Problems), Is.Empty);
        Assert.That(files.Where(TemplateReader.Reads).SelectMany(file => TemplateReader.Read(file, default).Problems.Concat(TemplateLinksReader.Read(file, default).Problems)), Is.Empty);
        Assert.That(files.Count(TemplateReader.Reads), Is.EqualTo(58));
    }

    [Test]
    public void The_generator_reads_every_condition()
    {
        List<StandardFile> files = [.. First.Value.Files.Texts.Select(file => new StandardFile("/standard-xml/" + file.Key, file.Value))];
        List<string> conditions =
        [
            .. files.Where(TableReader.Reads).SelectMany(file => TableReader.Read(file, default).Value!.Rows).Select(row => row.Condition),
            .. files.Where(IodReader.Reads).Select(file => IodReader.Read(file, default).Value!).SelectMany(iod => iod.Modules.Select(module => module.Condition).Concat(iod.Groups.Select(group => group.Condition)))
        ];

        Assert.That(conditions.Where(condition => condition.Length > 0).Distinct(), Has.All.Matches<string>(condition => HighDicom.Requirements.ConditionReader.Read(condition) is not null));
        Assert.That(conditions.Count(condition => condition is not ("" or "?")), Is.GreaterThan(1200));
    }

    [Test]
    public void Tables_that_are_included_exist()
    {
        List<Table> tables = [.. First.Value.Files.Texts.Select(file => new StandardFile("/standard-xml/" + file.Key, file.Value)).Where(TableReader.Reads).Select(file => TableReader.Read(file, default).Value!)];
        HashSet<string> ids = [.. tables.Select(table => table.Id)];

        Assert.That(tables.SelectMany(table => table.Rows).Select(row => row.Include).Where(include => include.Length > 0 && !ids.Contains(include)), Is.Empty);
    }

    private static bool IsTable(string path) => path.StartsWith("part03/", StringComparison.Ordinal) && path.Split('/').Length == 3;
}
