using HighDicom.StandardImporter.Existing;
using HighDicom.StandardImporter.Reporting;
using HighDicom.StandardImporter.Tables;

namespace HighDicom.StandardImporter.Merging;

/// <summary>Puts a published IOD together with what standard-xml has of it.</summary>
internal sealed class IodMerger(ConditionMerger conditions, PublishedFacts facts, ExistingFolder existing, ImportReport report)
{
    public FactIod Merge(FactIod published)
    {
        FactIod? kept = existing.Iods.GetValueOrDefault(published.Id);
        return published with
        {
            Name = kept?.Name ?? published.Name,
            Title = kept?.Title ?? published.Title,
            SopClasses = kept is { SopClasses.Count: > 0 } ? kept.SopClasses : SopClasses(published),
            Modules = [.. published.Modules.Select(module => Merge(published.Id, module, kept)).OfType<FactModule>()],
            Groups = [.. published.Groups.Select(group => Merge(published.Id, group, kept)).OfType<FactGroup>()],
        };
    }

    /// <summary>The table of a section (or the one that has been there under that name); if there is none, that is said.</summary>
    private string? Known(string? table, string iod, int line, string name, string section)
    {
        if (table is null)
        {
            report.Add(FindingKind.Reference, iod, line, name, $"section '{section}' has no table of attributes; the row is left out");
        }

        return table;
    }

    private FactModule? Merge(string iod, FactModule module, FactIod? kept)
    {
        FactModule? before = kept?.Modules.FirstOrDefault(other => other.Name == module.Name);
        if (Known(facts.TableOf(module.Reference, isModule: true) ?? before?.Table, iod, module.Line, module.Name, module.Reference) is not { } table)
        {
            return null;
        }

        before ??= kept?.Modules.FirstOrDefault(other => other.Table == table);
        return module with { Table = table, Condition = Condition(new(iod, table, module.Line), module.Usage, module.Sentence, before?.Condition) };
    }

    private FactGroup? Merge(string iod, FactGroup group, FactIod? kept)
    {
        FactGroup? before = kept?.Groups.FirstOrDefault(other => other.Name == group.Name);
        if (Known(facts.TableOf(group.Reference, isModule: false) ?? before?.Table, iod, group.Line, group.Name, group.Reference) is not { } table)
        {
            return null;
        }

        before ??= kept?.Groups.FirstOrDefault(other => other.Table == table);
        return group with { Table = table, Condition = Condition(new(iod, table, group.Line), group.Usage, group.Sentence, before?.Condition) };
    }

    private FactCondition Condition(RowPlace place, string usage, string sentence, FactCondition? kept) =>
        usage == "C" ? conditions.Merge(place, sentence, kept ?? FactCondition.None) : FactCondition.None;

    // The SOP classes of an IOD are told by PS3.4; most bear its name.
    private List<string> SopClasses(FactIod iod)
    {
        IEnumerable<FactUid> uids = facts.Uids.Count > 0 ? facts.Uids : existing.Uids;
        List<string> found = [.. uids.Where(uid => uid.Name == iod.Title + " Storage").Select(uid => uid.Uid)];
        if (found.Count == 0)
        {
            report.Add(FindingKind.SopClass, iod.Id, 0, iod.Title, "no SOP class is named after it: write its <para role=\"sop-class\"> by hand, from PS3.4");
        }

        return found;
    }
}
