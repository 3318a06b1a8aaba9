using HighDicom.Iods;

namespace HighDicom.Requirements;

/// <summary>Makes an IOD from its lines.</summary>
internal static class IodDecoder
{
    public static Iod Decode(RequirementCatalog catalog, DataLines lines)
    {
        lines.MoveNext();
        string[] header = lines.Fields;
        List<Draft> modules = [];
        List<Draft> groups = [];
        List<Draft> current = modules;
        while (lines.MoveNext())
        {
            if (lines.Kind is 'M' or 'G')
            {
                current = lines.Kind == 'M' ? modules : groups;
                current.Add(new Draft(lines.Fields, null, false));
            }
            else
            {
                current[^1] = current[^1] with { Condition = lines.Value, IsForbiddenOtherwise = lines.Kind == 'F' };
            }
        }

        string[] sopClasses = header[3].Split(',', StringSplitOptions.RemoveEmptyEntries);
        StandardReference reference = new(3, header[1]);
        return new Iod(header[0], header[2], reference, sopClasses, [.. modules.Select(ToModule)], [.. groups.Select(ToGroup)], () => Plan(catalog, modules, groups))
        {
            GroupTables = [.. groups.Select(draft => draft.Fields[0])],
        };
    }

    private static IodPlan Plan(RequirementCatalog catalog, List<Draft> modules, List<Draft> groups) => new(
        catalog,
        [.. modules.Select(draft => new ModulePlan(ToModule(draft), catalog.Table(draft.Fields[0]), draft.Parse(), draft.IsForbiddenOtherwise))],
        [.. groups.Select(draft => new GroupPlan(ToGroup(draft), catalog.Table(draft.Fields[0]), draft.Parse(), draft.IsForbiddenOtherwise))]);

    private static IodModule ToModule(Draft draft) => new(draft.Fields[3], draft.Fields[2], Usage(draft.Fields[1]), draft.Condition);

    private static IodFunctionalGroup ToGroup(Draft draft) => new(draft.Fields[3], Usage(draft.Fields[1]), Placement(draft.Fields[2]), draft.Condition);

    private static Usage Usage(string text) => text switch
    {
        "M" => HighDicom.Iods.Usage.Mandatory,
        "C" => HighDicom.Iods.Usage.Conditional,
        _ => HighDicom.Iods.Usage.UserOption,
    };

    private static Placement Placement(string text) => text switch
    {
        "shared" => HighDicom.Iods.Placement.Shared,
        "per-frame" => HighDicom.Iods.Placement.PerFrame,
        _ => HighDicom.Iods.Placement.Either,
    };

    private sealed record Draft(string[] Fields, string? Condition, bool IsForbiddenOtherwise)
    {
        public Condition? Parse() => Condition is null ? null : ConditionReader.Read(Condition);
    }
}
