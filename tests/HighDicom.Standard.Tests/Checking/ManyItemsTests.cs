using FellowOakDicom;
using HighDicom.Standard.Tests.Data;

namespace HighDicom.Standard.Tests.Checking;

/// <summary>Items that are alike, or are one and the same object, are judged as if each were the only one.</summary>
public class ManyItemsTests
{
    [Test]
    public void A_repeated_check_of_many_items_finds_the_same()
    {
        DicomDataset report = SmallReport.Create(2000);
        report.GetSequence(DicomTag.ContentSequence).Items[1500].Remove(DicomTag.MeasuredValueSequence);
        report.GetSequence(DicomTag.ContentSequence).Items[7].AddOrUpdate(DicomTag.RelationshipType, "SELECTED FROM");

        string[] expected = ["(0040,A730)[1501].(0040,A300) missing error", "(0040,A730)[8].(0040,A010) bad-relationship error"];

        Assert.That(Faults(report), Is.EqualTo(expected));
        Assert.That(Faults(report), Is.EqualTo(expected));
    }

    [Test]
    public void An_item_that_frames_have_in_common_is_judged_in_each_of_them()
    {
        DicomDataset common = SmallSegmentation.Create(6);
        DicomDataset apart = SmallSegmentation.Create(6);
        foreach (int frame in (int[])[1, 3, 5])
        {
            Frame(common, frame).AddOrUpdate(Frame(common, 1).GetSequence(DicomTag.PlanePositionSequence)).AddOrUpdate(Frame(common, 1).GetSequence(DicomTag.DerivationImageSequence));
            Frame(apart, frame).GetSequence(DicomTag.PlanePositionSequence).Items[0].Remove(DicomTag.ImagePositionPatient);
        }

        Frame(common, 1).GetSequence(DicomTag.PlanePositionSequence).Items[0].Remove(DicomTag.ImagePositionPatient);

        Assert.That(Faults(common), Is.EqualTo(new[] { 1, 3, 5 }.Select(frame => $"(5200,9230)[{frame}].(0020,9113)[1].(0020,0032) missing error")));
        Assert.That(Faults(common), Is.EqualTo(Faults(apart)));
        Assert.That(Conformance.Check(common).Unchecked, Is.EqualTo(Conformance.Check(apart).Unchecked));
    }

    [Test]
    public void What_is_wrong_in_one_of_many_items_that_are_alike_is_found()
    {
        DicomDataset segmentation = SmallSegmentation.Create(40);
        Derivation(segmentation, 20).GetSequence(DicomTag.DerivationCodeSequence).Items[0].Remove(DicomTag.CodeMeaning);
        Source(segmentation, 30).AddOrUpdate(DicomTag.ReferencedSOPInstanceUID, "");
        Source(segmentation, 31).NotValidated().AddOrUpdate(DicomTag.ReferencedSOPInstanceUID, "1.02");
        Source(segmentation, 32).GetSequence(DicomTag.PurposeOfReferenceCodeSequence).Items.Add([]);
        Derivation(segmentation, 33).Remove(DicomTag.DerivationCodeSequence);

        Assert.That(Faults(segmentation), Is.SupersetOf(new[]
        {
            "(5200,9230)[20].(0008,9124)[1].(0008,9215)[1].(0008,0104) missing error",
            "(5200,9230)[30].(0008,9124)[1].(0008,2112)[1].(0008,1155) empty error",
            "(5200,9230)[31].(0008,9124)[1].(0008,2112)[1].(0008,1155) bad-value error",
            "(5200,9230)[32].(0008,9124)[1].(0008,2112)[1].(0040,A170) bad-count error",
            "(5200,9230)[33].(0008,9124)[1].(0008,9215) missing error",
        }));
    }

    [Test]
    public void Items_that_are_alike_inside_items_that_are_not_are_judged_by_what_is_around_them()
    {
        DicomDataset report = SmallReport.Create(30);
        IList<DicomDataset> content = report.GetSequence(DicomTag.ContentSequence).Items;
        DicomDataset region = content[20].GetSequence(DicomTag.ContentSequence).Items[0];
        region.AddOrUpdate(DicomTag.ValueType, "TEXT").AddOrUpdate(DicomTag.TextValue, "no region");

        Assert.That(Faults(report), Does.Contain("(0040,A730)[21].(0040,A730)[1].(0070,0022) not-allowed error").And.Contain("(0040,A730)[21].(0040,A730)[1].(0070,0023) not-allowed error"));
    }

    [Test]
    public void Many_items_give_the_violations_and_open_questions_of_few()
    {
        UncheckedRequirement[] three = [.. Conformance.Check(SmallReport.Create(3)).Unchecked];
        UncheckedRequirement[] four = [.. Conformance.Check(SmallReport.Create(4)).Unchecked];
        ConformanceReport many = Conformance.Check(SmallReport.Create(1800));

        Assert.That(many.Violations, Is.Empty);
        Assert.That(many.Unchecked, Is.EqualTo(three.Zip(four, (one, next) => one with { Places = one.Places + ((next.Places - one.Places) * 1797) })));
        Assert.That(four.Select(open => open.Places), Is.Not.EqualTo(three.Select(open => open.Places)));
    }

    private static DicomDataset Derivation(DicomDataset segmentation, int frame) => Frame(segmentation, frame).GetSequence(DicomTag.DerivationImageSequence).Items[0];

    private static DicomDataset Source(DicomDataset segmentation, int frame) => Derivation(segmentation, frame).GetSequence(DicomTag.SourceImageSequence).Items[0];

    private static DicomDataset Frame(DicomDataset dataset, int number) => dataset.GetSequence(DicomTag.PerFrameFunctionalGroupsSequence).Items[number - 1];

    private static IEnumerable<string> Faults(DicomDataset dataset) =>
        Conformance.Check(dataset).Violations.Select(violation => $"{violation.Path} {violation.Kind.ToText()} {violation.Severity.ToText()}");
}
