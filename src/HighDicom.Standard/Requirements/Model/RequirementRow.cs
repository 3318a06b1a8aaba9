namespace HighDicom.Requirements;

/// <summary>What a table of the standard says about one attribute.</summary>
internal sealed class RequirementRow(RequirementTable table, TagPattern tag, RequirementType type, IReadOnlyList<TableEntry> content) : TableEntry
{
    private ItemShape? _shape;

    /// <summary>The table that has the row.</summary>
    public RequirementTable Table { get; } = table;

    public TagPattern Tag { get; } = tag;

    public RequirementType Type { get; } = type;

    /// <summary>Required if it holds; null for types without a condition.</summary>
    public Condition? Condition { get; init; }

    /// <summary>Whether the attribute must not be there while the condition does not hold.</summary>
    public bool IsForbiddenOtherwise { get; init; }

    /// <summary>How many items a sequence, or values another attribute, may have.</summary>
    public ItemCount Items { get; init; } = ItemCount.Any;

    /// <summary>The values that are allowed.</summary>
    public IReadOnlyList<ValueConstraint> Values { get; init; } = [];

    /// <summary>What the items of a sequence consist of.</summary>
    public IReadOnlyList<TableEntry> Content { get; } = content;

    public bool IsConditional => Type is RequirementType.Type1C or RequirementType.Type2C;

    /// <summary>Whether a rule decides what the condition leaves open.</summary>
    public bool IsDecidedByRule { get; } = RuledRows.Contains(table.Name, tag.Tag);

    public bool NeedsValue => Type is RequirementType.Type1 or RequirementType.Type1C;

    /// <summary>The shape of the items if no other row speaks about the same sequence; made at first use.</summary>
    public ItemShape ShapeOfItems(RequirementCatalog catalog) => _shape ?? Interlocked.CompareExchange(ref _shape, ShapeBuilder.Build(catalog, Content), null) ?? _shape;
}
