using FellowOakDicom;
using HighDicom.Requirements;
using HighDicom.Standard.Tests.Requirements;

namespace HighDicom.Standard.Tests.Checking;

/// <summary>What each kind of row asks for, on tables of a few rows.</summary>
public class TableCheckTests
{
    [TestCase("1", "(0010,0020) missing")]
    [TestCase("2", "(0010,0020) missing")]
    [TestCase("3", "")]
    public void An_absent_attribute(string type, string expected) => Assert.That(Check($"-0|00100020|{type}", Dataset()), Is.EqualTo(expected));

    [TestCase("1", "(0010,0020) empty")]
    [TestCase("2", "")]
    [TestCase("3", "")]
    public void An_empty_attribute(string type, string expected) =>
        Assert.That(Check($"-0|00100020|{type}", Dataset(new DicomLongString(DicomTag.PatientID, ""))), Is.EqualTo(expected));

    [TestCase("1C", "F", "(0010,0020) missing")]
    [TestCase("2C", "A", "(0010,0020) missing")]
    public void A_condition_that_holds_requires_the_attribute(string type, string otherwise, string expected) =>
        Assert.That(Check($"-0|00100020|{type}\n{otherwise}(0008,0060) = CT\n-0|00080060|3", Dataset(new DicomCodeString(DicomTag.Modality, "CT"))), Is.EqualTo(expected));

    [TestCase("F", "(0010,0020) not-allowed")]
    [TestCase("A", "")]
    public void A_condition_that_does_not_hold_forbids_or_allows_it(string otherwise, string expected) => Assert.That(
        Check($"-0|00100020|1C\n{otherwise}(0008,0060) = MR\n-0|00080060|3", Dataset(new DicomCodeString(DicomTag.Modality, "CT"), new DicomLongString(DicomTag.PatientID, "1"))),
        Is.EqualTo(expected));

    [Test]
    public void A_condition_that_cannot_be_told_is_listed_as_unchecked_once_with_its_places()
    {
        DicomSequence sequence = new(DicomTag.SegmentSequence, new DicomDataset(), new DicomDataset());

        ConformanceReport report = Report("-0|00620002|1\n-1|00620005|1C\nAjudge: a label is known", Dataset(sequence));

        Assert.That(report.Violations, Is.Empty);
        Assert.That(report.Unchecked, Has.Count.EqualTo(1));
        Assert.That(report.Unchecked[0].Path.ToString(), Is.EqualTo("(0062,0002)[1].(0062,0005)"));
        Assert.That(report.Unchecked[0].Places, Is.EqualTo(2));
        Assert.That(report.Unchecked[0].Reason, Is.EqualTo("not in the data set: whether a label is known"));
        Assert.That(report.Unchecked[0].Condition, Is.EqualTo("a label is known"));
    }

    [TestCase("A(present (0010,0010) or present (0010,0020)) and judge: it is known", "(present (0010,0010) or present (0010,0020)) and it is known")]
    [TestCase("A?", "the condition stated in the standard holds")]
    public void Conditions_are_shown_in_words_where_no_expression_tells_them(string line, string expected)
    {
        Assert.That(Report("-0|00100010|3\n-0|00100020|3\n-0|00100040|1C\n" + line, Dataset(new DicomPersonName(DicomTag.PatientName, "A"))).Unchecked.Select(open => open.Condition), Is.EqualTo(new[] { expected }));
    }

    [Test]
    public void Never_if_forbids_while_it_holds()
    {
        const string Rows = "-0|00100020|1C\nFnever-if (0008,0060) = CT\n-0|00080060|3";

        Assert.That(Check(Rows, Dataset(new DicomCodeString(DicomTag.Modality, "CT"), new DicomLongString(DicomTag.PatientID, "1"))), Is.EqualTo("(0010,0020) not-allowed"));
        Assert.That(Check(Rows, Dataset(new DicomCodeString(DicomTag.Modality, "MR"), new DicomLongString(DicomTag.PatientID, "1"))), Is.Empty);
        Assert.That(Check(Rows, Dataset(new DicomCodeString(DicomTag.Modality, "MR"))), Is.Empty);
    }

    [TestCase(0, "(0062,0002) empty")]
    [TestCase(1, "")]
    [TestCase(2, "(0062,0002) bad-count")]
    public void The_number_of_items(int count, string expected)
    {
        DicomSequence sequence = new(DicomTag.SegmentSequence, [.. Enumerable.Range(0, count).Select(_ => new DicomDataset())]);

        Assert.That(Check("-0|00620002|1\nI1", Dataset(sequence)), Is.EqualTo(expected));
    }

    [Test]
    public void Every_item_is_checked()
    {
        DicomSequence sequence = new(DicomTag.SegmentSequence, new DicomDataset(), new DicomDataset(new DicomLongString(DicomTag.SegmentLabel, "x")), new DicomDataset());

        Assert.That(Check("-0|00620002|1\n-1|00620005|1", Dataset(sequence)), Is.EqualTo("(0062,0002)[1].(0062,0005) missing; (0062,0002)[3].(0062,0005) missing"));
    }

    [TestCase("CT", "")]
    [TestCase("XX", "(0008,0060) bad-value")]
    public void Enumerated_values(string value, string expected) =>
        Assert.That(Check("-0|00080060|1\nE\n=CT\n=MR", Dataset(new DicomCodeString(DicomTag.Modality, value))), Is.EqualTo(expected));

    [TestCase("ORIGINAL\\PRIMARY\\ANY", "")]
    [TestCase("ORIGINAL\\OTHER", "(0008,0008) bad-value")]
    public void Enumerated_values_of_one_position(string value, string expected) =>
        Assert.That(Check("-0|00080008|1\nEvalue 2\n=PRIMARY", Dataset(new DicomCodeString(DicomTag.ImageType, value.Split('\\')))), Is.EqualTo(expected));

    [TestCase((ushort)8, "(0028,0101) bad-value")]
    [TestCase((ushort)12, "")]
    public void Enumerated_values_while_a_condition_holds(ushort value, string expected) => Assert.That(
        Check("-0|00280100|3\n-0|00280101|1\nE(0028,0100) = 16\n=12\n=16", Dataset(new DicomUnsignedShort(DicomTag.BitsAllocated, 16), new DicomUnsignedShort(DicomTag.BitsStored, value))),
        Is.EqualTo(expected));

    [Test]
    public void Rows_of_an_include_belong_to_the_item_while_its_condition_holds()
    {
        string tables = TestCatalog.Module("-0|00080060|1\n+0|macro\nP(0008,0060) = CT") + "\n@macro|macro|C.2|Macro\n-0|00180050|2";

        Assert.That(Text(Report(TestCatalog.Of(tables), Dataset(new DicomCodeString(DicomTag.Modality, "CT")))), Is.EqualTo("(0018,0050) missing"));
        Assert.That(Text(Report(TestCatalog.Of(tables), Dataset(new DicomCodeString(DicomTag.Modality, "MR")))), Is.Empty);
        DicomDataset forbidden = Dataset(new DicomCodeString(DicomTag.Modality, "MR"), new DicomDecimalString(DicomTag.SliceThickness, "1"));
        Assert.That(Text(Report(TestCatalog.Of(tables), forbidden)), Is.EqualTo("(0018,0050) not-allowed"));
    }

    [TestCase("(0010,0020)", "")]
    [TestCase("(0010,0020) (0010,0040)", "(0010,0010) missing")]
    public void A_module_of_the_users_choice_is_there_if_an_attribute_that_only_it_has_is_there(string present, string expected)
    {
        const string Tables = "@module|module|C.1|Module\n-0|00100020|3\n@other|other|C.2|Other\n-0|00100010|2\n-0|00100020|3\n-0|00100040|3";
        DicomDataset dataset = Dataset([.. present.Split(' ').Select(text => AttributePath.Parse(text).Tag).Select(tag => (DicomItem)(tag == DicomTag.PatientSex ? new DicomCodeString(tag, "M") : new DicomLongString(tag, "1")))]);

        Assert.That(Text(Report(TestCatalog.Of(Tables, "Mmodule|M|Patient|Module\nMother|U|Patient|Other"), dataset)), Is.EqualTo(expected));
    }

    [Test]
    public void A_module_whose_condition_forbids_it_is_wrong_by_its_own_attributes_alone()
    {
        const string Tables = "@module|module|C.1|Module\n-0|00100020|3\n-0|00080060|3\n@other|other|C.2|Other\n-0|00100010|2\n-0|00100020|1\n-0|00100040|3";
        DicomDataset dataset = Dataset(new DicomCodeString(DicomTag.Modality, "CT"), new DicomLongString(DicomTag.PatientID, "1"), new DicomCodeString(DicomTag.PatientSex, "M"));

        Assert.That(Text(Report(TestCatalog.Of(Tables, "Mmodule|M|Patient|Module\nMother|C|Patient|Other\nF(0008,0060) = MR"), dataset)), Is.EqualTo("(0010,0040) not-allowed"));
    }

    [Test]
    public void Each_overlay_is_checked_by_itself()
    {
        const string Rows = "-0|60xx0010|1\n-0|60xx0011|1";
        DicomDataset dataset = Dataset(
            new DicomUnsignedShort(new DicomTag(0x6000, 0x0010), 1), new DicomUnsignedShort(new DicomTag(0x6000, 0x0011), 1), new DicomUnsignedShort(new DicomTag(0x6002, 0x0010), 1));

        Assert.That(Check(Rows, dataset), Is.EqualTo("(6002,0011) missing"));
    }

    [Test]
    public void Nesting_of_many_levels_does_not_end_the_process()
    {
        DicomDataset dataset = new();
        for (int i = 0; i < 50_000; i++)
        {
            dataset = new DicomDataset().NotValidated().Add(new DicomSequence(DicomTag.ContentSequence, dataset));
        }

        dataset.Add(new DicomUniqueIdentifier(DicomTag.SOPClassUID, TestCatalog.SopClass));

        Assert.That(Check("-0|0040A730|3\n-1|0040A040|3", dataset), Is.Empty);
    }

    private static DicomDataset Dataset(params DicomItem[] items) => new DicomDataset(items).Add(new DicomUniqueIdentifier(DicomTag.SOPClassUID, TestCatalog.SopClass));

    private static string Check(string rows, DicomDataset dataset) => Text(Report(rows, dataset));

    private static ConformanceReport Report(string rows, DicomDataset dataset) => Report(TestCatalog.Of(TestCatalog.Module(rows)), dataset);

    private static ConformanceReport Report(RequirementCatalog catalog, DicomDataset dataset) => DatasetChecker.Check(catalog, [], dataset);

    private static string Text(ConformanceReport report) => string.Join("; ", report.Violations.Select(violation => $"{violation.Path} {violation.Kind.ToText()}"));
}
