namespace HighDicom.Requirements;

/// <summary>Resolves the includes of tables into an item shape.</summary>
internal sealed class ShapeBuilder(RequirementCatalog catalog)
{
    /// <summary>Sets of entries are bits of one number; no attribute of the standard comes near.</summary>
    private const int MostEntries = 64;

    private readonly Dictionary<TagPattern, List<SlotEntry>> _slots = [];
    private readonly List<Guard> _guards = [];

    /// <summary>The shape of items that consist of some entries.</summary>
    public static ItemShape Build(RequirementCatalog catalog, IReadOnlyList<TableEntry> content)
    {
        ShapeBuilder builder = new(catalog);
        builder.Add(content);
        return builder.Build();
    }

    /// <summary>Adds rows that always belong to the item.</summary>
    public void Add(IReadOnlyList<TableEntry> content) => Add(content, new Scope(-1, null, false, []));

    /// <summary>Adds the rows of a module, which count while the module is there.</summary>
    public void AddModule(RequirementTable table, int module) => Add(table.Entries, new Scope(module, null, false, [table]));

    /// <summary>Adds the rows of a functional group, which may be absent.</summary>
    public void AddFunctionalGroup(RequirementTable table) => Add(table.Entries, new Scope(-1, null, true, [table]));

    public ItemShape Build() => new(_slots.Select(slot => new Slot(slot.Key, [.. slot.Value])), _guards);

    private void Add(IReadOnlyList<TableEntry> content, Scope scope)
    {
        foreach (TableEntry entry in content)
        {
            Condition? applies = Both(scope.Applies, entry.Applies);
            if (entry is RequirementRow row)
            {
                Add(new SlotEntry(row, GuardOf(scope.Module, applies), scope.IsOptional));
            }
            else if (entry is TableInclude include && catalog.Table(include.Table) is { } table && !scope.Tables.Contains(table))
            {
                Add(table.Entries, scope with { Applies = applies, Tables = [.. scope.Tables, table] });
            }
        }
    }

    private void Add(SlotEntry entry)
    {
        if (!_slots.TryGetValue(entry.Row.Tag, out List<SlotEntry>? entries))
        {
            _slots.Add(entry.Row.Tag, entries = []);
        }

        if (!entries.Contains(entry) && entries.Count < MostEntries)
        {
            entries.Add(entry);
        }
    }

    private int GuardOf(int module, Condition? applies)
    {
        if (module < 0 && applies is null)
        {
            return -1;
        }

        Guard guard = new(module, applies);
        int index = _guards.IndexOf(guard);
        if (index < 0)
        {
            index = _guards.Count;
            _guards.Add(guard);
        }

        return index;
    }

    private static Condition? Both(Condition? left, Condition? right) => left is null ? right : right is null ? left : new AllOf(left, right);

    /// <param name="Module">The module whose rows are being added; -1 is none.</param>
    /// <param name="Applies">The conditions of the includes on the way.</param>
    /// <param name="IsOptional">Whether the rows may be absent.</param>
    /// <param name="Tables">The tables on the way, so that one that includes itself at the same depth ends.</param>
    private sealed record Scope(int Module, Condition? Applies, bool IsOptional, RequirementTable[] Tables);
}
