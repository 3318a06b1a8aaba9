using FellowOakDicom;

namespace HighDicom.Tests.Reports;

/// <summary>Whatever Type 1 attribute is taken from a report, the checker says exactly that.</summary>
public sealed class ReportDeletionTests
{
    // The SOP Class UID is how the checker knows what to check; a report without is not one (its own test below).
    private static readonly DicomTag[] OfTheDocument =
    [
        DicomTag.Modality, DicomTag.SeriesInstanceUID, DicomTag.SeriesNumber, DicomTag.InstanceNumber, DicomTag.CompletionFlag, DicomTag.VerificationFlag,
        DicomTag.ContentDate, DicomTag.ContentTime, DicomTag.StudyInstanceUID, DicomTag.SOPInstanceUID,
    ];

    [TestCaseSource(nameof(OfTheDocument))]
    public void A_missing_attribute_of_the_document_is_the_only_violation(DicomTag tag)
    {
        DicomDataset document = TestReport.Full().Build().Dataset.Clone();
        document.Remove(tag);
        Assert.That(Errors(document), Is.EqualTo(new[] { $"Missing ({tag.Group:X4},{tag.Element:X4})" }));
    }

    [Test]
    public void A_missing_unit_is_reported_where_it_is_missing()
    {
        DicomDataset document = TestReport.Full().Build().Dataset.Clone();
        (AttributePath path, DicomDataset measured) = MeasuredValues(document).First();
        measured.Remove(DicomTag.MeasurementUnitsCodeSequence);
        Assert.That(Errors(document), Has.Member($"Missing {path.Append(1, DicomTag.MeasurementUnitsCodeSequence)}"));
    }

    [Test]
    public void A_missing_number_is_reported_where_it_is_missing()
    {
        DicomDataset document = TestReport.Full().Build().Dataset.Clone();
        (AttributePath path, DicomDataset measured) = MeasuredValues(document).First();
        measured.Remove(DicomTag.NumericValue);
        Assert.That(Errors(document), Is.EqualTo(new[] { $"Missing {path.Append(1, DicomTag.NumericValue)}" }));
    }

    private static IEnumerable<(AttributePath Path, DicomDataset Item)> MeasuredValues(DicomDataset document) => Below(document, null);

    private static IEnumerable<(AttributePath Path, DicomDataset Item)> Below(DicomDataset item, Func<DicomTag, AttributePath>? path)
    {
        path ??= tag => new AttributePath(tag);
        if (item.TryGetSequence(DicomTag.MeasuredValueSequence, out DicomSequence? values) && values!.Items.Count > 0)
            yield return (path(DicomTag.MeasuredValueSequence), values.Items[0]);
        if (!item.TryGetSequence(DicomTag.ContentSequence, out DicomSequence? content)) yield break;
        AttributePath sequence = path(DicomTag.ContentSequence);
        for (int i = 0; i < content!.Items.Count; i++)
        {
            int number = i + 1;
            foreach (var below in Below(content.Items[i], tag => sequence.Append(number, tag))) yield return below;
        }
    }

    private static string[] Errors(DicomDataset document) =>
        [.. Conformance.Check(document).Violations.Where(violation => violation.Severity == Severity.Error).Select(violation => $"{violation.Kind} {violation.Path}")];
}
