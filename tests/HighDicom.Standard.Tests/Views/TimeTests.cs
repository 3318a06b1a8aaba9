using FellowOakDicom;
using HighDicom.Modules;

namespace HighDicom.Standard.Tests.Views;

/// <summary>Dates, times, and both.</summary>
public sealed class TimeTests
{
    [TestCase("20261126", "2026-11-26")]
    [TestCase("2026.11.26", "2026-11-26")]
    [TestCase("20261326", null)]
    [TestCase("2026", null)]
    public void A_date_reads_or_is_null_with_its_text_beside_it(string text, string? expected)
    {
        GeneralStudyModule study = new(new DicomDataset().NotValidated().Add(new DicomDate(DicomTag.StudyDate, text)));

        Assert.That(study.StudyDate?.ToString("yyyy-MM-dd", null), Is.EqualTo(expected));
        Assert.That(study.TextOf(DicomTag.StudyDate), Is.EqualTo(text));
    }

    [TestCase("231837.25", "23:18:37.25")]
    [TestCase("231837", "23:18:37")]
    [TestCase("2318", "23:18:00")]
    [TestCase("23", "23:00:00")]
    [TestCase("23:18:37", "23:18:37")]
    [TestCase("235960", "23:59:59")]
    [TestCase("246000", null)]
    [TestCase("noon", null)]
    public void A_time_reads_or_is_null(string text, string? expected) =>
        Assert.That(
            new GeneralStudyModule(new DicomDataset().NotValidated().Add(new DicomTime(DicomTag.StudyTime, text))).StudyTime?.ToString("HH:mm:ss.FFFFFF", null),
            Is.EqualTo(expected));

    [Test]
    public void Dates_and_times_are_written_in_the_standards_form()
    {
        GeneralStudyModule study = new([]) { StudyDate = new DateOnly(2026, 1, 2), StudyTime = new TimeOnly(3, 4, 5, 60) };

        Assert.That(study.TextOf(DicomTag.StudyDate), Is.EqualTo("20260102"));
        Assert.That(study.TextOf(DicomTag.StudyTime), Is.EqualTo("030405.06"));
        Assert.That(new GeneralStudyModule(study.Dataset) { StudyTime = new TimeOnly(3, 4, 5) }.TextOf(DicomTag.StudyTime), Is.EqualTo("030405"));
    }

    [TestCase("20261126231837.25+0130", "2026-11-26 23:18:37.25", 90)]
    [TestCase("20261126231837-0500", "2026-11-26 23:18:37", -300)]
    [TestCase("2026", "2026-01-01 00:00:00", null)]
    [TestCase("202611", "2026-11-01 00:00:00", null)]
    [TestCase("20261126-9900", "2026-11-26 00:00:00", null)]
    [TestCase("soon", null, null)]
    [TestCase("", null, null)]
    public void A_date_and_time_keeps_its_text_and_says_what_it_means(string text, string? value, int? minutes)
    {
        DateTimeText read = new(text);

        Assert.That(read.Value?.ToString("yyyy-MM-dd HH:mm:ss.FFFFFF", null), Is.EqualTo(value));
        Assert.That(read.Offset?.TotalMinutes, Is.EqualTo(minutes));
        Assert.That(read.ToString(), Is.EqualTo(text));
    }

    [Test]
    public void A_date_and_time_is_made_with_or_without_offset()
    {
        Assert.That(DateTimeText.From(new DateTime(2026, 11, 26, 1, 2, 3)).Text, Is.EqualTo("20261126010203"));
        Assert.That(DateTimeText.From(new DateTimeOffset(2026, 11, 26, 1, 2, 3, 500, TimeSpan.FromMinutes(-210))).Text, Is.EqualTo("20261126010203.5-0330"));
        Assert.That(default(DateTimeText).Value, Is.Null);
    }
}
