using HighDicom.Codes;
using HighDicom.Templates.Notation;

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
        List<(PlannedRow Row, MatchStrength Strength)>[] candidates = [.. nodes.Select(node => Candidates(group, node, ignoreRelationship))];
        RowMatches? certain = null;
        for (int index = 0; index < nodes.Count; index++)
        {
            List<(PlannedRow Row, MatchStrength Strength)> rows = candidates[index];
            if (IsAmbiguous(rows))
            {
                certain ??= Certain(group, nodes, candidates, parent, result.Item);
                RowChoice.Order(rows, nodes[index], certain);
            }

            if (!rows.Any(row => TryPlace(result, nodes[index], row.Row, row.Strength)))
            {
                result.AddOther(nodes[index]);
            }
        }

        return result;
    }

    private static bool IsAmbiguous(List<(PlannedRow Row, MatchStrength Strength)> rows) => rows.Count > 1 && rows[0].Strength == rows[1].Strength;

    private static RowMatches Certain(
        RowGroup group, IReadOnlyList<ContentNode> nodes, List<(PlannedRow Row, MatchStrength Strength)>[] candidates, RowMatch? parent, ContentNode? item)
    {
        RowMatches certain = new(group, parent, null) { Item = item };
        for (int index = 0; index < nodes.Count; index++)
        {
            if (candidates[index].Count > 0 && !IsAmbiguous(candidates[index]))
            {
                TryPlace(certain, nodes[index], candidates[index][0].Row, candidates[index][0].Strength);
            }
        }

        return certain;
    }

    private static List<(PlannedRow Row, MatchStrength Strength)> Candidates(RowGroup group, ContentNode node, bool ignoreRelationship)
    {
        List<(PlannedRow Row, MatchStrength Strength)> rows = new(1);
        if (node.Name is { } name)
        {
            AddMatching(rows, group.CandidatesFor(name), node, ignoreRelationship);
        }

        // A row with just that name, value type and relationship leaves nothing to the rows that take any name.
        if (rows is not [{ Strength: MatchStrength.Full }])
        {
            AddMatching(rows, group.OpenCandidates, node, ignoreRelationship);
        }

        return rows.Count > 1 ? [.. rows.OrderByDescending(row => row.Strength)] : rows;
    }

    private static void AddMatching(List<(PlannedRow Row, MatchStrength Strength)> rows, IReadOnlyList<PlannedRow> candidates, ContentNode node, bool ignoreRelationship)
    {
        for (int index = 0; index < candidates.Count; index++)
        {
            if (Strength(candidates[index], node, ignoreRelationship) is not MatchStrength.None and var strength)
            {
                rows.Add((candidates[index], strength));
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

    private static bool IsExcluded(RowMatches at, PlannedRow row) => row.Facts.Conditions.Count > 0 && row.Facts.Conditions.Any(clause =>
        clause.Kind == ClauseKind.ExclusiveRows && at.Group.Rows.Any(other => other != row && clause.Rows.Contains(other.Facts.Id) && at.CountOf(other.Index) > 0));
}
