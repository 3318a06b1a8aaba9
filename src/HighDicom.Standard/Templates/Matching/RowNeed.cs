using HighDicom.Templates.Notation;

namespace HighDicom.Templates.Matching;

/// <summary>Whether an item of a row must be there, and whether it must not; null where that cannot be told, with the reason.</summary>
/// <param name="IsRequired">Whether an item must be there.</param>
/// <param name="IsForbidden">Whether no item may be there.</param>
/// <param name="Reason">Why it cannot be told.</param>
internal readonly record struct RowNeed(bool? IsRequired, bool? IsForbidden, string? Reason)
{
    /// <summary>What the requirement type and the condition of a row say, given what else was matched.</summary>
    public static RowNeed Of(RowMatches level, PlannedRow row)
    {
        if (row.Facts.Conditions.Count == 0)
        {
            return new RowNeed(row.Facts.IsMandatory, false, null);
        }

        bool? required = row.Facts.Requirement == "MC", forbidden = false;
        RowConditions conditions = new(level);
        foreach (ConditionClause clause in row.Facts.Conditions)
        {
            (bool? needs, bool? rulesOut) = Clause(clause, row, level, conditions);
            required &= needs;
            forbidden |= rulesOut;
        }

        return new RowNeed(required, forbidden, conditions.Unknown);
    }

    private static (bool? Needs, bool? RulesOut) Clause(ConditionClause clause, PlannedRow row, RowMatches level, RowConditions conditions)
    {
        bool? holds = clause.Expression is { } expression ? conditions.Holds(expression) : null;
        return clause.Kind switch
        {
            ClauseKind.If when row.Facts.Requirement == "MC" => (holds, false),
            ClauseKind.If or ClauseKind.IfAndOnlyIf => (holds, !holds),
            ClauseKind.ForbiddenIf => (!holds, holds),
            ClauseKind.ExclusiveRows => (!Others(clause, row, level), Others(clause, row, level)),
            _ => (!Others(clause, row, level), false),
        };
    }

    /// <summary>Whether another row of the list is present.</summary>
    private static bool Others(ConditionClause clause, PlannedRow row, RowMatches level)
    {
        foreach (string id in clause.Rows)
        {
            if (level.Group.Find(id) is { } other && other != row && level.CountOf(other.Index) > 0)
            {
                return true;
            }
        }

        return false;
    }
}
