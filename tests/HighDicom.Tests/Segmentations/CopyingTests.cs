using System.Text;
using FellowOakDicom;
using FellowOakDicom.IO.Buffer;
using HighDicom;
using HighDicom.Tests.Imaging;

namespace HighDicom.Tests.Segmentations;

public sealed class CopyingTests
{
    [Test]
    public void Patient_and_study_are_copied_and_private_pixel_and_acquisition_attributes_are_not()
    {
        DicomDataset dataset = Build(header => header
            .Add(DicomTag.PatientWeight, "61.5")
            .Add(DicomTag.StudyDescription, "Abdomen")
            .Add(DicomTag.SeriesDescription, "Portal venous")
            .Add(DicomTag.AcquisitionDate, "20240102")
            .Add(DicomTag.KVP, "120")
            .Add(new DicomSequence(DicomTag.ProcedureCodeSequence, new DicomDataset(
                new DicomShortString(DicomTag.CodeValue, "1"), new DicomShortString(DicomTag.CodingSchemeDesignator, "99X"), new DicomLongString(DicomTag.CodeMeaning, "Scan"),
                new DicomLongString(new DicomTag(0x0011, 0x0010), "PRIVATE"), new DicomLongString(new DicomTag(0x0011, 0x1001), "secret")))))
            .Dataset;

        Assert.That(dataset.GetString(DicomTag.PatientName), Is.EqualTo("Doe^Jane"));
        Assert.That(dataset.GetString(DicomTag.PatientWeight), Is.EqualTo("61.5"));
        Assert.That(dataset.GetString(DicomTag.StudyDescription), Is.EqualTo("Abdomen"));
        Assert.That(dataset.GetString(DicomTag.StudyInstanceUID), Is.EqualTo(TestSeries.StudyUid));
        Assert.That(dataset.GetString(DicomTag.AccessionNumber), Is.Empty, "Type 2, which the source lacks");
        Assert.That(dataset.GetSequence(DicomTag.ProcedureCodeSequence).Items.Single().Select(item => item.Tag.IsPrivate), Has.All.False);
        Assert.That(new[] { DicomTag.SeriesDescription, DicomTag.AcquisitionDate, DicomTag.KVP, DicomTag.SeriesDate }.Where(dataset.Contains), Is.Empty);
    }

    [Test]
    public void Nothing_else_of_the_sources_is_copied()
    {
        DicomTag[] tags =
        [
            DicomTag.SeriesDate, DicomTag.SeriesTime, DicomTag.SeriesDescription, DicomTag.ProtocolName, DicomTag.ContentDate, DicomTag.AcquisitionDate, DicomTag.AcquisitionDateTime, DicomTag.AcquisitionNumber,
            DicomTag.ImageComments, DicomTag.WindowCenter, DicomTag.WindowWidth, DicomTag.RescaleSlope, DicomTag.RescaleIntercept, DicomTag.KVP, DicomTag.ImagerPixelSpacing, DicomTag.BurnedInAnnotation,
            DicomTag.OperatorsName, DicomTag.PerformedProcedureStepStartDate, new DicomTag(0x0011, 0x0010), new DicomTag(0x0011, 0x1001),
        ];
        DicomDataset dataset = Build(header =>
        {
            header.Add(DicomTag.SeriesDate, "20240103").Add(DicomTag.SeriesTime, "01").Add(DicomTag.SeriesDescription, "S").Add(DicomTag.ProtocolName, "P").Add(DicomTag.ContentDate, "20240104");
            header.Add(DicomTag.AcquisitionDate, "20240105").Add(DicomTag.AcquisitionDateTime, "20240106").Add(DicomTag.AcquisitionNumber, "4").Add(DicomTag.ImageComments, "C");
            header.Add(DicomTag.WindowCenter, "40").Add(DicomTag.WindowWidth, "400").Add(DicomTag.RescaleSlope, "1").Add(DicomTag.RescaleIntercept, "-1024").Add(DicomTag.KVP, "120");
            header.Add(DicomTag.ImagerPixelSpacing, "1", "1").Add(DicomTag.BurnedInAnnotation, "NO").Add(DicomTag.OperatorsName, "O").Add(DicomTag.PerformedProcedureStepStartDate, "20240107");
            header.Add(new DicomLongString(new DicomTag(0x0011, 0x0010), "PRIVATE"), new DicomLongString(new DicomTag(0x0011, 0x1001), "secret"));
        }).Dataset;

        Assert.That(tags.Where(tag => tag != DicomTag.ContentDate && dataset.Contains(tag)), Is.Empty);
        Assert.That(dataset.GetString(DicomTag.ContentDate), Is.EqualTo("20260102"), "the clock's, not the sources'");
    }

    [Test]
    public void A_laterality_on_which_all_agree_is_copied()
    {
        int count = 0;

        Assert.That(Build(header => header.Add(DicomTag.Laterality, "L")).Dataset.GetString(DicomTag.Laterality), Is.EqualTo("L"));
        Assert.That(Build(header => header.Add(DicomTag.Laterality, count++ == 0 ? "L" : "R")).Dataset.Contains(DicomTag.Laterality), Is.False);
    }

    [Test]
    public void Names_in_several_character_sets_are_written_as_UTF_8()
    {
        byte[] bytes = [.. "Yamada^Tarou="u8, 0x1B, 0x24, 0x42, 0x3B, 0x33, 0x45, 0x44, 0x1B, 0x28, 0x42, .. "^"u8, 0x1B, 0x24, 0x42, 0x42, 0x40, 0x4F, 0x3A, 0x1B, 0x28, 0x42];
        using var stream = new MemoryStream();
        Build(header => header.AddOrUpdate(DicomTag.SpecificCharacterSet, "", "ISO 2022 IR 87")
            .AddOrUpdate(new DicomPersonName(DicomTag.PatientName, DicomEncoding.GetEncodings(["", "ISO 2022 IR 87"]), new MemoryByteBuffer(bytes)))).Save(stream);
        stream.Position = 0;

        DicomDataset read = DicomFile.Open(stream, FileReadOption.ReadAll).Dataset;
        Assert.That(read.GetString(DicomTag.SpecificCharacterSet), Is.EqualTo("ISO_IR 192"));
        Assert.That(read.GetString(DicomTag.PatientName), Is.EqualTo("Yamada^Tarou=山田^太郎"));
    }

    [Test]
    public void Body_part_is_copied_when_all_agree_and_an_empty_laterality_never()
    {
        int count = 0;
        DicomDataset agree = Build(header => header.Add(DicomTag.BodyPartExamined, "LIVER").Add(DicomTag.Laterality, string.Empty)).Dataset;
        DicomDataset differ = Build(header => header.Add(DicomTag.BodyPartExamined, count++ == 0 ? "LIVER" : "CHEST")).Dataset;

        Assert.That(agree.GetString(DicomTag.BodyPartExamined), Is.EqualTo("LIVER"));
        Assert.That(agree.Contains(DicomTag.Laterality), Is.False);
        Assert.That(differ.Contains(DicomTag.BodyPartExamined), Is.False);
    }

    [Test]
    public void An_incomplete_clinical_trial_module_is_left_out_with_a_warning()
    {
        Segmentation built = Build(header => header.Add(DicomTag.ClinicalTrialProtocolID, "P1"));
        ConformanceReport report = Builder(header => header.Add(DicomTag.ClinicalTrialProtocolID, "P1")).Validate();

        Assert.That(built.Dataset.Contains(DicomTag.ClinicalTrialProtocolID), Is.False);
        Assert.That(report.Violations.Where(v => v.Severity == Severity.Warning && v.Path.Tag == DicomTag.ClinicalTrialSponsorName), Has.Exactly(1).Items);
    }

    [Test]
    public void Text_beyond_ascii_is_written_as_UTF_8_and_ascii_without_a_character_set()
    {
        using var stream = new MemoryStream();
        Build(header => header.AddOrUpdate(DicomTag.SpecificCharacterSet, "ISO_IR 100").AddOrUpdate(DicomTag.PatientName, "Müller^Jörg")).Save(stream);
        stream.Position = 0;
        DicomDataset read = DicomFile.Open(stream, FileReadOption.ReadAll).Dataset;

        Assert.That(read.GetString(DicomTag.SpecificCharacterSet), Is.EqualTo("ISO_IR 192"));
        Assert.That(read.GetString(DicomTag.PatientName), Is.EqualTo("Müller^Jörg"));
        Assert.That(read.GetDicomItem<DicomElement>(DicomTag.PatientName)!.Buffer.Data.AsSpan().IndexOf("Müller"u8), Is.Zero);
        Assert.That(Build(header => header.AddOrUpdate(DicomTag.SpecificCharacterSet, string.Empty)).Dataset.Contains(DicomTag.SpecificCharacterSet), Is.False);
    }

    [TestCase(true)]
    [TestCase(false)]
    public void Undeclared_bytes_are_read_as_what_they_are_and_said(bool isUtf8)
    {
        byte[] bytes = (isUtf8 ? Encoding.UTF8 : Encoding.Latin1).GetBytes("Müller^Jörg");
        SegmentationBuilder builder = Builder(header => header.AddOrUpdate(new DicomPersonName(DicomTag.PatientName, [Encoding.ASCII], new MemoryByteBuffer(bytes))));

        Assert.That(builder.Build().Dataset.GetString(DicomTag.PatientName), Is.EqualTo("Müller^Jörg"));
        Assert.That(builder.Validate().Violations.Select(v => v.Path.Tag), Has.Some.EqualTo(DicomTag.SpecificCharacterSet));
    }

    [Test]
    public void Text_in_memory_without_a_character_set_is_saved_as_UTF_8()
    {
        using var folder = new TemporaryFolder();
        Build(header => header.AddOrUpdate(DicomTag.PatientName, "Müller^Jörg?")).Save(folder.File("seg.dcm"));

        Assert.That(Segmentation.Open(folder.File("seg.dcm")).Dataset.GetString(DicomTag.PatientName), Is.EqualTo("Müller^Jörg?"));
    }

    [Test]
    public void Times_are_written_in_the_time_zone_of_the_sources()
    {
        DicomDataset dataset = Build(header => header.Add(DicomTag.TimezoneOffsetFromUTC, "-0500")).Dataset;

        Assert.That(dataset.GetString(DicomTag.TimezoneOffsetFromUTC), Is.EqualTo("-0500"));
        Assert.That(dataset.GetString(DicomTag.ContentDate), Is.EqualTo("20260101"));
        Assert.That(dataset.GetString(DicomTag.ContentTime), Does.StartWith("220405"));
        Assert.That((dataset.GetString(DicomTag.InstanceCreationDate), dataset.GetString(DicomTag.InstanceCreationTime)[..6]), Is.EqualTo(("20260101", "220405")));
        Assert.That(Build(_ => { }).Dataset.Contains(DicomTag.TimezoneOffsetFromUTC), Is.False);
    }

    [Test]
    public void De_identified_sources_need_a_given_clock_and_keep_their_marks()
    {
        SegmentationBuilder builder = Builder(header => header
            .Add(DicomTag.PatientIdentityRemoved, "YES").Add(DicomTag.DeidentificationMethod, "by hand").Add(DicomTag.LongitudinalTemporalInformationModified, "MODIFIED"));

        DicomDataset dataset = builder.Build().Dataset;

        Assert.That(dataset.GetString(DicomTag.PatientIdentityRemoved), Is.EqualTo("YES"));
        Assert.That(dataset.GetString(DicomTag.DeidentificationMethod), Is.EqualTo("by hand"));
        Assert.That(dataset.GetString(DicomTag.LongitudinalTemporalInformationModified), Is.EqualTo("MODIFIED"));
        Assert.That(() => builder.WithInstances(InstanceSource.Default).Build(), Throws.TypeOf<ConformanceException>().With.Message.Contains("WithClock"));
    }

    [Test]
    public void A_wrong_value_of_the_source_does_not_block_the_result_and_is_reported()
    {
        SegmentationBuilder builder = Builder(header => header.NotValidated().AddOrUpdate(DicomTag.PatientSex, "X"));

        Assert.That(builder.Build().Dataset.GetString(DicomTag.PatientSex), Is.EqualTo("X"));
        Assert.That(builder.Validate().Violations.Where(v => v.Path.Tag == DicomTag.PatientSex).Select(v => v.Severity), Is.EqualTo(new[] { Severity.Warning }));
    }

    private static Segmentation Build(Action<DicomDataset> change) => Builder(change).Build();

    private static SegmentationBuilder Builder(Action<DicomDataset> change)
    {
        SourceImages images = TestSeries.Images(2, change: change);
        return TestBuilder.Of(images).AddSegment("Liver", TestBuilder.Mask(images, (_, _, _) => true), TestBuilder.Organ);
    }
}
