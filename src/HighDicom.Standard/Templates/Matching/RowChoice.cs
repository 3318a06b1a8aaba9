using HighDicom.Codes;
using HighDicom.Content;

namespace HighDicom.Templates.Matching;

/// <summary>
/// Decides between rows that describe an item equally well: the template that the item names; a row whose including rows are not ruled out by their conditions;
/// the row under which least is missing and least is left over.
/// </summary>
internal static class RowChoice
{
    public static void Order(List<(PlannedRow Row, MatchStrength Strength)> rows, ContentNode node, RowMatches certain)
    {
        MatchStrength best = rows[0].Strength;
        List<(PlannedRow Row, MatchStrength Strength)> equal = [.. rows.TakeWhile(row => row.Strength == best)];
        string? identifier = node.ToContentItem().TemplateIdentification?.Identifier;
        bool hasContent = node.Children.Count > 0 && equal.Any(candidate => candidate.Row.Below.Rows.Count > 0);
        List<(PlannedRow Row, MatchStrength Strength)> ordered =
        [
            .. equal.OrderBy(candidate => candidate.Row.Group.Scope.Template.Identifier == identifier ? 0 : 1)
                .ThenBy(candidate => IsRuledOut(candidate.Row, certain) ? 1 : 0)
                .ThenBy(candidate => hasContent ? Misfit(candidate.Row, node, certain) : 0)
        ];
        rows.RemoveRange(0, equal.Count);
        rows.InsertRange(0, ordered);
    }

    private static bool IsRuledOut(PlannedRow row, RowMatches certain) =>
        row.Includes.Any(include => include.Facts.Conditions.Count > 0 && LevelOf(include, certain) is { } level && RowNeed.Of(level, include).IsForbidden == true);

    /// <summary>The matches in which an including row stands: as far as the certain matches have them.</summary>
    private static RowMatches? LevelOf(PlannedRow include, RowMatches certain)
    {
        if (include.Group == certain.Group)
        {
            return certain;
        }

        return include.Group.IncludedBy is { } outer && LevelOf(outer, certain) is { } level ? level.IncludedBy(outer.Index) is [.., RowMatches last] ? last : null : null;
    }

    private static int Misfit(PlannedRow row, ContentNode node, RowMatches certain)
    {
        RowMatches below = new RowMatch(node, row, MatchStrength.Full, certain).Below;
        int missing = below.Group.Rows.Count(next => below.CountOf(next.Index) == 0 && RowNeed.Of(below, next).IsRequired == true);
        return (missing * 1000) + below.Others.Count;
    }
}
