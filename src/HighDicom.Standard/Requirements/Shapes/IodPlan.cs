namespace HighDicom.Requirements;

/// <summary>An IOD made ready for checking: shapes of the data set and of the items of its functional groups sequences. Immutable.</summary>
internal sealed class IodPlan
{
    private const string MultiFrame = "multi-frame";
    private const string MultiFrameFunctionalGroups = "multi-frame-functional-groups";

    private readonly uint[][] _ownTags;
    private readonly Lazy<Dictionary<uint, HashSet<uint>>> _groupTags;

    public IodPlan(RequirementCatalog catalog, IReadOnlyList<ModulePlan> modules, IReadOnlyList<GroupPlan> groups)
    {
        Catalog = catalog;
        Modules = modules;
        Groups = groups;
        IsMultiFrame = modules.Any(module => module.Table?.Name is MultiFrame or MultiFrameFunctionalGroups);
        ShapeBuilder root = new(catalog);
        for (int i = 0; i < modules.Count; i++)
        {
            if (modules[i].Table is { } table)
            {
                root.AddModule(table, i);
            }
        }

        Root = root.Build();
        ShapeBuilder frames = new(catalog);
        foreach (RequirementTable table in groups.Select(group => group.Table).OfType<RequirementTable>())
        {
            frames.AddFunctionalGroup(table);
        }

        FunctionalGroups = frames.Build();
        _groupTags = new Lazy<Dictionary<uint, HashSet<uint>>>(TagsOfGroups);
        _ownTags = [.. Enumerable.Range(0, modules.Count).Select(OwnTagsOf)];
    }

    public RequirementCatalog Catalog { get; }

    public IReadOnlyList<ModulePlan> Modules { get; }

    public IReadOnlyList<GroupPlan> Groups { get; }

    /// <summary>Whether the instances are multi-frame images.</summary>
    public bool IsMultiFrame { get; }

    /// <summary>The shape of the data set: the rows of all modules, each under the guard of its module.</summary>
    public ItemShape Root { get; }

    /// <summary>The shape of the items of the shared and per-frame functional groups sequences.</summary>
    public ItemShape FunctionalGroups { get; }

    /// <summary>The attributes that only this module of the IOD has.</summary>
    public ReadOnlySpan<uint> OwnTags(int module) => _ownTags[module];

    /// <summary>Whether the standard has an attribute in a functional group of the IOD; one that is not of the IOD may hold any.</summary>
    /// <param name="group">The tag of the functional group sequence.</param>
    /// <param name="tag">The attribute.</param>
    public bool MayHold(uint group, uint tag) => !_groupTags.Value.TryGetValue(group, out HashSet<uint>? tags) || tags.Contains(tag);

    private Dictionary<uint, HashSet<uint>> TagsOfGroups()
    {
        Dictionary<uint, HashSet<uint>> found = [];
        foreach (GroupPlan group in Groups)
        {
            if (!found.TryGetValue(group.Sequence, out HashSet<uint>? tags))
            {
                found.Add(group.Sequence, tags = []);
            }

            ShapeTags.AddOfGroup(tags, Catalog, group.Table);
        }

        return found;
    }

    private uint[] OwnTagsOf(int module)
    {
        List<uint> tags = [];
        foreach (Slot slot in Root.Slots)
        {
            bool isOwn = true;
            foreach (SlotEntry entry in slot.Entries)
            {
                isOwn &= Root.Guards[entry.Guard].Module == module;
            }

            if (isOwn)
            {
                tags.Add(slot.Tag);
            }
        }

        return [.. tags];
    }
}
