using System.Collections.Concurrent;
using FellowOakDicom;

namespace HighDicom.Requirements;

/// <summary>All that the tables of an item say about one attribute.</summary>
internal sealed class Slot(TagPattern tag, SlotEntry[] entries)
{
    private readonly ConcurrentDictionary<ulong, ItemShape> _shapes = [];

    public uint Tag { get; } = tag.Tag;

    /// <summary>The tag as the data layer has it; made once, as lookups are many.</summary>
    public DicomTag DicomTag { get; } = (DicomTag)tag.Tag;

    /// <summary>Whether any row may require the attribute.</summary>
    public bool IsDemanding { get; } = Array.Exists(entries, entry => !entry.IsOptional && entry.Row.Type != RequirementType.Type3);

    /// <summary>Whether any row asks for the attribute, or for a value of a list, whatever else stands in the item.</summary>
    public bool IsDemandingValue { get; } = Array.Exists(
        entries, entry => entry.Row.Type is RequirementType.Type1 or RequirementType.Type2 || entry.Row.Values is [{ When: null, Position: 0 }]);

    /// <summary>Whether any row has lists of values.</summary>
    public bool HasValues { get; } = Array.Exists(entries, entry => entry.Row.Values.Count > 0);

    /// <summary>Whether any row tells how many values there may be.</summary>
    public bool HasValueCount => Array.Exists(entries, entry => entry.Row.Items != ItemCount.Any) && !Facts.AllowsRepresentation(DicomVR.SQ);

    /// <summary>The number of items beyond which no row cares how many there are.</summary>
    public int MostCounted { get; } = entries.Max(entry => entry.Row.Items.Most < int.MaxValue ? entry.Row.Items.Most : entry.Row.Items.Least) + 1;

    /// <summary>Whether the slot stands for all repeating groups (60xx).</summary>
    public bool IsRepeating { get; } = tag.IsRepeating;

    public ReadOnlySpan<SlotEntry> Entries => entries;

    /// <summary>Name, value representations and multiplicity of the attribute.</summary>
    public ElementFacts Facts { get; } = ElementFacts.Of((DicomTag)tag.Tag);

    /// <summary>The shape of the items of this sequence, by the entries that count (a bit for each); null if none counts.</summary>
    public ItemShape? ShapeOfItems(RequirementCatalog catalog, ulong counting)
    {
        if (counting == 0)
        {
            return null;
        }

        RequirementRow? single = SingleRow(counting);
        return single is not null ? single.ShapeOfItems(catalog) : _shapes.GetOrAdd(counting, set => Merge(catalog, set));
    }

    private RequirementRow? SingleRow(ulong counting)
    {
        RequirementRow? single = null;
        for (int i = 0; i < entries.Length; i++)
        {
            if ((counting & (1UL << i)) != 0)
            {
                if (single is not null && single != entries[i].Row)
                {
                    return null;
                }

                single = entries[i].Row;
            }
        }

        return single;
    }

    private ItemShape Merge(RequirementCatalog catalog, ulong counting)
    {
        ShapeBuilder builder = new(catalog);
        foreach (RequirementRow row in entries.Where((_, i) => (counting & (1UL << i)) != 0).Select(entry => entry.Row).Distinct())
        {
            builder.Add(row.Content);
        }

        return builder.Build();
    }
}
