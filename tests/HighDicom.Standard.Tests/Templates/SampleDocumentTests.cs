using FellowOakDicom;
using HighDicom.Templates.Checking;

namespace HighDicom.Standard.Tests.Templates;

public class SampleDocumentTests
{
    [Test]
    public void A_report_of_another_library_has_only_the_faults_that_it_really_has()
    {
        // The name of the person observer is a TEXT item; its properties and modifiers are as the 2026 tables have them.
        TemplateFindings findings = TemplateChecker.CheckDocument(Sample("sr_document.dcm"));

        Assert.That(findings.Violations.Select(violation => $"{violation.Kind} {violation.Reference.Section} {violation.Name}"), Is.EqualTo(new[] { "BadTemplate TID 1003 row 1 PNAME Person Observer Name" }));
    }

    private static DicomDataset Sample(string name)
    {
        DirectoryInfo? folder = new(TestContext.CurrentContext.TestDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "HighDicom.sln")))
        {
            folder = folder.Parent;
        }

        string path = Path.Combine(folder!.FullName, "..", "shared", "samples", name);
        if (!File.Exists(path))
        {
            Assert.Ignore("The sample files are not there: " + Path.GetFullPath(path));
        }

        return DicomFile.Open(path).Dataset;
    }
}
