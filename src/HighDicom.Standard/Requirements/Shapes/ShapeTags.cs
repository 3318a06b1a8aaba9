namespace HighDicom.Requirements;

/// <summary>Finds the attributes that items of a shape can hold, in sequences inside them too.</summary>
internal static class ShapeTags
{
    /// <summary>Functional groups are not nested deeper.</summary>
    private const int MostDepth = 5;

    /// <summary>Adds the attributes of a functional group, without its own sequence.</summary>
    public static void AddOfGroup(HashSet<uint> tags, RequirementCatalog catalog, RequirementTable? group, int depth = MostDepth)
    {
        foreach (RequirementRow row in group?.Entries.OfType<RequirementRow>() ?? [])
        {
            Add(tags, catalog, row.ShapeOfItems(catalog), depth);
        }
    }

    private static void Add(HashSet<uint> tags, RequirementCatalog catalog, ItemShape shape, int depth)
    {
        foreach (Slot slot in shape.Slots)
        {
            tags.Add(slot.Tag);
            foreach (SlotEntry entry in depth > 1 ? slot.Entries : [])
            {
                Add(tags, catalog, entry.Row.ShapeOfItems(catalog), depth - 1);
            }
        }
    }
}
