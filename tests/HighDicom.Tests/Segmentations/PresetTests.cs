using System.Xml.Linq;
using HighDicom.Codes;
using HighDicom.ContextGroups;
using HighDicom.Tests.HouseRules;

namespace HighDicom.Tests.Segmentations;

public sealed class PresetTests
{
    private static readonly XNamespace DocBook = "http://docbook.org/ns/docbook";

    // Concepts of SNOMED CT that PS3.16 does not list, looked over one by one.
    private static readonly string[] BeyondTheStandard =
    [
        "110765007", "15339008", "181674001", "22565002", "24915002", "244849004", "25523003", "25888004", "28641004", "3572006", "43993008", "47351003", "48535007", "53884002",
        "58830002", "5953002", "59558009", "65985001", "67769002", "68455001", "68786006", "74281007", "75297007", "77644006", "78247007", "78333006", "83936004", "840539006", "91381003",
    ];

    [Test]
    public void The_labels_of_the_task_total_are_those_of_the_model()
    {
        SegmentPreset preset = SegmentPreset.TotalSegmentator;

        Assert.That((preset.Model, preset.TaskName, preset.Count), Is.EqualTo(("TotalSegmentator", "total", 117)));
        Assert.That(preset.Select(segment => segment.Number), Is.EqualTo(Enumerable.Range(1, 117)));
        Assert.That(preset.Find(5)!.Type, Is.EqualTo(new CodedConcept("10200004", "SCT", "Liver")));
        SegmentDescription kidney = preset.Find("Kidney_Left")!;
        Assert.That((kidney.Number, kidney.Label), Is.EqualTo((3, "kidney_left")));
        Assert.That(kidney.TypeModifiers, Is.EqualTo(new[] { new CodedConcept("7771000", "SCT", "Left") }));
        Assert.That((preset.Find(118), preset.Find("wing")), Is.EqualTo(((SegmentDescription?)null, (SegmentDescription?)null)));
    }

    [Test]
    public void Other_tasks_have_their_own_numbers()
    {
        SegmentPreset vessels = SegmentPreset.TotalSegmentator.Task("liver_vessels");

        Assert.That(vessels.Select(segment => segment.Label), Is.EqualTo(new[] { "liver_vessels", "liver_tumor" }));
        Assert.That(SegmentPreset.TotalSegmentator.Task("total_mr").Find("spleen")!.Number, Is.EqualTo(1));
        Assert.That(() => vessels.Task("wings"), Throws.ArgumentException.With.Message.Contains("'wings'").And.Message.Contains("liver_segments"));
    }

    [Test]
    public void The_version_of_the_model_identifies_it()
    {
        Assert.That(SegmentPreset.TotalSegmentator[0].Algorithm, Is.EqualTo(new SegmentAlgorithm("TotalSegmentator")));
        Assert.That(
            SegmentPreset.TotalSegmentator.WithVersion("2.18.0")[^1].Algorithm,
            Is.EqualTo(new SegmentAlgorithm("TotalSegmentator", "2.18.0", Cid7162.ArtificialIntelligence)));
    }

    [Test]
    public void Every_task_has_numbers_and_names_of_its_own()
    {
        Assert.That(SegmentPreset.TotalSegmentator.TaskNames, Has.Count.EqualTo(55));
        foreach (SegmentPreset preset in AllTasks())
        {
            Assert.That(preset.Select(segment => segment.Number), Is.Unique, preset.TaskName);
            Assert.That(preset.Select(segment => segment.Label), Is.Unique, preset.TaskName);
            Assert.That(preset, Is.All.Matches<SegmentDescription>(segment => segment.Number is > 0 and < 65536));
        }
    }

    [Test]
    public void Every_code_is_that_of_the_standard_where_the_standard_has_it()
    {
        ILookup<string, string> concepts = XDocument.Load(Repository.Path("standard-xml/part16/concepts/SCT.xml"))
            .Descendants(DocBook + "tr").Where(row => row.Elements(DocBook + "td").Any())
            .ToLookup(row => row.Elements(DocBook + "td").First().Value, row => row.Elements(DocBook + "td").ElementAt(1).Value);
        CodedConcept[] codes = [.. AllTasks().SelectMany(preset => preset).SelectMany(Codes).Distinct()];

        Assert.That(codes, Has.Length.GreaterThan(150));
        Assert.That(codes.Select(code => code.SchemeDesignator).Distinct(), Is.EqualTo(new[] { "SCT" }));
        Assert.That(codes.Where(code => !concepts.Contains(code.Value)).Select(code => code.Value).Order(StringComparer.Ordinal), Is.EqualTo(BeyondTheStandard.Order(StringComparer.Ordinal)));
        Assert.That(
            codes.Where(code => concepts.Contains(code.Value) && !concepts[code.Value].Any(meaning => IsSame(meaning, code.Meaning))).Select(code => $"{code}: {string.Join(" / ", concepts[code.Value])}"),
            Is.Empty);
        Assert.That(AllTasks().SelectMany(preset => preset).Where(segment => segment.Category is { } category && !Cid7150.Group.Contains(category)).Select(segment => segment.Label), Is.Empty);
    }

    [Test]
    public void Each_described_structure_builds_a_conformant_segment()
    {
        SegmentDescription[] segments = [.. AllTasks().SelectMany(preset => preset.WithVersion("2.18.0")).Where(segment => segment.Type is not null).DistinctBy(segment => segment.Label)];
        SourceImages images = TestSeries.Images(count: 1);
        SegmentationBuilder builder = TestBuilder.Of(images);
        foreach (SegmentDescription segment in segments) builder.AddSegment(segment.Label, TestBuilder.Mask(images, (_, row, column) => row == column), description => description.Like(segment));
        ConformanceReport report = builder.Validate();

        Assert.That(segments, Has.Length.EqualTo(286));
        Assert.That(report.Violations.Where(violation => violation.Severity == Severity.Error), Is.Empty, report.ToString());
        Assert.That(builder.Build().Segments.Select(segment => segment.Type), Is.EqualTo(segments.Select(segment => segment.Type)));
    }

    [Test]
    public void Colours_are_those_of_the_model_or_of_the_kind_of_thing()
    {
        Assert.That(SegmentPreset.TotalSegmentator.Find("aorta")!.DisplayColor, Is.EqualTo(CieLabColor.FromRgb(216, 108, 54)));
        Assert.That(SegmentPreset.TotalSegmentator, Is.All.Matches<SegmentDescription>(segment => segment.DisplayColor is not null));

        var lung = new SegmentDescription { Number = 1, Label = "", Category = Cid7150.AnatomicalStructure, Type = new CodedConcept("39607008", "SCT", "") };
        var rightLung = lung with { TypeModifiers = [new CodedConcept("24028007", "SCT", "Right")] };
        var pericardium = lung with { Type = new CodedConcept("76848001", "SCT", ""), TypeModifiers = [new CodedConcept("1", "99ACME", "")] };
        Assert.That(DisplayColors.Find(rightLung), Is.EqualTo(CieLabColor.FromRgb(197, 165, 145)));
        Assert.That(DisplayColors.Find(pericardium), Is.EqualTo(CieLabColor.FromRgb(255, 244, 209)));
        Assert.That(DisplayColors.Find(lung with { Type = new CodedConcept("1", "99ACME", "") }), Is.Null);
        Assert.That(DisplayColors.Find(lung with { Type = null }), Is.Null);
    }

    [TestCase("kidney_cyst_left", "7771000")]
    [TestCase("kidney_cyst_right", "24028007")]
    public void A_region_has_its_side(string structure, string side)
    {
        AnatomicStructure region = SegmentPreset.TotalSegmentator.Single(segment => segment.Label == structure).AnatomicRegions.Single();

        Assert.That((region.Code.Value, region.Modifiers.Single().Value), Is.EqualTo(("64033007", side)));
    }

    private static IEnumerable<SegmentPreset> AllTasks() => SegmentPreset.TotalSegmentator.TaskNames.Select(SegmentPreset.TotalSegmentator.Task);

    private static IEnumerable<CodedConcept> Codes(SegmentDescription segment) =>
        ((CodedConcept?[])[segment.Category, segment.Type, .. segment.TypeModifiers, .. segment.AnatomicRegions.SelectMany(region => (CodedConcept[])[region.Code, .. region.Modifiers])]).OfType<CodedConcept>();

    private static bool IsSame(string standard, string meaning) =>
        standard.Equals(meaning, StringComparison.OrdinalIgnoreCase)
        || standard.Equals($"{meaning} structure (body structure)", StringComparison.OrdinalIgnoreCase)
        || standard.Equals($"Structure of {meaning} (body structure)", StringComparison.OrdinalIgnoreCase)
        || standard.Equals($"{meaning} (combined site) (body structure)", StringComparison.OrdinalIgnoreCase);
}
