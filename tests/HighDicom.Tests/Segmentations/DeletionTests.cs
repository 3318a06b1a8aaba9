using FellowOakDicom;
using HighDicom;

namespace HighDicom.Tests.Segmentations;

public sealed class DeletionTests
{
    // The attributes of Type 1 of a BINARY segmentation with geometry, written down from PS3.3 A.51 and the modules it names.
    private static readonly string[] Required =
    [
        "(0008,0008)", "(0008,0018)", "(0008,0023)", "(0008,0033)", "(0008,0060)", "(0008,0070)", "(0008,1090)", "(0018,1000)", "(0018,1020)",
        "(0020,000D)", "(0020,000E)", "(0020,0011)", "(0020,0013)",
        "(0020,9222)[1].(0020,9164)", "(0020,9222)[2].(0020,9167)",
        "(0028,0002)", "(0028,0004)", "(0028,0010)", "(0028,0011)", "(0028,0101)", "(0028,0102)", "(0028,0103)", "(0028,2110)",
        "(0062,0002)[1].(0062,0003)", "(0062,0002)[1].(0062,0005)", "(0062,0002)[1].(0062,000F)", "(0062,0002)[1].(0062,0008)",
        "(0062,0002)[1].(0062,0009)", "(0062,0002)[1].(0062,0007)[1].(0066,002F)", "(0062,0002)[1].(0062,0007)[1].(0066,0031)", "(0062,0002)[1].(0062,0007)[1].(0066,0036)",
        "(0062,0002)[1].(0062,0003)[1].(0008,0102)", "(0062,0002)[1].(0062,0003)[1].(0008,0104)", "(0062,0002)[1].(0062,000F)[1].(0008,0104)",
        "(0070,0080)", "(5200,9229)",
        "(5200,9229)[1].(0020,9116)[1].(0020,0037)", "(5200,9229)[1].(0028,9110)[1].(0018,0050)", "(5200,9229)[1].(0028,9110)[1].(0028,0030)",
        "(5200,9230)[2].(0020,9111)[1].(0020,9157)", "(5200,9230)[2].(0020,9113)[1].(0020,0032)",
        "(5200,9230)[3].(0062,000A)[1].(0062,000B)",
        "(5200,9230)[1].(0008,9124)[1].(0008,9215)", "(5200,9230)[1].(0008,9124)[1].(0008,2112)[1].(0008,1150)", "(5200,9230)[1].(0008,9124)[1].(0008,2112)[1].(0008,1155)",
        "(5200,9230)[1].(0008,9124)[1].(0008,2112)[1].(0040,A170)",
        "(0008,1115)[1].(0020,000E)", "(0008,1115)[1].(0008,114A)", "(0008,1115)[1].(0008,114A)[1].(0008,1155)",
    ];

    // Others of Type 1, which further attributes refer to or count: those are wrong as well then.
    private static readonly string[] RequiredAndReferred =
    [
        "(0020,9221)", "(0020,9221)[1].(0020,9164)", "(0020,9222)[1].(0020,9165)", "(0020,9222)[2].(0020,9165)", "(0028,0008)", "(0062,0002)", "(0062,0002)[1].(0062,0004)",
    ];

    [TestCaseSource(nameof(Required))]
    public void Removing_a_required_attribute_is_exactly_that_violation(string path)
    {
        Violation[] errors = ErrorsWithout(path);

        Assert.That(errors.Select(v => v.Path.ToString()).Distinct(), Is.EqualTo(new[] { path }));
        Assert.That(errors[0].Kind, Is.EqualTo(ViolationKind.Missing));
    }

    [TestCaseSource(nameof(RequiredAndReferred))]
    public void Removing_an_attribute_that_others_refer_to_misses_exactly_that_one(string path) =>
        Assert.That(ErrorsWithout(path).Where(v => v.Kind == ViolationKind.Missing).Select(v => v.Path.ToString()).Distinct(), Is.EqualTo(new[] { path }));

    private static Violation[] ErrorsWithout(string path)
    {
        DicomDataset dataset = Built();
        Assert.That(Errors(dataset), Is.Empty, "before");
        AttributePath where = AttributePath.Parse(path);
        Item(dataset, where).Remove(where.Tag);
        return Errors(dataset);
    }

    // Items that repeat are shared by the builder: a file has them apart.
    private static DicomDataset Built()
    {
        SourceImages images = TestSeries.Images(2);
        using var stream = new MemoryStream();
        TestBuilder.Of(images)
            .AddSegment("Liver", TestBuilder.Mask(images, (_, _, _) => true), TestBuilder.Organ)
            .AddSegment("Lesion", TestBuilder.Mask(images, (f, _, _) => f == 1), TestBuilder.Lesion)
            .Build()
            .Save(stream);
        stream.Position = 0;
        return Segmentation.Open(stream).Dataset;
    }

    private static DicomDataset Item(DicomDataset dataset, AttributePath path) =>
        path.Parent is { } parent ? Item(dataset, parent).GetSequence(parent.Tag).Items[path.Item - 1] : dataset;

    private static Violation[] Errors(DicomDataset dataset) => [.. Conformance.Check(dataset).Violations.Where(v => v.Severity == Severity.Error)];
}
