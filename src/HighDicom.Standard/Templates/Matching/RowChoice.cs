using FellowOakDicom;
using HighDicom.Content;
using HighDicom.Templates.Checking;

namespace HighDicom.Templates.Matching;

/// <summary>
/// Decides between rows that describe an item equally well: the template that the item names; a row whose including rows are not ruled out by their conditions;
/// a row that a condition asks for with just such a value; the row under which least is missing and least is left over.
/// </summary>
internal static class RowChoice
{
    /// <summary>The candidates with the chosen one in front.</summary>
    /// <param name="candidates">The rows.</param>
    /// <param name="node">The item.</param>
    /// <param name="certain">The items that only one row describes.</param>
    /// <param name="placed">The items that were placed before.</param>
    public static RowCandidates Order(RowCandidates candidates, ContentNode node, RowMatches certain, RowMatches placed)
    {
        RowCandidate[] rows = candidates.Rows.ToArray();
        RowCandidate chosen = Choose(rows, node, certain, placed);
        return RowCandidates.Ordered(rows.Where(row => row != chosen).Prepend(chosen));
    }

    /// <summary>What costs more is asked only of those between which the rest does not decide.</summary>
    private static RowCandidate Choose(RowCandidate[] rows, ContentNode node, RowMatches certain, RowMatches placed)
    {
        RowCandidate[] equal = [.. rows.TakeWhile(row => row.Strength == rows[0].Strength)];
        string? identifier = node.ToContentItem().TemplateIdentification?.Identifier;
        equal = Narrow(equal, row => row.Group.Scope.Template.Identifier == identifier);
        equal = Narrow(equal, row => !IsRuledOut(row, certain));
        equal = Narrow(equal, row => IsAskedFor(row, node, certain, placed));
        return equal.Length > 1 && node.Children.Count > 0 ? equal.MinBy(candidate => Misfit(candidate.Row, node, certain)) : equal[0];
    }

    private static RowCandidate[] Narrow(RowCandidate[] candidates, Func<PlannedRow, bool> test)
    {
        RowCandidate[] fitting = candidates.Length > 1 ? [.. candidates.Where(candidate => test(candidate.Row))] : [];
        return fitting.Length > 0 ? fitting : candidates;
    }

    private static bool IsRuledOut(PlannedRow row, RowMatches certain) =>
        row.Includes.Any(include => include.Facts.Conditions.Count > 0 && LevelOf(include, certain) is { } level && RowNeed.Of(level, include).IsForbidden == true);

    /// <summary>Whether its condition requires the row, which is still missing, and the coded value is one of those that the row is for: rows of one concept name differ by that.</summary>
    private static bool IsAskedFor(PlannedRow row, ContentNode node, RowMatches certain, RowMatches placed) =>
        row.Facts.Conditions.Count > 0 && row.ValueSets.Count > 0 && row.Group == placed.Group && placed.CountOf(row.Index) == 0
        && RowNeed.Of(certain, row).IsRequired == true && CodeCheck.IsOfOne(row.ValueSets, node.Dataset.Code(DicomTag.ConceptCodeSequence)) == true;

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
