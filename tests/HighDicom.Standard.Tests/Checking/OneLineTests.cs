using System.Buffers;
using FellowOakDicom;
using HighDicom.Standard.Tests.Data;
using HighDicom.Templates;

namespace HighDicom.Standard.Tests.Checking;

/// <summary>A violation is one line of text, whatever the values of the data set are.</summary>
public class OneLineTests
{
    private const string LineBreaks = "\n\r\u0085\u2028\u2029\u001B";

    private static readonly SearchValues<char> AnyLineBreak = SearchValues.Create(LineBreaks);

    [Test]
    public void A_line_break_in_any_value_of_a_segmentation_does_not_break_the_report() => AssertOneLine(SmallSegmentation.Create(), null);

    [Test]
    public void A_line_break_in_any_value_of_a_report_does_not_break_the_report() => AssertOneLine(SmallReport.Create(), null);

    [Test]
    public void A_line_break_in_any_value_does_not_break_what_a_template_finds() => AssertOneLine(SmallReport.Create(), TemplateDefinition.Find(1500));

    [Test]
    public void A_line_break_in_any_value_of_a_presentation_state_does_not_break_the_report()
    {
        DicomDataset reference = new DicomDataset().Add(DicomTag.ReferencedSOPInstanceUID, "1.2.1").Add(DicomTag.GraphicLayer, "ONE");
        DicomDataset series = new(new DicomSequence(DicomTag.ReferencedImageSequence, reference));
        DicomDataset dataset = Patients.Add(new DicomDataset(), DicomUID.GrayscaleSoftcopyPresentationStateStorage, "PR").Add(DicomTag.PresentationCreationDate, "20260101");
        dataset.Add(new DicomSequence(DicomTag.ReferencedSeriesSequence, series)).Add(new DicomSequence(DicomTag.GraphicLayerSequence, Layer(), Layer()));
        dataset.Add(new DicomSequence(DicomTag.GraphicAnnotationSequence, Shown(), new DicomDataset().Add(DicomTag.GraphicLayer, "TWO")));
        dataset.Add(new DicomSequence(DicomTag.DisplayedAreaSelectionSequence, Shown())).Add(new DicomCodeString(new DicomTag(0x6000, 0x1001), "TWO"));

        AssertOneLine(dataset, null);
    }

    [TestCase("a\nb", "'a\uFFFDb'")]
    [TestCase("a\u2028b", "'a\uFFFDb'")]
    public void What_would_break_a_line_is_shown_as_one_sign(string value, string expected) => Assert.That(ShownText.Quoted(value), Is.EqualTo(expected));

    [Test]
    public void Long_values_are_cut()
    {
        Assert.That(ShownText.Quoted(new string('x', 65)), Is.EqualTo("'" + new string('x', 64) + "…'"));
        Assert.That(ShownText.Plain(new string('x', 1000)), Has.Length.EqualTo(257));
    }

    private static DicomDataset Layer() => new DicomDataset().Add(DicomTag.GraphicLayer, "ONE");

    private static DicomDataset Shown() => Layer().Add(new DicomSequence(
        DicomTag.ReferencedImageSequence, new DicomDataset().Add(DicomTag.ReferencedSOPInstanceUID, "1.2.2")));

    private static void AssertOneLine(DicomDataset dataset, TemplateDefinition? template)
    {
        int found = 0;
        foreach (AttributePath path in Mutation.Paths(dataset).ToList())
        {
            DicomDataset holder = Mutation.Holder(dataset, path).NotValidated();
            if (holder.GetDicomItem<DicomItem>(path.Tag) is not DicomStringElement text)
            {
                continue;
            }

            foreach (char c in LineBreaks)
            {
                holder.AddOrUpdate(text.ValueRepresentation, path.Tag, text.Get<string>() + c + "1");
                ConformanceReport report = template is null || path.Tag == DicomTag.SOPClassUID ? Conformance.Check(dataset) : Conformance.Check(dataset, template);
                string[] lines = [.. report.Violations.Select(violation => violation.ToString()), .. report.Unchecked.Select(open => open.ToString())];
                Assert.That(lines.Where(line => line.AsSpan().ContainsAny(AnyLineBreak)), Is.Empty, path.ToString());
                found += report.Violations.Count;
            }

            holder.AddOrUpdate(text);
        }

        Assert.That(found, Is.GreaterThan(20));
    }
}
