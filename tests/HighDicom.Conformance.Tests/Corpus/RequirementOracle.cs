using FellowOakDicom;
using HighDicom.Iods;
using HighDicom.Requirements;

namespace HighDicom.ConformanceTests.Corpus;

/// <summary>
/// What the tables ask of an attribute without any condition, read from them in the simplest way: rows of mandatory modules, and of functional groups that are there. What
/// hangs on a condition is left open.
/// </summary>
internal sealed class RequirementOracle(Iod iod)
{
    private readonly RequirementCatalog _catalog = RequirementCatalog.Default;

    /// <summary>Whether the attribute must be there whatever else there is.</summary>
    public bool MustBeThere(AttributePath path) => Rows(path).Any(row => row.Type is RequirementType.Type1 or RequirementType.Type2);

    /// <summary>Whether the attribute must have a value wherever it stands.</summary>
    public bool MustHaveValue(AttributePath path) => Rows(path).Any(row => row.Type is RequirementType.Type1);

    /// <summary>Whether its values are listed, whatever else holds.</summary>
    public bool HasList(AttributePath path) => Rows(path).Any(row => row.Values is [{ When: null, Position: 0 }]);

    private List<RequirementRow> Rows(AttributePath path)
    {
        IEnumerable<TableEntry> entries = path.Parent is null ? Modules()
            : path.Parent.Parent is null && IsGroups(path.Parent.Tag) ? []
            : path.Parent is { Parent: { Parent: null } groups } && IsGroups(groups.Tag) ? Group(path.Parent.Tag)
            : Rows(path.Parent).SelectMany(row => row.Content);
        return [.. Flatten(entries, 0).Where(row => row.Tag.Tag == (uint)path.Tag && !row.Tag.IsRepeating)];
    }

    private IEnumerable<TableEntry> Modules() =>
        iod.Plan.Modules.Where(module => module.Module.Usage == Usage.Mandatory).SelectMany(module => module.Table?.Entries ?? []);

    /// <summary>The rows in the items of a functional group sequence.</summary>
    private IEnumerable<TableEntry> Group(DicomTag sequence) =>
        iod.Plan.Groups.Where(group => group.Sequence == (uint)sequence).SelectMany(group => group.Table!.Entries.OfType<RequirementRow>()).SelectMany(row => row.Content);

    private static bool IsGroups(DicomTag tag) => tag == DicomTag.SharedFunctionalGroupsSequence || tag == DicomTag.PerFrameFunctionalGroupsSequence;

    private IEnumerable<RequirementRow> Flatten(IEnumerable<TableEntry> entries, int depth)
    {
        foreach (TableEntry entry in entries.Where(entry => entry.Applies is null))
        {
            if (entry is RequirementRow row) yield return row;
            if (entry is not TableInclude include || depth > 8 || _catalog.Table(include.Table) is not { } table) continue;
            foreach (RequirementRow inner in Flatten(table.Entries, depth + 1)) yield return inner;
        }
    }
}
