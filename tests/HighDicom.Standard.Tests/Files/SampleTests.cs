namespace HighDicom.Standard.Tests.Files;

/// <summary>Real files: what is reported is what an independent judge (dciodvfy, build of 2026) reports too.</summary>
public class SampleTests
{
    [TestCase("ct_image.dcm")]
    [TestCase("seg_image_ct_binary.dcm")]
    [TestCase("seg_image_ct_true_fractional.dcm")]
    [TestCase("seg_image_sm_control.dcm")]
    [TestCase("seg_image_sm_control_labelmap.dcm")]
    [TestCase("sm_image.dcm")]
    [TestCase("sm_image_control.dcm")]
    [TestCase("sr_document.dcm", "(0040,A730)[3].(0040,A040) bad-template", Description = "the judge does not know templates: a person's name is TEXT here")]
    [TestCase("sm_annotations.dcm", "(006A,0002)[1].(006A,000F) not-allowed")]
    [TestCase("ct-3slice/01.dcm", "(0008,0005) empty")]
    [TestCase("ct-3slice/02.dcm", "(0008,0005) empty")]
    [TestCase("ct-3slice/03.dcm", "(0008,0005) empty")]
    public void Errors_are_those_that_the_judge_reports(string file, params string[] expected)
    {
        ConformanceReport report = Conformance.Check(Samples.Read(file));

        IEnumerable<string> errors = report.Violations.Where(violation => violation.Severity == Severity.Error).Select(violation => $"{violation.Path} {violation.Kind.ToText()}");
        Assert.That(errors, Is.EquivalentTo(expected), report.ToString());
    }
}
