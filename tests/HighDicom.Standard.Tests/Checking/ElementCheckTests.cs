using FellowOakDicom;
using FellowOakDicom.IO.Buffer;
using HighDicom.Requirements;
using HighDicom.Standard.Tests.Requirements;

namespace HighDicom.Standard.Tests.Checking;

/// <summary>Value representation, multiplicity, length and repertoire of single elements.</summary>
public class ElementCheckTests
{
    private static readonly RequirementCatalog Catalog = TestCatalog.Of(TestCatalog.Module("-0|00080016|1"));

    [TestCase("AS", "042Y", null)]
    [TestCase("AS", "42Y", "bad-value")]
    [TestCase("CS", "MONOCHROME2", null)]
    [TestCase("CS", "monochrome", "bad-value")]
    [TestCase("CS", "ABCDEFGHIJKLMNOPQ", "too-long")]
    [TestCase("DA", "20240229", null)]
    [TestCase("DA", "20230229", "bad-value")]
    [TestCase("DA", "2024.2.9", "bad-value")]
    [TestCase("TM", "1200", null)]
    [TestCase("TM", "120000.123456", null)]
    [TestCase("TM", "12:00:00", "bad-value")]
    [TestCase("TM", "2460", "bad-value")]
    [TestCase("DT", "20240101120000.5+0100", null)]
    [TestCase("DT", "202413", "bad-value")]
    [TestCase("DS", "-1.25e-3", null)]
    [TestCase("DS", "1,5", "bad-value")]
    [TestCase("DS", " 1. ", null)]
    [TestCase("DS", ".5E+2", null)]
    [TestCase("DS", "1e", "bad-value")]
    [TestCase("DS", "-", "bad-value")]
    [TestCase("DS", "1 2", "bad-value")]
    [TestCase("DS", "NaN", "bad-value")]
    [TestCase("UI", "0.0", null)]
    [TestCase("UI", ".1", "bad-value")]
    [TestCase("UI", "2.999.1", null)]
    [TestCase("UI", "1.39.1", null)]
    [TestCase("UI", "1.40.1", "bad-value")]
    [TestCase("UI", "0.100.1", "bad-value")]
    [TestCase("UI", "3.1.1", "bad-value")]
    [TestCase("UI", "10.1.1", "bad-value")]
    [TestCase("DA", "20241301", "bad-value")]
    [TestCase("DA", "00000101", "bad-value")]
    [TestCase("DS", "0.1234567890123456789", "too-long")]
    [TestCase("IS", "+12", null)]
    [TestCase("IS", "1.5", "bad-value")]
    [TestCase("IS", "99999999999", "bad-value")]
    [TestCase("UI", "1.2.840.0.1", null)]
    [TestCase("UI", "1.02.3", "bad-value")]
    [TestCase("UI", "1..2", "bad-value")]
    [TestCase("UI", "1.2.", "bad-value")]
    [TestCase("PN", "Doe^Jane^^Dr^", null)]
    [TestCase("PN", "a^b^c^d^e^f", "bad-value")]
    [TestCase("PN", "a=b=c=d", "bad-value")]
    [TestCase("SH", "12345678901234567", "too-long")]
    [TestCase("LO", "line\nbreak", "bad-value")]
    [TestCase("LT", "line\nbreak", null)]
    [TestCase("SH", "padded          ", null)]
    public void Values_have_the_form_of_their_representation(string vr, string value, string? expected) =>
        Assert.That(TextRules.Of(DicomVR.Parse(vr))!.Check(value)?.ToText(), Is.EqualTo(expected));

    [Test]
    public void Another_representation_than_the_dictionary_has_is_wrong() =>
        Assert.That(Check(new DicomLongString(DicomTag.Modality, "CT")), Is.EqualTo("(0008,0060) bad-vr error"));

    [Test]
    public void An_unknown_representation_is_a_warning() =>
        Assert.That(Check(new DicomUnknown(DicomTag.Modality, new MemoryByteBuffer("CT"u8.ToArray()))), Is.EqualTo("(0008,0060) bad-vr warning"));

    [Test]
    public void The_number_of_values_follows_the_multiplicity()
    {
        Assert.That(Check(new DicomDecimalString(DicomTag.ImagePositionPatient, 1m, 2m)), Is.EqualTo("(0020,0032) bad-vr error"));
        Assert.That(Check(new DicomDecimalString(DicomTag.ImagePositionPatient, 1m, 2m, 3m)), Is.Empty);
        Assert.That(Check(new DicomUnsignedLong(DicomTag.DimensionIndexValues, 1, 2, 3, 4)), Is.Empty);
    }

    [Test]
    public void A_backslash_in_text_of_one_value_separates_nothing() => Assert.That(Check(new DicomLongText(DicomTag.ImageComments, "a\\b")), Is.Empty);

    [Test]
    public void Characters_beyond_ASCII_need_a_character_set()
    {
        Assert.That(Check(new DicomLongString(DicomTag.PatientID, "Zürich")), Is.EqualTo("(0010,0020) bad-value error"));
        Assert.That(Check(new DicomCodeString(DicomTag.SpecificCharacterSet, "ISO_IR 192"), new DicomLongString(DicomTag.PatientID, "Zürich")), Is.Empty);
        Assert.That(Check(new DicomCodeString(DicomTag.SpecificCharacterSet, "ISO_IR 100"), new DicomLongString(DicomTag.PatientID, "Zürich")), Is.Empty);
        Assert.That(Check(new DicomCodeString(DicomTag.SpecificCharacterSet, "ISO_IR 100"), new DicomLongString(DicomTag.PatientID, "東京")), Is.EqualTo("(0010,0020) bad-value error"));
    }

    [TestCase("ISO_IR 144", "Иванов", "")]
    [TestCase("ISO_IR 144", "Zürich", "(0010,0020) bad-value error")]
    [TestCase("ISO_IR 13", "ﾔﾏﾀﾞ", "")]
    [TestCase("\\ISO 2022 IR 87", "山田", "")]
    [TestCase("GB18030", "王小东", "")]
    public void Characters_are_of_a_set_that_is_declared(string sets, string text, string expected) => Assert.That(
        Check(new DicomCodeString(DicomTag.SpecificCharacterSet, sets.Split('\\')), new DicomLongString(DicomTag.PatientID, text)), Is.EqualTo(expected));

    [TestCase("0", "(0008,1160) bad-value error")]
    [TestCase("3\\0\\2", "(0008,1160) bad-value error")]
    [TestCase("-1", "(0008,1160) bad-value error")]
    [TestCase("1\\2", "")]
    public void Frames_that_are_referred_to_count_from_one(string frames, string expected)
    {
        DicomIntegerString numbers = new(DicomTag.ReferencedFrameNumber, frames);

        Assert.That(Check(numbers), Is.EqualTo(expected));
        string inside = expected.Length == 0 ? "" : "(0008,1140)[1]." + expected;
        Assert.That(Check(new DicomSequence(DicomTag.ReferencedImageSequence, new DicomDataset(numbers))), Is.EqualTo(inside));
    }

    [TestCase("IS", "1.5", "'1.5' is no IS value (a whole number of 32 bits)")]
    [TestCase("TM", "12:00", "'12:00' is no TM value (HHMMSS.FFFFFF or its beginning)")]
    [TestCase("DA", "2024-01-01", "10 characters, at most 8")]
    public void A_violation_says_what_a_value_may_be(string vr, string value, string expected)
    {
        DicomTag tag = vr switch { "IS" => DicomTag.SeriesNumber, "TM" => DicomTag.StudyTime, _ => DicomTag.StudyDate };
        DicomDataset dataset = new DicomDataset(new DicomUniqueIdentifier(DicomTag.SOPClassUID, TestCatalog.SopClass)).NotValidated();
        dataset.Add(DicomVR.Parse(vr), tag, value);

        Assert.That(DatasetChecker.Check(Catalog, [], dataset).Violations.Select(violation => violation.Detail), Is.EqualTo(new[] { expected }));
    }

    private static string Check(params DicomItem[] items)
    {
        DicomDataset dataset = new DicomDataset(new DicomUniqueIdentifier(DicomTag.SOPClassUID, TestCatalog.SopClass)).NotValidated();
        dataset.Add(items);
        return string.Join("; ", DatasetChecker.Check(Catalog, [], dataset).Violations.Select(violation => $"{violation.Path} {violation.Kind.ToText()} {violation.Severity.ToText()}"));
    }
}
