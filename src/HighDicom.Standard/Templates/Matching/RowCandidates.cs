using HighDicom.Templates.Notation;

namespace HighDicom.Templates.Matching;

/// <summary>The rows of a level that can describe an item, the best first; of rows that describe it equally well, in the order of the table.</summary>
internal readonly struct RowCandidates
{
    private readonly RowCandidate _single;
    private readonly RowCandidate[]? _several;

    private RowCandidates(RowCandidate single) => _single = single;

    private RowCandidates(RowCandidate[] several) => _several = several;

    /// <summary>The rows; often there is just one, which costs no array.</summary>
    [System.Diagnostics.CodeAnalysis.UnscopedRef]
    public ReadOnlySpan<RowCandidate> Rows => _several ?? (_single.Row is null ? [] : new ReadOnlySpan<RowCandidate>(in _single));

    /// <summary>Whether the best rows describe the item equally well.</summary>
    public bool IsAmbiguous => _several is [var first, var second, ..] && first.Strength == second.Strength;

    /// <summary>The candidates among the rows of a level.</summary>
    public static RowCandidates Of(RowGroup group, ContentNode node, bool ignoreRelationship)
    {
        IReadOnlyList<PlannedRow> named = node.Name is { } name ? group.CandidatesFor(name) : [];

        // A row with just that name, value type and relationship leaves nothing to the rows that take any name.
        if (named.Count == 1 && Strength(named[0], node, ignoreRelationship) == MatchStrength.Full)
        {
            return new RowCandidates(new RowCandidate(named[0], MatchStrength.Full));
        }

        List<RowCandidate> rows = [];
        AddMatching(rows, named, node, ignoreRelationship);
        if (rows is not [{ Strength: MatchStrength.Full }])
        {
            AddMatching(rows, group.OpenCandidates, node, ignoreRelationship);
        }

        return rows.Count == 1 ? new RowCandidates(rows[0]) : new RowCandidates([.. rows.OrderByDescending(row => row.Strength)]);
    }

    /// <summary>The same rows in another order.</summary>
    public static RowCandidates Ordered(IEnumerable<RowCandidate> rows) => new([.. rows]);

    private static void AddMatching(List<RowCandidate> rows, IReadOnlyList<PlannedRow> candidates, ContentNode node, bool ignoreRelationship)
    {
        for (int index = 0; index < candidates.Count; index++)
        {
            if (Strength(candidates[index], node, ignoreRelationship) is not MatchStrength.None and var strength)
            {
                rows.Add(new RowCandidate(candidates[index], strength));
            }
        }
    }

    private static MatchStrength Strength(PlannedRow row, ContentNode node, bool ignoreRelationship)
    {
        bool sameType = row.Facts.ValueType == node.ValueType;
        bool sameRelationship = ignoreRelationship || (row.ByReference == node.IsByReference && (row.Relationship.Length == 0 || row.Relationship == node.Relationship));
        return row.Name switch
        {
            OneCode => (sameType, sameRelationship) switch
            {
                (true, true) => MatchStrength.Full,
                (true, false) => MatchStrength.OtherRelationship,
                (false, true) => MatchStrength.OtherValueType,
                _ => MatchStrength.None,
            },
            _ when !sameType || !sameRelationship => MatchStrength.None,
            NoCode => node.Name is null ? MatchStrength.Full : MatchStrength.Open,
            GroupCodes { Number: { } number, Defined: var defined } => CodeSets.Contains(number, node.Name) switch
            {
                true => MatchStrength.Full,
                false when defined => row.Facts.IsMandatory ? MatchStrength.OtherGroup : MatchStrength.None,
                _ => MatchStrength.Open,
            },
            _ => MatchStrength.Open,
        };
    }
}
