using System.Collections.Concurrent;
using FellowOakDicom;
using HighDicom.Iods;

namespace HighDicom.Requirements;

/// <summary>All tables and IODs, decoded at first use. Thread-safe.</summary>
internal sealed class RequirementCatalog
{
    /// <summary>How deep in a functional group the attributes that dimensions point to can stand.</summary>
    private const int GroupedDepth = 3;

    private static readonly Lazy<RequirementCatalog> Standard = new(() => new RequirementCatalog(RequirementData.Tables, RequirementData.Iods, RequirementData.Relationships));

    private readonly DataIndex _tableIndex;
    private readonly DataIndex _relationshipIndex;
    private readonly ConcurrentDictionary<string, RelationshipTable?> _relationships = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, RequirementTable?> _tables = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<uint, ElementFacts> _elements = [];
    private readonly Dictionary<string, Iod> _iods = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Iod> _iodsBySopClass = new(StringComparer.Ordinal);
    private readonly Lazy<HashSet<uint>> _grouped;

    public RequirementCatalog(RequirementData.Bundles tables, RequirementData.Bundles iods, RequirementData.Bundles relationships)
    {
        _tableIndex = new DataIndex(tables);
        _relationshipIndex = new DataIndex(relationships);
        _grouped = new Lazy<HashSet<uint>>(FindGrouped);
        DataIndex index = new(iods);
        foreach (string name in index.Ids)
        {
            Iod iod = IodDecoder.Decode(this, index.Lines(name));
            _iods.Add(name, iod);
            foreach (string sopClass in iod.SopClassUids)
            {
                _iodsBySopClass.TryAdd(sopClass, iod);
            }
        }
    }

    /// <summary>The standard's own.</summary>
    public static RequirementCatalog Default => Standard.Value;

    /// <summary>All IODs by name.</summary>
    public IReadOnlyDictionary<string, Iod> Iods => _iods;

    /// <summary>The table of an id; null if standard-xml does not have it.</summary>
    public RequirementTable? Table(string id) => _tables.GetOrAdd(id, key => TableDecoder.Decode(_tableIndex.Lines(key)));

    /// <summary>The IOD of a SOP class; null if there is none.</summary>
    public Iod? IodFor(string sopClassUid) => _iodsBySopClass.GetValueOrDefault(sopClassUid);

    /// <summary>Which content items may stand under which in the documents of an IOD; null for IODs that are no SR documents.</summary>
    public RelationshipTable? Relationships(Iod iod) => _relationships.GetOrAdd(iod.Key, key => RelationshipTable.For(_relationshipIndex, key));

    /// <summary>What PS3.6 says of any attribute.</summary>
    public ElementFacts Element(DicomTag tag) => _elements.GetOrAdd((uint)tag, static (_, t) => ElementFacts.Of(t), tag);

    /// <summary>Whether some functional group sequence holds an attribute.</summary>
    public bool IsGrouped(uint tag) => _grouped.Value.Contains(tag);

    /// <summary>Whether a SOP class is one of multi-frame images; null if the SOP class is not known.</summary>
    public bool? IsMultiFrame(string sopClassUid) =>
        IodFor(sopClassUid)?.Plan.IsMultiFrame;

    private HashSet<uint> FindGrouped()
    {
        HashSet<uint> tags = [];
        foreach (string group in _iods.Values.SelectMany(iod => iod.GroupTables).Distinct(StringComparer.Ordinal))
        {
            ShapeTags.AddOfGroup(tags, this, Table(group), GroupedDepth);
        }

        return tags;
    }
}
