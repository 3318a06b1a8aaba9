namespace HighDicom.Templates.Matching;

/// <summary>
/// Assigns the items under one parent to the rows of one level. What a row fixes decides: concept name, then value type, then relationship; rows that take any concept name
/// get what is left. An included template that may be used several times starts anew when an item does not fit into the use before.
/// </summary>
internal static class RowMatcher
{
    /// <summary>Matches one item with the top rows, whatever its relationship: the root of a document, or of a part that is looked at by itself.</summary>
    public static RowMatches MatchItem(RowGroup group, ContentNode node) => Match(group, [node], null, null, ignoreRelationship: true);

    public static RowMatches Match(RowGroup group, IReadOnlyList<ContentNode> nodes, RowMatch? parent, ContentNode? item = null, bool ignoreRelationship = false)
    {
        RowMatches result = new(group, parent, null) { Item = item ?? parent?.Node };
        RowCandidates[] candidates = new RowCandidates[nodes.Count];
        for (int index = 0; index < candidates.Length; index++)
        {
            candidates[index] = RowCandidates.Of(group, nodes[index], ignoreRelationship);
        }

        RowMatches? certain = null;
        for (int index = 0; index < candidates.Length; index++)
        {
            if (candidates[index].IsAmbiguous)
            {
                certain ??= Certain(result, nodes, candidates);
                candidates[index] = RowChoice.Order(candidates[index], nodes[index], certain, result);
            }

            if (!TryPlace(result, nodes[index], candidates[index].Rows))
            {
                result.AddOther(nodes[index]);
            }
        }

        return result;
    }

    private static RowMatches Certain(RowMatches result, IReadOnlyList<ContentNode> nodes, RowCandidates[] candidates)
    {
        RowMatches certain = new(result.Group, result.Parent, null) { Item = result.Item };
        for (int index = 0; index < candidates.Length; index++)
        {
            if (!candidates[index].IsAmbiguous && candidates[index].Rows is [var best, ..])
            {
                TryPlace(certain, nodes[index], best.Row, best.Strength);
            }
        }

        return certain;
    }

    private static bool TryPlace(RowMatches at, ContentNode node, ReadOnlySpan<RowCandidate> rows)
    {
        foreach (RowCandidate candidate in rows)
        {
            if (TryPlace(at, node, candidate.Row, candidate.Strength))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Places the item, unless the row is full and describes the item only in part, so that the item may be something else.</summary>
    private static bool TryPlace(RowMatches at, ContentNode node, PlannedRow row, MatchStrength strength)
    {
        if (strength != MatchStrength.Full && !Fits(at, 0, row))
        {
            return false;
        }

        for (int depth = 0; depth < row.Includes.Count; depth++)
        {
            PlannedRow include = row.Includes[depth];
            at = at.IncludedBy(include.Index) is [.., RowMatches last] && (include.Facts.Maximum == 1 || Fits(last, depth + 1, row)) ? last : at.AddIncluded(include);
        }

        RowMatch match = new(node, row, strength, at);
        at.Add(match);
        for (PlannedRow? include = row.Group.IncludedBy; include is not null; include = include.Group.IncludedBy)
        {
            at = at.Including!;
            at.Place(include.Index, match);
        }

        return true;
    }

    /// <summary>Whether one more item of the row can be placed without exceeding a multiplicity, going back in a significant order, or beside a row that excludes it.</summary>
    private static bool Fits(RowMatches at, int depth, PlannedRow row)
    {
        while (true)
        {
            PlannedRow next = depth < row.Includes.Count ? row.Includes[depth] : row;
            if (IsExcluded(at, next) || (at.Group.Scope.Template.IsOrderSignificant && next.Index < at.LastIndex))
            {
                return false;
            }

            if (depth == row.Includes.Count)
            {
                return at.CountOf(next.Index) < next.Facts.Maximum;
            }

            if (next.Facts.Maximum > 1 || at.IncludedBy(next.Index) is not [.., RowMatches last])
            {
                return true;
            }

            (at, depth) = (last, depth + 1);
        }
    }

    private static bool IsExcluded(RowMatches at, PlannedRow row)
    {
        foreach (PlannedRow other in row.ExclusiveRows)
        {
            if (at.CountOf(other.Index) > 0)
            {
                return true;
            }
        }

        return false;
    }
}
