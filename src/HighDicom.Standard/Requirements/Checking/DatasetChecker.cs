using FellowOakDicom;
using HighDicom.Iods;
using HighDicom.Templates;
using HighDicom.Templates.Checking;

namespace HighDicom.Requirements;

/// <summary>Checks a data set: tables, functional groups, then the rules that no table holds.</summary>
internal static class DatasetChecker
{
    /// <summary>Fewer content items or frames are not worth another thread.</summary>
    private const int LeastItemsOfThread = 1000;

    /// <summary>The modules that nearly all composite objects share, for SOP classes that are not known.</summary>
    private static readonly string[] GeneralModules = ["table_C.7-1", "table_C.7-3", "table_C.7-5a", "table_C.7-8", "table_C.12-1"];

    /// <summary>Checks a data set.</summary>
    /// <param name="catalog">The standard's tables.</param>
    /// <param name="rules">The rules that no table holds.</param>
    /// <param name="dataset">The data set.</param>
    /// <param name="template">The template of an SR document's root; null is the one that it names.</param>
    public static ConformanceReport Check(RequirementCatalog catalog, IReadOnlyList<IConformanceRule> rules, DicomDataset dataset, TemplateDefinition? template = null)
    {
        string? sopClass = dataset.Text(DicomTag.SOPClassUID);
        Iod? iod = sopClass is null ? null : catalog.IodFor(sopClass);
        CheckRun run = new(iod ?? General(catalog), dataset);
        if (iod is null && sopClass is not null)
        {
            run.Findings.Add(UnknownSopClass(run, sopClass));
        }

        CheckRun beside = run.Branch();
        TemplateFindings? templates = null;

        // What lasts longest comes first.
        Action[] parts = [() => templates = TemplateRule.AppliesTo(run) ? TemplateRule.Find(run, template) : null, () => CheckTables(run), () => CheckRules(beside, rules)];
        if (IsLarge(run) && Environment.ProcessorCount > 1)
        {
            Together.Run(parts);
        }
        else
        {
            Array.ForEach(parts, part => part());
        }

        run.Findings.Take(beside.Findings);
        return new ConformanceReport(
            run.Iod.Name, run.Findings.Violations.Concat(templates?.Violations ?? []), run.Findings.Unchecked.Concat(templates?.Unchecked ?? []));
    }

    private static bool IsLarge(CheckRun run) => TemplateRule.AppliesTo(run)
        ? ContentCount.Reaches(LeastItemsOfThread, run.Dataset)
        : run.Dataset.Items(DicomTag.PerFrameFunctionalGroupsSequence).Count >= LeastItemsOfThread;

    private static void CheckRules(CheckRun run, IReadOnlyList<IConformanceRule> rules)
    {
        foreach (IConformanceRule rule in rules)
        {
            rule.Check(run);
        }
    }

    private static void CheckTables(CheckRun run)
    {
        new DatasetWalker(run).Walk();
        new FunctionalGroupCheck(run).Check();
    }

    private static Iod General(RequirementCatalog catalog)
    {
        List<ModulePlan> plans = [];
        foreach (RequirementTable table in GeneralModules.Select(catalog.Table).OfType<RequirementTable>())
        {
            plans.Add(new ModulePlan(new IodModule(table.Title, "", Usage.Mandatory, null), table, null, false));
        }

        return new Iod("", "Unknown SOP class", new StandardReference(3, "A"), [], [.. plans.Select(plan => plan.Module)], [], () => new IodPlan(catalog, plans, []));
    }

    private static Violation UnknownSopClass(CheckRun run, string uid) => new()
    {
        Path = new AttributePath(DicomTag.SOPClassUID),
        Kind = ViolationKind.BadValue,
        Name = run.Catalog.Element(DicomTag.SOPClassUID).Name,
        Reference = new StandardReference(3, "A"),
        Severity = Severity.Warning,
        Detail = $"{ShownText.Quoted(uid)} is not known; only the general modules were checked",
    };
}
