using FellowOakDicom;

namespace HighDicom.Tests.Reports;

/// <summary>Whatever Type 1 attribute is taken from a report, the checker says that, and nothing else where nothing else depends on it.</summary>
public sealed class ReportDeletionTests
{
    private const string Group = "(0040,A730)[14].(0040,A730)[1]";

    // The attributes of Type 1 of a Comprehensive 3D SR document and of the content items of the full report, written down from PS3.3 A.35.13, C.17 and C.18.
    private static readonly string[] Required =
    [
        "(0008,0018)", "(0008,0023)", "(0008,0033)", "(0008,0060)", "(0020,000D)", "(0020,000E)", "(0020,0011)", "(0020,0013)", "(0040,A491)", "(0040,A493)",
        "(0040,A050)", "(0040,A043)[1].(0008,0104)", "(0040,A504)[1].(0008,0105)",
        "(0040,A375)[1].(0020,000D)", "(0040,A375)[1].(0008,1115)[1].(0020,000E)",
        "(0040,A730)[1].(0040,A168)[1].(0008,0104)", "(0040,A730)[4].(0040,A160)", "(0040,A730)[9].(0040,A123)",
        Group + ".(0040,A050)", Group + ".(0040,A730)[1].(0040,A160)", Group + ".(0040,A730)[2].(0040,A124)", Group + ".(0040,A730)[4].(0040,A168)[1].(0008,0104)",
        Group + ".(0040,A730)[5].(0070,0022)", Group + ".(0040,A730)[7].(0040,A043)[1].(0008,0104)",
        Group + ".(0040,A730)[7].(0040,A300)[1].(0040,A30A)", Group + ".(0040,A730)[7].(0040,A300)[1].(0040,08EA)[1].(0008,0104)",
    ];

    // Others of Type 1, which templates, relationships or the evidence refer to: those are wrong as well then.
    private static readonly string[] RequiredAndReferred =
    [
        "(0040,A040)", "(0040,A043)", "(0040,A504)[1].(0040,DB00)", "(0040,A730)[4].(0040,A010)", "(0040,A730)[4].(0040,A040)", "(0040,A730)[4].(0040,A043)",
        "(0040,A375)[1].(0008,1115)", "(0040,A375)[1].(0008,1115)[1].(0008,1199)", "(0040,A375)[1].(0008,1115)[1].(0008,1199)[1].(0008,1150)",
        "(0040,A375)[1].(0008,1115)[1].(0008,1199)[1].(0008,1155)", Group + ".(0040,A730)[5].(0070,0023)", Group + ".(0040,A730)[5].(0040,A730)[1].(0008,1199)",
        Group + ".(0040,A730)[5].(0040,A730)[1].(0008,1199)[1].(0008,1150)", Group + ".(0040,A730)[5].(0040,A730)[1].(0008,1199)[1].(0008,1155)",
        Group + ".(0040,A730)[7].(0040,A300)[1].(0040,08EA)", Group + ".(0040,A730)[10].(0040,A168)",
    ];

    [TestCaseSource(nameof(Required))]
    public void Removing_a_required_attribute_is_exactly_that_violation(string path) => Assert.That(ErrorsWithout(path), Is.EqualTo(new[] { $"Missing {path}" }));

    [TestCaseSource(nameof(RequiredAndReferred))]
    public void Removing_an_attribute_that_others_refer_to_misses_that_one(string path) => Assert.That(ErrorsWithout(path), Has.Member($"Missing {path}"));

    private static string[] ErrorsWithout(string path)
    {
        DicomDataset document = TestReport.Full().Build().Dataset.Clone();
        Assert.That(Errors(document), Is.Empty, "before");
        AttributePath where = AttributePath.Parse(path);
        Item(document, where).Remove(where.Tag);
        return Errors(document);
    }

    private static DicomDataset Item(DicomDataset dataset, AttributePath path) =>
        path.Parent is { } parent ? Item(dataset, parent).GetSequence(parent.Tag).Items[path.Item - 1] : dataset;

    private static string[] Errors(DicomDataset document) =>
        [.. Conformance.Check(document).Violations.Where(violation => violation.Severity == Severity.Error).Select(violation => $"{violation.Kind} {violation.Path}").Distinct()];
}
