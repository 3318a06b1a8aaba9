using HighDicom.Content;

namespace HighDicom.Templates.Matching;

/// <summary>
/// The items under one parent that were matched with the rows of one level: for rows of the level itself the items, for including rows one such object for each time
/// that the included template was used.
/// </summary>
internal sealed class RowMatches(RowGroup group, RowMatch? parent, RowMatches? including)
{
    private List<RowMatch>?[]? _items;
    private List<RowMatches>?[]? _included;
    private List<ContentNode>? _others;
    private List<RowMatch>? _outOfOrder;

    public RowGroup Group => group;

    /// <summary>The match whose item is the parent; null at the top.</summary>
    public RowMatch? Parent => parent;

    /// <summary>The matches of the including template; null if these are not of an included one.</summary>
    public RowMatches? Including => including;

    /// <summary>The content item above.</summary>
    public ContentNode? Item { get; init; } = parent?.Node;

    /// <summary>Items that no row describes; empty for an included template.</summary>
    public IReadOnlyList<ContentNode> Others => _others ?? (IReadOnlyList<ContentNode>)[];

    /// <summary>Items that stand after one of a later row.</summary>
    public IReadOnlyList<RowMatch> OutOfOrder => _outOfOrder ?? (IReadOnlyList<RowMatch>)[];

    /// <summary>The last row that an item was placed in.</summary>
    public int LastIndex { get; private set; } = -1;

    /// <summary>The matches among which those of this level stand: of the including template or of the level above.</summary>
    public RowMatches? Enclosing => including ?? parent?.Within;

    public IReadOnlyList<RowMatch> ItemsOf(int row) => _items?[group.PositionOf(row)] ?? (IReadOnlyList<RowMatch>)[];

    public IReadOnlyList<RowMatches> IncludedBy(int row) => _included?[group.PositionOf(row)] ?? (IReadOnlyList<RowMatches>)[];

    /// <summary>How many items, or uses of the included template, there are of a row.</summary>
    public int CountOf(int row) => ItemsOf(row).Count + IncludedBy(row).Count;

    /// <summary>
    /// For readers: the matches under each item of a row; under the item of an included template that describes one item; or those of an included template.
    /// </summary>
    public IEnumerable<RowMatches> Below(int row) => ItemsOf(row).Select(match => match.Below)
        .Concat(IncludedBy(row).Select(included => included.Group.SingleRow is { } only ? included.ItemsOf(only.Index) is [RowMatch match, ..] ? match.Below : null : included).OfType<RowMatches>());

    /// <summary>For readers: the items of a row; for one that includes a template by reference, the references.</summary>
    public IEnumerable<RowMatch> Heads(int row) => ItemsOf(row)
        .Concat(IncludedBy(row).Select(included => included.Group.SingleRow is { } only && included.ItemsOf(only.Index) is [RowMatch match, ..] ? match : null).OfType<RowMatch>());

    /// <summary>For readers: the content item, matched with the only top row of the template, and what is under it; null if it is of another kind.</summary>
    public static RowMatches? OfItem(TemplateDefinition template, ContentItem item)
    {
        RowMatches top = RowMatcher.MatchItem(template.Top, new ContentNode(item.Dataset));
        return top.Group.SingleRow is { } only && top.ItemsOf(only.Index) is [{ Strength: MatchStrength.Full or MatchStrength.Open } match, ..] ? match.Below : null;
    }

    /// <summary>For readers: the children of a content item, matched with the top rows of the template.</summary>
    public static RowMatches Under(TemplateDefinition template, ContentItem parent)
    {
        ContentNode node = new(parent.Dataset);
        return RowMatcher.Match(template.Top, node.Children, null, node);
    }

    public void Add(RowMatch match)
    {
        Place(match.Row.Index, match);
        _items ??= new List<RowMatch>?[group.Rows.Count];
        (_items[group.PositionOf(match.Row.Index)] ??= []).Add(match);
    }

    public void AddOther(ContentNode node) => (_others ??= []).Add(node);

    public RowMatches AddIncluded(PlannedRow row)
    {
        RowMatches use = new(row.Below, parent, this) { Item = Item };
        _included ??= new List<RowMatches>?[group.Rows.Count];
        (_included[group.PositionOf(row.Index)] ??= []).Add(use);
        return use;
    }

    /// <summary>Notes that an item was placed in a row of this level, or in a template that the row includes.</summary>
    public void Place(int row, RowMatch match)
    {
        if (row < LastIndex)
        {
            (_outOfOrder ??= []).Add(match);
        }

        LastIndex = Math.Max(LastIndex, row);
    }
}
