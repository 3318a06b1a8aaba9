using FellowOakDicom;
using HighDicom.Requirements;

namespace HighDicom.Templates.Checking;

/// <summary>The content of a document follows the templates that it names (PS3.16 section 6.1).</summary>
internal sealed class TemplateRule : IConformanceRule
{
    public void Check(CheckRun run)
    {
        if (!run.Dataset.Contains(DicomTag.ContentSequence) && !run.Dataset.Contains(DicomTag.ContentTemplateSequence))
        {
            return;
        }

        TemplateFindings found = TemplateChecker.CheckDocument(run.Dataset);
        foreach (Violation violation in found.Violations)
        {
            run.Findings.Add(violation);
        }

        foreach (UncheckedRequirement requirement in found.Unchecked)
        {
            run.Findings.AddUnchecked(requirement);
        }
    }
}
