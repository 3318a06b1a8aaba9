using FellowOakDicom;

namespace HighDicom.Standard.Tests.Vocabulary;

public class ConformanceReportTests
{
    private static readonly Violation Fractional = new()
    {
        Path = new AttributePath(DicomTag.SegmentationFractionalType),
        Kind = ViolationKind.Missing,
        Name = "Segmentation Fractional Type",
        Type = RequirementType.Type1C,
        Condition = "(0062,0001) = FRACTIONAL",
        Reference = new StandardReference(3, "C.8.20.2"),
    };

    private static readonly Violation Label = new()
    {
        Path = new AttributePath(DicomTag.SegmentSequence).Append(1, DicomTag.SegmentLabel),
        Kind = ViolationKind.Missing,
        Name = "Segment Label",
        Type = RequirementType.Type1,
        Reference = new StandardReference(3, "C.8.20.4"),
    };

    private static readonly Violation Weight = new()
    {
        Path = new AttributePath(DicomTag.PatientWeight),
        Kind = ViolationKind.BadValue,
        Name = "Patient's Weight",
        Reference = new StandardReference(5, "6.2"),
        Severity = Severity.Warning,
        Detail = "'0' is implausible",
    };

    [Test]
    public void The_text_has_one_line_a_violation_in_columns()
    {
        const string Expected =
            """
            Segmentation: 2 requirements are not met.
              1C missing  (0062,0010)  Segmentation Fractional Type      required if (0062,0001) = FRACTIONAL      PS3.3 C.8.20.2
              1  missing  (0062,0002)[1].(0062,0005)  Segment Label                                                PS3.3 C.8.20.4
            """;

        Assert.That(new ConformanceReport("Segmentation", [Fractional, Label]).ToString(), Is.EqualTo(Expected));
    }

    [Test]
    public void Warnings_and_what_was_not_checked_come_after_the_errors()
    {
        UncheckedRequirement open = new()
        {
            Path = new AttributePath(DicomTag.Laterality),
            Name = "Laterality",
            Reference = new StandardReference(3, "C.7.3.1"),
            Type = RequirementType.Type2C,
            Reason = "the condition is not formalized",
        };
        const string Expected =
            """
            Segmentation: 1 requirement is not met.
              1  missing  (0062,0002)[1].(0062,0005)  Segment Label      PS3.3 C.8.20.4
            1 warning.
              -  bad-value  (0010,1030)  Patient's Weight      '0' is implausible      PS3.5 6.2
            1 requirement could not be checked.
            """;

        Assert.That(new ConformanceReport("Segmentation", [Weight, Label], [open]).ToString(), Is.EqualTo(Expected));
    }

    [Test]
    public void Warnings_alone_leave_an_object_conformant()
    {
        ConformanceReport report = new("Segmentation", [Weight]);

        Assert.That(report.IsConformant);
        Assert.That(report.ThrowIfNotConformant, Throws.Nothing);
    }

    [Test]
    public void An_error_is_thrown_with_the_whole_report()
    {
        ConformanceReport report = new("Segmentation", [Label, Weight]);

        ConformanceException thrown = Assert.Throws<ConformanceException>(report.ThrowIfNotConformant)!;
        Assert.That(thrown.Report, Is.SameAs(report));
        Assert.That(thrown.Message, Is.EqualTo(report.ToString()));
    }

    [Test]
    public void Merging_keeps_equal_violations_once()
    {
        ConformanceReport merged = new ConformanceReport("Segmentation", [Label]).Merge(new ConformanceReport("other", [Label, Fractional]));

        Assert.That(merged.Subject, Is.EqualTo("Segmentation"));
        Assert.That(merged.Violations, Is.EqualTo(new[] { Label, Fractional }));
    }

    [Test]
    public void A_reference_links_to_its_section() =>
        Assert.That(new StandardReference(3, "C.8.20.2").Link.AbsoluteUri, Does.EndWith("/part03/sect_C.8.20.2.html"));
}
