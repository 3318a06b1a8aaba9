namespace HighDicom.Templates.Matching;

/// <summary>A content item and the row that describes it.</summary>
internal sealed class RowMatch(ContentNode node, PlannedRow row, MatchStrength strength, RowMatches within)
{
    private RowMatches? _below;

    public ContentNode Node => node;

    public PlannedRow Row => row;

    public MatchStrength Strength => strength;

    /// <summary>The matches that this one is part of.</summary>
    public RowMatches Within => within;

    /// <summary>The items under the item, matched with the rows under the row. Made at first use; made twice by two threads, both are equal.</summary>
    public RowMatches Below => _below ??= RowMatcher.Match(row.Below, node.Children, this);
}
