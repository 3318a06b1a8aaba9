using HighDicom.Generators.Tests.Support;

namespace HighDicom.Generators.Tests;

/// <summary>generate.txt: what it names, what that reaches, and what is said of a name that is not known.</summary>
public sealed class SelectionTests
{
    [Test]
    public void An_iod_brings_its_modules_macros_items_and_functional_groups()
    {
        Generation generation = new(StandardFiles.With("iod segmentation\n"));

        Assert.That(
            generation.Result.GeneratedSources.Select(source => source.HintName),
            Is.SupersetOf(new[]
            {
                "Modules.SegmentationImageModule.g.cs", "Modules.SegmentDescriptionItem.g.cs", "Modules.AnatomicRegionSequenceItem.g.cs",
                "Modules.PixelMeasuresFunctionalGroup.g.cs", "Modules.FunctionalGroups.g.cs", "Modules.PatientModule.g.cs",
            }));
        Assert.That(generation.Result.GeneratedSources.Select(source => source.HintName), Has.None.EqualTo("Modules.CTImageModule.g.cs"));
    }

    [Test]
    public void A_template_brings_the_templates_context_groups_and_codes_that_it_names()
    {
        Generation generation = new(StandardFiles.With("tid 1500\n"));

        Assert.Multiple(() =>
        {
            Assert.That(generation["Codes.Dcm.I.g.cs"], Does.Contain("ImagingMeasurementReport =>"));
            Assert.That(generation["Codes.Dcm.M.g.cs"], Does.Contain("MeasurementGroup =>"), "a code of TID 1410");
            Assert.That(generation["Codes.ContextGroup.g.cs"], Does.Contain("7021 => Cid7021.Group"));
        });
    }

    [Test]
    public void A_code_may_be_named_alone()
    {
        Generation generation = new(StandardFiles.With("code SCT 10200004\n"));

        Assert.That(generation["Codes.Sct.L.g.cs"], Does.Contain("/// <summary>(10200004, SCT, \"Liver\")</summary>\n    public static CodedConcept Liver => _atL(0);"));
        Assert.That(generation.Result.GeneratedSources.Select(source => source.HintName), Has.None.StartsWith("Modules."));
    }

    [Test]
    public void Wider_selection_changes_no_file_that_was_there()
    {
        Generation narrow = new(StandardFiles.With("iod segmentation\n")), wide = Generation.Everything;

        Dictionary<string, string> all = wide.Result.GeneratedSources.ToDictionary(source => source.HintName, source => source.SourceText.ToString());
        Assert.That(
            from source in narrow.Result.GeneratedSources
            where source.HintName.StartsWith("Modules.", StringComparison.Ordinal) && source.HintName != "Modules.FunctionalGroups.g.cs"
            where !source.HintName.StartsWith("Modules.Values", StringComparison.Ordinal)
            where !all.TryGetValue(source.HintName, out string? text) || text != source.SourceText.ToString()
            select source.HintName,
            Is.Empty);
    }

    [TestCase("iod segmentatoin", "HDG004 generate.txt(2): There is no IOD 'segmentatoin'. Did you mean 'segmentation'?")]
    [TestCase("cid 7149", "HDG004 generate.txt(2): There is no context group '7149'. Did you mean '7140'?")]
    [TestCase("tid 1504", "HDG004 generate.txt(2): There is no template '1504'. Did you mean '1500'?")]
    [TestCase("code SCT 1020000", "HDG004 generate.txt(2): There is no code 'SCT 1020000'. Did you mean 'SCT 10200004'?")]
    [TestCase("module segmentation", "HDG003 generate.txt(2): 'module segmentation': expected is 'iod NAME', 'cid NUMBER', 'tid NUMBER', 'code SCHEME VALUE' or '*'")]
    public void An_unknown_name_is_reported_at_its_line_with_the_nearest_one(string line, string expected)
    {
        Generation generation = new(StandardFiles.With("# what is generated\n" + line + "\n"));

        Assert.That(generation.Problems.Where(problem => problem.Contains("generate.txt", StringComparison.Ordinal)), Is.EqualTo(new[] { expected }));
    }
}
