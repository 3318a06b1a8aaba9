using System.Globalization;

namespace HighDicom.Generators.Model;

/// <summary>What generate.txt names, and what that reaches: tables by modules, functional groups and includes; templates, context groups and codes by templates.</summary>
internal sealed class SelectionClosure
{
    private readonly StandardFiles _files;
    private readonly List<Problem> _problems = [];
    private readonly SortedDictionary<string, Iod> _iods = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, Table> _tables = new(StringComparer.Ordinal);
    private readonly SortedSet<int> _templates = [];
    private readonly SortedDictionary<int, ContextGroup> _groups = [];
    private readonly HashSet<CodeKey> _codes = [];
    private readonly HashSet<CodeKey> _known;

    public SelectionClosure(StandardFiles files, Selection? selection)
    {
        _files = files;
        _known = [.. files.Concepts.SelectMany(file => file.Items).Concat(files.ContextGroups.Values.SelectMany(group => group.Members)).Select(concept => concept.Key)];
        foreach (SelectionLine line in selection?.Lines ?? default)
        {
            string? problem = Add(line.Kind, line.Name);
            if (problem is not null)
            {
                _problems.Add(new(Rules.UnknownName, selection!.File, line.Line, 0, problem));
            }
        }
    }

    public IReadOnlyList<Iod> Iods => [.. _iods.Values];

    public IReadOnlyList<Table> Tables => [.. _tables.Values];

    public IReadOnlyList<ContextGroup> ContextGroups => [.. _groups.Values];

    public IReadOnlyList<int> Templates => [.. _templates];

    public IReadOnlyCollection<CodeKey> Codes => _codes;

    public IReadOnlyList<Problem> Problems => _problems;

    private string? Add(string kind, string name)
    {
        switch (kind)
        {
            case "*":
                AddEverything();
                return null;
            case "iod":
                return _files.Iods.TryGetValue(name, out Iod iod) ? AddIod(iod) : Unknown("IOD", name, _files.Iods.Keys);
            case "cid":
                return Number(name, _files.ContextGroups.ContainsKey) is { } group ? AddGroup(group) : Unknown("context group", name, Texts(_files.ContextGroups.Keys));
            case "tid":
                return Number(name, _files.Templates.ContainsKey) is { } template ? AddTemplate(template) : Unknown("template", name, Texts(_files.Templates.Keys));
            default:
                string[] parts = name.Split(' ');
                return AddCode(new(parts[0], parts[1])) ? null : Unknown("code", name, _known.Select(code => code.Scheme + " " + code.Value));
        }
    }

    private void AddEverything()
    {
        foreach (Iod iod in _files.Iods.Values)
        {
            AddIod(iod);
        }

        foreach (string table in _files.Tables.Keys)
        {
            AddTable(table);
        }

        foreach (int group in _files.ContextGroups.Keys)
        {
            AddGroup(group);
        }

        foreach (int template in _files.Templates.Keys)
        {
            AddTemplate(template);
        }

        _codes.UnionWith(_known);
    }

    private string? AddIod(Iod iod)
    {
        _iods[iod.Name] = iod;
        foreach (string table in iod.Modules.Select(module => module.Table).Concat(iod.Groups.Select(group => group.Table)))
        {
            AddTable(table);
        }

        return null;
    }

    private void AddTable(string id)
    {
        if (!_files.Tables.TryGetValue(id, out Table table) || _tables.ContainsKey(id))
        {
            return;
        }

        _tables.Add(id, table);
        foreach (Row row in table.Rows.Where(row => row.IsInclude))
        {
            AddTable(row.Include);
        }
    }

    private string? AddTemplate(int number)
    {
        // A template may name one that is not in the folder (README of the templates lists them); there is nothing to make of it.
        if (!_files.Templates.TryGetValue(number, out TemplateLinks template) || !_templates.Add(number))
        {
            return null;
        }

        foreach (int other in template.Templates)
        {
            AddTemplate(other);
        }

        foreach (int group in template.ContextGroups)
        {
            AddGroup(group);
        }

        _codes.UnionWith(template.Codes.Select(code => code.Key));
        return null;
    }

    private string? AddGroup(int number)
    {
        // Likewise: CID 82, 5000 and 5001 have no table.
        if (_files.ContextGroups.TryGetValue(number, out ContextGroup group))
        {
            _groups[number] = group;
            _codes.UnionWith(group.Members.Select(member => member.Key));
        }

        return null;
    }

    private bool AddCode(CodeKey code) => _known.Contains(code) && (_codes.Add(code) || true);

    private static int? Number(string text, Func<int, bool> isKnown) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int number) && isKnown(number) ? number : null;

    private static IEnumerable<string> Texts(IEnumerable<int> numbers) => numbers.Select(number => number.ToString(CultureInfo.InvariantCulture));

    private static string Unknown(string kind, string name, IEnumerable<string> known) =>
        "There is no " + kind + " '" + name + "'. Did you mean '" + NearestName.To(name, known) + "'?";
}
