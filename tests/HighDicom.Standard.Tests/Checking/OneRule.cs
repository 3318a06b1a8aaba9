using FellowOakDicom;
using HighDicom.Requirements;

namespace HighDicom.Standard.Tests.Checking;

/// <summary>Checks a data set by one rule alone.</summary>
internal static class OneRule
{
    /// <summary>What a rule finds: paths and kinds.</summary>
    public static string Check(IConformanceRule rule, DicomDataset dataset)
    {
        string sopClass = dataset.GetSingleValueOrDefault(DicomTag.SOPClassUID, DicomUID.CTImageStorage.UID);
        CheckRun run = new(RequirementCatalog.Default.IodFor(sopClass)!, dataset);
        int before = run.Findings.Violations.Count;
        rule.Check(run);
        return string.Join("; ", run.Findings.Violations.Skip(before).Select(violation => $"{violation.Path} {violation.Kind.ToText()}"));
    }
}
