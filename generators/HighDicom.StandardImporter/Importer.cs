using HighDicom.StandardImporter.Conditions;
using HighDicom.StandardImporter.Existing;
using HighDicom.StandardImporter.Merging;
using HighDicom.StandardImporter.Reporting;
using HighDicom.StandardImporter.Tables;
using HighDicom.StandardImporter.Writing;

namespace HighDicom.StandardImporter;

/// <summary>Makes the files of standard-xml from published parts and from what people have reviewed there.</summary>
internal sealed class Importer
{
    private readonly PublishedFacts _facts;
    private readonly ExistingFolder _existing;
    private readonly ImportReport _report;
    private readonly StandardFiles _files = new();

    private Importer(PublishedFacts facts, ExistingFolder existing, ImportReport report)
    {
        _facts = facts;
        _existing = existing;
        _report = report;
    }

    /// <summary>The files that belong into the folder.</summary>
    public static StandardFiles Import(PublishedFacts facts, ExistingFolder existing, ImportReport report)
    {
        Importer importer = new(facts, existing, report);
        if (facts.Editions.TryGetValue("PS3.6", out string? registry))
        {
            importer.AddRegistries(registry);
        }

        if (facts.Editions.ContainsKey("PS3.3"))
        {
            importer.AddTables();
        }

        if (facts.Editions.TryGetValue("PS3.16", out string? codes))
        {
            importer.AddCodes(codes);
        }

        return importer._files;
    }

    private void AddRegistries(string edition)
    {
        IEnumerable<FactElement> elements = RegistryMerger.Merge(_facts.Elements, _existing.Elements, _report);
        _files.Add("part06/data-elements.xml", RegistryFile.Elements(elements, edition));
        _files.Add("part06/uids.xml", RegistryFile.Uids(_facts.Uids.DistinctBy(uid => uid.Uid), edition));
    }

    private void AddTables()
    {
        List<FactTable> tables = WithRoles();
        Vocabulary vocabulary = VocabularyBuilder.Build(_facts, _existing, tables);
        ConditionMerger conditions = new(vocabulary, _existing.Ledger, _report);
        ItemStore items = new(_existing.Tables);
        TableMerger merger = new(conditions, items, KnownTags(), tables.Select(table => table.Id).ToHashSet(), _report);
        foreach (FactTable table in tables)
        {
            FactTable merged = merger.Merge(table, _existing.Tables.GetValueOrDefault(table.Id));
            _files.Add(TableFile.PathOf(merged), TableFile.TextOf(merged));
        }

        foreach (FactTable item in items.Used)
        {
            _files.Add(TableFile.PathOf(item), TableFile.TextOf(item));
        }

        AddIods(conditions);
        _files.Add(SentenceLedger.OfTables, conditions.Ledger.ToString());
    }

    private void AddIods(ConditionMerger conditions)
    {
        IodMerger merger = new(conditions, _facts, _existing, _report);
        foreach (FactIod iod in _facts.Iods)
        {
            FactIod merged = merger.Merge(iod);
            _files.Add(TableFile.PathOf(merged), TableFile.TextOf(merged));
        }

        if (_facts.Relationships.Count > 0)
        {
            IEnumerable<string> names = _facts.Iods.Select(iod => _existing.Iods.GetValueOrDefault(iod.Id)?.Name ?? iod.Name);
            _files.Add("part03/sr-relationships.xml", TableFile.TextOf(RelationshipMerger.Merge(_facts.Relationships, _existing.Relationships, [.. names], _report)));
        }
    }

    private void AddCodes(string edition)
    {
        _files.AddCodes(_facts, edition);
        TemplateMerger merger = new(_existing.TemplateLedger, _report);
        foreach (FactTemplate template in _facts.Templates)
        {
            FactTemplate merged = merger.Merge(template, _existing.Templates.GetValueOrDefault(template.Id));
            _files.Add(TemplateFile.PathOf(merged), TemplateFile.TextOf(merged));
        }

        _files.Add(SentenceLedger.OfTemplates, merger.Ledger.ToString());
    }

    /// <summary>The published tables with their roles and the names of their files: those that they have, or new ones.</summary>
    private List<FactTable> WithRoles()
    {
        HashSet<string> groups = [.. _facts.Iods.SelectMany(iod => iod.Groups).Select(group => _facts.TableOf(group.Reference, isModule: false) ?? "")];
        HashSet<string> names = [.. _existing.Tables.Values.Select(TableFile.PathOf)];
        List<FactTable> tables = [];
        foreach (FactTable table in _facts.Tables.DistinctBy(table => table.Id))
        {
            if (_existing.Tables.TryGetValue(table.Id, out FactTable? kept))
            {
                tables.Add(table with { Role = kept.Role, Name = kept.Name });
                continue;
            }

            FactTable named = table with { Role = table.Role == "macro" && (groups.Contains(table.Id) || _facts.InGroupSections.Contains(table.Id)) ? "functional-group" : table.Role };
            for (int number = 2; !names.Add(TableFile.PathOf(named)); number++)
            {
                named = named with { Name = $"{table.Name}-{number}" };
            }

            tables.Add(named);
        }

        return tables;
    }

    // Repeating groups are "60xx" in PS3.6 and "60XX" in the tables of standard-xml.
    private HashSet<string> KnownTags() =>
        (_facts.Elements.Count > 0 ? _facts.Elements : _existing.Elements).Select(element => element.Tag).ToHashSet(StringComparer.OrdinalIgnoreCase);
}
