using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace HighDicom.Generators.Model;

/// <summary>What the files of standard-xml say, looked up by name.</summary>
internal sealed class StandardFiles
{
    private readonly List<Problem> _problems = [];

    public StandardFiles(ImmutableArray<Table> tables, ImmutableArray<Iod> iods)
    {
        Tables = Unique(tables, table => table.Id, table => table.File);
        Iods = Unique(iods, iod => iod.Name, iod => iod.File);
        foreach (Table table in tables)
        {
            foreach (Row row in table.Rows)
            {
                Check(Rules.UnknownInclude, row.Include, table.File, row.Line);
            }
        }

        foreach (Iod iod in iods)
        {
            foreach ((string table, int line) in iod.Modules.Select(module => (module.Table, module.Line)).Concat(iod.Groups.Select(group => (group.Table, group.Line))))
            {
                Check(Rules.UnknownModule, table, iod.File, line);
            }
        }
    }

    public Dictionary<string, Table> Tables { get; }

    public Dictionary<string, Iod> Iods { get; }

    public Dictionary<string, DataElement> Elements { get; private set; } = [];

    public Dictionary<string, UidEntry> Uids { get; private set; } = [];

    public Dictionary<int, ContextGroup> ContextGroups { get; private set; } = [];

    public Dictionary<int, TemplateLinks> Templates { get; private set; } = [];

    public IReadOnlyList<Concepts> Concepts { get; private set; } = [];

    public IReadOnlyList<ContextGroups> ContextGroupFiles { get; private set; } = [];

    public IReadOnlyList<NamedCodes> Names { get; private set; } = [];

    public FieldNames FieldNames { get; private set; } = new(default, default);

    public IReadOnlyList<Problem> Problems => _problems;

    public StandardFiles With(ImmutableArray<Registry<UidEntry>> uids)
    {
        Uids = uids.SelectMany(registry => registry.Rows).GroupBy(uid => uid.Value).ToDictionary(group => group.Key, group => group.First());
        return this;
    }

    public StandardFiles With(ImmutableArray<Registry<DataElement>> elements, ImmutableArray<FieldNames> fieldNames)
    {
        Elements = elements.SelectMany(registry => registry.Rows).GroupBy(element => element.Tag).ToDictionary(group => group.Key, group => group.First());
        FieldNames = fieldNames.IsEmpty ? FieldNames : fieldNames[0];
        foreach (Table table in Tables.Values)
        {
            foreach (Row row in table.Rows.Where(row => !row.IsInclude && !Elements.ContainsKey(row.Tag)))
            {
                _problems.Add(new(Rules.UnknownTag, table.File, row.Line, 0, row.Tag));
            }
        }

        return this;
    }

    public StandardFiles With(ImmutableArray<ContextGroups> groups, ImmutableArray<Concepts> concepts, ImmutableArray<TemplateLinks> templates)
    {
        ContextGroups = groups.SelectMany(file => file.Groups).GroupBy(group => group.Number).ToDictionary(group => group.Key, group => group.First());
        ContextGroupFiles = groups;
        Concepts = concepts;
        Templates = templates.GroupBy(template => template.Number).ToDictionary(group => group.Key, group => group.First());
        return this;
    }

    public StandardFiles With(ImmutableArray<NamedCodes> names)
    {
        Names = names;
        return this;
    }

    private Dictionary<string, T> Unique<T>(ImmutableArray<T> items, Func<T, string> key, Func<T, string> file)
    {
        Dictionary<string, T> byKey = [];
        foreach (T item in items)
        {
            if (byKey.ContainsKey(key(item)))
            {
                _problems.Add(new(Rules.BadTable, file(item), 0, 0, "there is more than one '" + key(item) + "'"));
                continue;
            }

            byKey.Add(key(item), item);
        }

        return byKey;
    }

    private void Check(DiagnosticDescriptor rule, string table, string file, int line)
    {
        if (table.Length > 0 && !Tables.ContainsKey(table))
        {
            _problems.Add(new(rule, file, line, 0, table));
        }
    }
}
