using System.Text.RegularExpressions;
using HighDicom.Generators.Tests.Support;

namespace HighDicom.Generators.Tests;

/// <summary>What is generated when everything is selected: whole, and small enough for compilers and editors.</summary>
public sealed partial class WholeStandardTests
{
    private const int MostFiles = 1500;
    private const int MostLines = 1000;

    [Test]
    public void Files_are_not_many_and_not_long()
    {
        var sources = Generation.Everything.Result.GeneratedSources;

        Assert.That(sources, Has.Length.LessThanOrEqualTo(MostFiles));
        Assert.That(sources.Where(source => source.SourceText.Lines.Count >= MostLines).Select(source => source.HintName), Is.Empty);
    }

    [Test]
    public void Every_table_has_its_view_and_every_context_group_its_class()
    {
        HashSet<string> files = [.. Generation.Everything.Result.GeneratedSources.Select(source => source.HintName)];
        string text = string.Concat(
            from source in Generation.Everything.Result.GeneratedSources
            where source.HintName.StartsWith("ContextGroups.", StringComparison.Ordinal)
            select source.SourceText);

        Assert.That(files.Count(file => file.StartsWith("Modules.", StringComparison.Ordinal) && file.EndsWith("Module.g.cs", StringComparison.Ordinal)), Is.EqualTo(CountOf("modules")));
        Assert.That(files.Count(file => file.EndsWith("FunctionalGroup.g.cs", StringComparison.Ordinal)), Is.EqualTo(CountOf("functional-groups")));
        Assert.That(text.Split("ContextGroup Group { get; }").Length - 1, Is.EqualTo(1355));
    }

    [Test]
    public void The_item_of_functional_groups_has_a_property_for_each_group()
    {
        string text = Generation.Everything["Modules.FunctionalGroups.g.cs"];
        List<string> names = [.. text.Split('\n').Where(line => line.Contains(" { get => ", StringComparison.Ordinal)).Select(line => line.Split(" { get => ")[0].Split(' ')[^1])];

        Assert.That(names, Has.Count.GreaterThanOrEqualTo(CountOf("functional-groups")).And.Unique);
        Assert.That(names, Does.Contain("FrameVOILUTSequence").And.Contain("PixelMeasuresSequence"));
    }

    [Test]
    public void No_view_has_a_number_after_its_name()
    {
        List<string> types =
        [
            .. from source in Generation.Everything.Result.GeneratedSources
               where source.HintName.StartsWith("Modules.", StringComparison.Ordinal)
               from line in source.SourceText.ToString().Split('\n')
               let declared = TypeName().Match(line)
               where declared.Success
               select declared.Groups["name"].Value,
        ];

        Assert.That(types, Has.Count.GreaterThan(1500));
        Assert.That(types.Where(name => char.IsDigit(name[^1])), Is.Empty);
    }

    [TestCase("Modules.HierarchicalSeriesReferenceItem.g.cs", "ReferencedSOPSequence", "HierarchicalSeriesReferenceItem.ReferencedSOPSequenceItem")]
    [TestCase("Modules.DXPositioningModule.g.cs", "ViewCodeSequence", "DXPositioningModule.ViewCodeSequenceItem")]
    [TestCase("Modules.BreastViewModule.g.cs", "ViewCodeSequence", "ViewCodeSequenceItem")]
    [TestCase("Modules.ScanStartPositionSequenceItem.g.cs", "ImagingSourcePositionSequence", "ScanStartPositionSequenceItem.ImagingSourcePositionSequenceItem")]
    public void Items_of_a_form_that_is_not_shared_are_nested_in_their_owner(string file, string member, string type)
    {
        string declaration = Generation.Everything[file].Split('\n').First(line => line.Contains(" " + member + " { get", StringComparison.Ordinal));

        Assert.That(declaration.Trim(), Does.Contain($" {type}? {member}").Or.Contain($" IList<{type}> {member}"));
    }

    [Test]
    public void Nothing_is_wrong_but_what_is_known() =>
        Assert.That(Generation.Everything.Problems.Select(problem => problem.Split(' ')[0]).Distinct(), Is.EquivalentTo(new[] { "HDG008", "HDG010" }));

    [GeneratedRegex(@"^\s*public (sealed partial class|readonly record struct|interface) (?<name>\w+)")]
    private static partial Regex TypeName();

    private static int CountOf(string folder) => Directory.GetFiles(Repository.PathOf("standard-xml", "part03", folder), "*.xml").Length;
}
