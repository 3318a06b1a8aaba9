using HighDicom.Generators.Tests.Support;
using HighDicom.Generators.Writing.Codes;
using HighDicom.Generators.Writing.Requirements;
using HighDicom.Generators.Writing.Views;
using Microsoft.CodeAnalysis;

namespace HighDicom.Generators.Tests;

/// <summary>What an edit makes the generator do again, over the whole folder: nothing for code; for one file of the standard that file, its unit and its includers.</summary>
public sealed class CachingTests
{
    private static readonly string[] Outputs =
        [Steps.Views, Steps.Terms, Steps.Codes, Steps.CodeParts, Steps.ContextGroupTypes, Steps.ContextGroupNumbers, Steps.RequirementBundles, Steps.TemplateUnits];

    [Test]
    public void An_edit_of_code_runs_nothing()
    {
        Generation generation = Generation.Everything;

        generation.EditCode();

        Assert.That(
            from step in generation.Result.TrackedSteps
            from run in step.Value
            from output in run.Outputs
            where output.Reason is not (IncrementalStepRunReason.Cached or IncrementalStepRunReason.Unchanged)
            select step.Key,
            Is.Empty);
        Assert.That(generation.Reasons(Steps.Tables), Has.Length.GreaterThan(700).And.All.EqualTo(IncrementalStepRunReason.Cached));
        Assert.That(generation.Reasons(Steps.Index), Is.EqualTo(new[] { IncrementalStepRunReason.Cached }));
        Assert.That(generation.Reasons(Steps.Views), Has.Length.GreaterThan(700).And.All.EqualTo(IncrementalStepRunReason.Cached));
    }

    [Test]
    public void An_edit_of_a_module_writes_its_view_alone()
    {
        Generation generation = Generation.Everything;

        generation.Edit("modules/segmentation-image.xml", "<td>Segments Overlap</td><td>(0062,0013)</td><td>3</td>", "<td>Segments Overlap</td><td>(0062,0013)</td><td>1</td>");

        Assert.That(Parsed(generation), Is.EqualTo(1), "files parsed");
        Assert.That(generation.Changed(Steps.Views).Cast<ViewUnit>().Select(unit => unit.Name), Is.EqualTo(new[] { "SegmentationImageModule" }));
        Assert.That(Outputs.Except([Steps.Views, Steps.RequirementBundles]).SelectMany(generation.Changed), Is.Empty);
        Assert.That(generation.Changed(Steps.RequirementBundles), Has.Count.EqualTo(1));
    }

    [Test]
    public void An_edit_of_a_macro_writes_the_macro_and_what_includes_it()
    {
        Generation generation = Generation.Everything;

        generation.Edit("macros/segment-description.xml", "<td>(0062,0005)</td><td>1</td>", "<td>(0062,0005)</td><td>2</td>");

        Assert.That(
            generation.Changed(Steps.Views).Cast<ViewUnit>().Select(unit => unit.Name),
            Is.EquivalentTo(Includers("table_C.8.20-4").Append("SegmentDescriptionItem")).And.Contains("SegmentationImageModule"));
    }

    [Test]
    public void An_edit_of_a_SOP_class_name_writes_its_IOD_alone()
    {
        Generation generation = Generation.Everything;

        generation.Edit("part06/uids.xml", "<td>Height Map Segmentation Storage</td>", "<td>Height Map Storage</td>");

        Assert.That(Parsed(generation), Is.Zero, "files parsed");
        Assert.That(generation.Changed(Steps.IodUnits).Cast<IodUnit>().Select(unit => unit.Title), Is.EqualTo(new[] { "Height Map Segmentation" }));
        Assert.That(Outputs.SelectMany(generation.Changed), Is.Empty);
    }

    [Test]
    public void A_blank_line_in_a_table_writes_nothing()
    {
        Generation generation = Generation.Everything;

        generation.Edit("modules/segmentation-image.xml", "<tbody>\n", "<tbody>\n\n");

        Assert.That(Parsed(generation), Is.EqualTo(1), "files parsed");
        Assert.That(Outputs.SelectMany(generation.Changed), Is.Empty);
    }

    [Test]
    public void An_edit_of_a_meaning_writes_the_code_and_its_context_group()
    {
        Generation generation = Generation.Everything;

        generation.Edit("context-groups/cid-07100.xml", "<td>309825002</td><td>Spatial and Relational Concept</td>", "<td>309825002</td><td>Spatial Concept</td>");

        Assert.That(generation.Changed(Steps.ContextGroupTypes).Cast<ContextGroupUnit>().Select(unit => unit.Name), Has.All.StartsWith("07100").And.Not.Empty);
        Assert.That(generation.Changed(Steps.Views).Concat(generation.Changed(Steps.Terms)).Concat(generation.Changed(Steps.ContextGroupNumbers)), Is.Empty);
        Assert.That(generation.Changed(Steps.Codes).Cast<CodeUnit>().Select(unit => unit.Scheme).Distinct(), Is.SubsetOf(new[] { "SCT" }));
    }

    private static int Parsed(Generation generation) =>
        generation.Reasons(Steps.Tables).Concat(generation.Reasons(Steps.Iods)).Concat(generation.Reasons(Steps.ContextGroups)).Concat(generation.Reasons(Steps.Concepts))
            .Count(reason => reason is IncrementalStepRunReason.Modified or IncrementalStepRunReason.New or IncrementalStepRunReason.Unchanged);

    /// <summary>The views whose text holds the members of a macro: those whose tables include it, and those that include such a table at their top level.</summary>
    private static IEnumerable<string> Includers(string macro) =>
        Directory.EnumerateFiles(Repository.PathOf("standard-xml", "part03"), "*.xml", SearchOption.AllDirectories)
            .Where(path => File.ReadAllText(path) is var text && text.Contains($"Include <xref linkend=\"{macro}\"/>", StringComparison.Ordinal)
                && !(text.Contains($"Include <xref linkend=\"{macro}\"/>", StringComparison.Ordinal) && IsSoleContent(text, macro)))
            .Select(path => Reading.TableReader.Read(new StandardFile(path.Replace('\\', '/'), File.ReadAllText(path)), default).Value!)
            .Select(Naming.TableNames.ClassOf);

    // A sequence that holds the macro alone has the macro's own class as its item.
    private static bool IsSoleContent(string text, string macro)
    {
        var table = Reading.TableReader.Read(new StandardFile("/standard-xml/part03/modules/x.xml", text), default).Value!;
        return RowNode.Trees(table.Rows).SelectMany(All).Where(node => node.Children.Any(child => child.Row.Include == macro)).All(node => node.SoleInclude == macro)
            && !table.Rows.Any(row => row.Depth == 0 && row.Include == macro);
    }

    private static IEnumerable<RowNode> All(RowNode node) => node.Children.SelectMany(All).Prepend(node);
}
