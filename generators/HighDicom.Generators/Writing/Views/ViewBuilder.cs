using HighDicom.Generators.Model;
using HighDicom.Generators.Naming;

namespace HighDicom.Generators.Writing.Views;

/// <summary>Makes the views of the tables in use, out of the index: which types there are, what they include, and what each member is.</summary>
internal sealed class ViewBuilder
{
    private readonly StandardIndex _index;
    private readonly MemberBuilder _members;
    private readonly Dictionary<string, List<InheritedMember>> _inherited = [];

    public ViewBuilder(StandardIndex index)
    {
        _index = index;
        _members = new(index);
    }

    /// <summary>One unit for each table, and one for all functional groups together.</summary>
    public IEnumerable<ViewUnit> Units()
    {
        foreach (Table table in _index.SelectedTables)
        {
            yield return new(TableNames.ClassOf(table), new EquatableArray<ViewType>(table.Kind == TableKind.Macro ? [Interface(table), Class(table)] : [Class(table)]));
        }

        if (_index.SelectedTables.Any(table => table.Kind == TableKind.FunctionalGroup))
        {
            yield return new("FunctionalGroups", new EquatableArray<ViewType>([FunctionalGroups()]));
        }
    }

    private ViewType Class(Table table)
    {
        string name = TableNames.ClassOf(table);
        List<RowNode> nodes = RowNode.Trees(table.Rows);
        string words = table.Kind switch
        {
            TableKind.Module => TableNames.Title(table) + " Module",
            TableKind.FunctionalGroup => TableNames.Title(table) + " Functional Group",
            TableKind.Macro => "An item that holds the " + TableNames.Title(table) + " Macro alone",
            _ => "An item of the " + SequenceOf(table) + ", which stands in several tables",
        };
        string doc = Tooltip.OfType(words, table.Section);
        string @base = table.Kind switch { TableKind.Module => "Module", TableKind.FunctionalGroup => "FunctionalGroup", _ => "Item" };
        return table.Kind == TableKind.Macro
            ? Assemble(new(name, @base, new EquatableArray<string>([TableNames.InterfaceOf(table)]), doc, default, default, Nested(name, nodes, table)), [], [table])
            : Class(name, name, @base, doc, nodes, table);
    }

    private ViewType Class(string name, string path, string @base, string doc, List<RowNode> nodes, Table table)
    {
        List<Table> includes = Included(nodes);
        IEnumerable<string> interfaces = includes.Where(include => include.Kind == TableKind.Macro).Select(TableNames.InterfaceOf).Distinct();
        IEnumerable<ViewMember> own = _members.Of(path, nodes, table);
        IEnumerable<ViewType> nested = Nested(path, nodes, table);
        if (_members.OfRepeatingGroup(nodes, table).ToEquatableArray() is { Count: > 0 } repeated)
        {
            string overlay = path + ".Overlay";
            own = own.Append(new(
                "Overlays",
                "RepeatingGroups<" + overlay + ">",
                "new(Dataset, 0x6000, static (dataset, group) => new " + overlay + "(dataset, group))",
                "",
                Tooltip.OfType("The overlays, by group: 0x6000, 0x6002 and so on", "")));
            nested = nested.Append(new("Overlay", "RepeatingGroup", default, Tooltip.OfType("One overlay", table.Section), repeated, default, default));
        }

        return Assemble(new(name, @base, interfaces.ToEquatableArray(), doc, default, default, nested.ToEquatableArray()), own, includes);
    }

    /// <summary>Own members first; then those of included tables, unless there is one of that name. One with another type is implemented for its interface alone.</summary>
    private ViewType Assemble(ViewType type, IEnumerable<ViewMember> own, List<Table> includes)
    {
        Dictionary<string, ViewMember> byName = [];
        List<ViewMember> members = [];
        HashSet<ExplicitMember> hidden = [];
        foreach (ViewMember member in own.Where(member => !byName.ContainsKey(member.Name)))
        {
            byName.Add(member.Name, member);
            members.Add(member);
        }

        foreach (InheritedMember inherited in includes.SelectMany(Inherited))
        {
            if (!byName.TryGetValue(inherited.Member.Name, out ViewMember? present))
            {
                ViewMember member = inherited.Member with { Doc = Tooltip.Inherited(inherited.Declaring, inherited.Member.Name, inherited.IsInterface) };
                byName.Add(member.Name, member);
                members.Add(member);
            }
            else if (inherited.IsInterface && present.Type != inherited.Member.Type)
            {
                hidden.Add(new(inherited.Declaring, inherited.Member with { Doc = "" }));
            }
        }

        return type with { Members = members.ToEquatableArray(), Explicit = hidden.ToEquatableArray() };
    }

    private ViewType Interface(Table macro)
    {
        List<RowNode> nodes = RowNode.Trees(macro.Rows);
        List<Table> bases = [.. Included(nodes).Where(include => include.Kind == TableKind.Macro)];
        Dictionary<string, string> inherited = [];
        foreach (InheritedMember member in bases.SelectMany(Inherited))
        {
            inherited[member.Member.Name] = member.Member.Type;
        }

        return new(
            TableNames.InterfaceOf(macro),
            "",
            bases.Select(TableNames.InterfaceOf).Distinct().ToEquatableArray(),
            Tooltip.OfType("The attributes of the " + TableNames.Title(macro) + " Macro, on every type that includes it", macro.Section),
            _members.Of(TableNames.ClassOf(macro), nodes, macro).Where(member => !inherited.TryGetValue(member.Name, out string? type) || type != member.Type).ToEquatableArray(),
            default,
            default);
    }

    private ViewType FunctionalGroups()
    {
        HashSet<string> selected = [.. _index.SelectedTables.Select(table => table.Id)];
        List<ViewMember> members = [];
        HashSet<string> names = [];

        // The names are those among all groups, so that a wider selection renames none.
        foreach (Table group in _index.Tables.Values.Where(table => table.Kind == TableKind.FunctionalGroup).OrderBy(table => table.Id, StringComparer.Ordinal))
        {
            foreach (ViewMember member in _members.Of(TableNames.ClassOf(group), RowNode.Trees(group.Rows), group))
            {
                // Some sequences mean different groups in different IODs: from the second on they bear the group's own name.
                string name = names.Add(member.Name) ? member.Name : TableNames.Base(group) + "Sequence";
                names.Add(name);
                if (selected.Contains(group.Id))
                {
                    members.Add(member with { Name = name, Doc = Tooltip.Inherited(TableNames.ClassOf(group), member.Name, isInterface: false) });
                }
            }
        }

        string doc = Tooltip.OfType("An item of the Shared or Per-Frame Functional Groups Sequence: every functional group that may stand in it", "C.7.6.16");
        return new("FunctionalGroups", "Item", default, doc, members.OrderBy(member => member.Name, StringComparer.Ordinal).ToEquatableArray(), default, default);
    }

    private EquatableArray<ViewType> Nested(string path, List<RowNode> nodes, Table table) =>
        nodes.Where(_members.HasOwnItem).GroupBy(node => node.Row.Tag).Select(group => group.First()).Select(node =>
        {
            string name = _members.ItemName(path, node.Row);
            return Class(name, path + "." + name, "Item", Tooltip.OfItem(node.Row, table.Section), node.Children, table);
        }).ToEquatableArray();

    /// <summary>All members that including the table gives, with the type that declares each.</summary>
    private List<InheritedMember> Inherited(Table table)
    {
        if (_inherited.TryGetValue(table.Id, out List<InheritedMember>? members))
        {
            return members;
        }

        // Listed before it is complete, so that a table which includes itself ends.
        members = _inherited[table.Id] = [];
        bool isMacro = table.Kind == TableKind.Macro;
        string declaring = isMacro ? TableNames.InterfaceOf(table) : TableNames.ClassOf(table);
        List<RowNode> nodes = RowNode.Trees(table.Rows);
        members.AddRange(_members.Of(TableNames.ClassOf(table), nodes, table).Select(member => new InheritedMember(declaring, isMacro, member)));
        foreach (Table include in Included(nodes).Where(include => include.Id != table.Id))
        {
            members.AddRange(Inherited(include));
        }

        return members;
    }

    private List<Table> Included(List<RowNode> nodes) =>
        [.. nodes.Where(node => node.Row.IsInclude && _index.Tables.ContainsKey(node.Row.Include)).Select(node => _index.Tables[node.Row.Include])];

    private string SequenceOf(Table item)
    {
        string keyword = TableNames.KeywordOfItem(item);
        return _index.Elements.Values.FirstOrDefault(element => element.Keyword == keyword)?.Name ?? TableNames.Title(item);
    }
}
