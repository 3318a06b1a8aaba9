using FellowOakDicom;
using HighDicom.Templates.Matching;
using HighDicom.Templates.Notation;

namespace HighDicom.Templates.Checking;

/// <summary>Checks the items under one parent against the rows of a level: presence, number, order, and each item.</summary>
internal sealed class LevelCheck(TemplateChecker checker, TemplateFindings findings)
{
    private readonly ItemCheck _item = new(findings);

    public void Check(RowMatches level)
    {
        // The rows that are missing, and those of which any one could stand for them; most levels lack none.
        HashSet<string>? missing = null;
        for (int i = 0; i < level.Group.Demanding.Count; i++)
        {
            PlannedRow row = level.Group.Demanding[i];
            if (level.CountOf(row.Index) == 0)
            {
                CheckAbsent(level, row, ref missing);
            }
        }

        for (int i = 0; i < level.Group.Rows.Count; i++)
        {
            PlannedRow row = level.Group.Rows[i];
            if (level.CountOf(row.Index) > 0)
            {
                CheckPresent(level, row, missing);
            }
        }

        if (level.Group.Scope.Template.IsOrderSignificant)
        {
            foreach (RowMatch match in level.OutOfOrder)
            {
                findings.Add(ViolationKind.BadTemplate, match.Node.PathOf(DicomTag.ConceptNameCodeSequence), match.Row, "the item stands after one of a later row, but the order is significant");
            }
        }

        if (level.Others.Count > 0 && IsClosed(level.Group))
        {
            foreach (ContentNode other in level.Others)
            {
                findings.Add(other.PathOf(DicomTag.ConceptNameCodeSequence), level.Group.Scope.Template, ShownText.Plain(other.ValueType), "no row describes the item, and the template is not extensible");
            }
        }
    }

    private static bool IsClosed(RowGroup group) => !group.Scope.Template.IsExtensible && group.Rows.All(row => !row.Facts.IsInclude || IsClosed(row.Below));

    private void CheckPresent(RowMatches level, PlannedRow row, HashSet<string>? missing)
    {
        int count = level.CountOf(row.Index);
        RowNeed need = RowNeed.Of(level, row);

        // What is wrong only because another row is missing is not said twice.
        if (need.IsForbidden != false && !IsFirstOfExclusive(level, row) && !DependsOn(missing, row))
        {
            CheckForbidden(level, row, need);
        }

        IReadOnlyList<RowMatch> items = level.ItemsOf(row.Index);
        if (items.Count > row.Facts.Maximum)
        {
            findings.Add(ViolationKind.BadCount, items[row.Facts.Maximum].Node.PathOf(DicomTag.ConceptNameCodeSequence), row, $"{items.Count} items instead of at most {row.Facts.Maximum}");
        }
        else if (count < row.Facts.Minimum)
        {
            findings.Add(ViolationKind.BadCount, PathOf(level), row, $"{count} items instead of at least {row.Facts.Minimum}");
        }

        for (int i = 0; i < items.Count; i++)
        {
            RowMatch match = items[i];
            checker.Reached(match.Node, row);
            _item.Check(match);
            if (!match.Node.IsByReference && (row.Below.Demanding.Count > 0 || match.Node.Children.Count > 0))
            {
                Check(match.Below);
            }
        }

        IReadOnlyList<RowMatches> uses = level.IncludedBy(row.Index);
        for (int i = 0; i < uses.Count; i++)
        {
            Check(uses[i]);
        }
    }

    private void CheckAbsent(RowMatches level, PlannedRow row, ref HashSet<string>? missing)
    {
        RowNeed need = RowNeed.Of(level, row);
        if (need.IsRequired == null)
        {
            findings.AddUnchecked(PathOf(level), row, "not in the content: whether " + need.Reason);
        }

        // Of rows of which one must be there, the first one speaks for all; and what depends on a missing row is not known.
        if (need.IsRequired != true || missing?.Contains(row.Facts.Id) == true || DependsOn(missing, row))
        {
            return;
        }

        (missing ??= []).UnionWith([row.Facts.Id, .. RowMentions.Of(row.Facts)]);
        if (row.Facts.IsInclude && row.Below.Rows.Count > 0)
        {
            // What is missing are the mandatory rows of the included template.
            Check(new RowMatches(row.Below, level.Parent, level) { Item = level.Item });
            return;
        }

        bool isSure = row.Name is OneCode || level.Including is not { } including || RowNeed.Of(including, level.Group.IncludedBy!).IsRequired == true;
        findings.Add(ViolationKind.Missing, PathOf(level), row, null, isSure ? Severity.Error : Severity.Warning);
    }

    private void CheckForbidden(RowMatches level, PlannedRow row, RowNeed need)
    {
        AttributePath path = level.ItemsOf(row.Index) is [RowMatch first, ..] ? first.Node.PathOf(DicomTag.ConceptNameCodeSequence) : PathOf(level);
        if (need.IsForbidden == null)
        {
            findings.AddUnchecked(path, row, "not in the content: whether " + need.Reason);
        }
        else
        {
            findings.Add(ViolationKind.NotAllowed, path, row, null);
        }
    }

    private static bool DependsOn(HashSet<string>? missing, PlannedRow row) => missing is not null && RowMentions.Of(row.Facts).Any(missing.Contains);

    /// <summary>Of rows that exclude each other, the first one that is there is taken for the right one.</summary>
    private static bool IsFirstOfExclusive(RowMatches level, PlannedRow row) => row.Facts.Conditions is [{ Kind: ClauseKind.ExclusiveRows } only] &&
        level.Group.Rows.First(other => only.Rows.Contains(other.Facts.Id) && level.CountOf(other.Index) > 0) == row;

    private static AttributePath PathOf(RowMatches level) => level.Item?.PathOf(DicomTag.ContentSequence) ?? new AttributePath(DicomTag.ContentSequence);
}
