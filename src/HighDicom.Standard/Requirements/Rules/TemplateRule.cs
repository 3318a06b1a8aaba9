using HighDicom.Templates.Checking;

namespace HighDicom.Requirements;

/// <summary>The content of an SR document follows the templates that it names (PS3.16).</summary>
internal sealed class TemplateRule : IConformanceRule
{
    public void Check(CheckRun run)
    {
        if (run.Catalog.Relationships(run.Iod) is null)
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
