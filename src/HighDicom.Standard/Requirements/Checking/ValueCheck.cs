using FellowOakDicom;

namespace HighDicom.Requirements;

/// <summary>Whether values are among the enumerated ones.</summary>
internal sealed class ValueCheck(CheckRun run)
{
    public void Check(Slot slot, ulong counting, DicomItem item, ItemLevel level)
    {
        if (item is not DicomElement element)
        {
            return;
        }

        for (int i = 0; i < slot.Entries.Length; i++)
        {
            RequirementRow row = slot.Entries[i].Row;
            if ((counting & (1UL << i)) != 0 && row.Values.Count > 0 && !Check(row, element, level))
            {
                return;
            }
        }
    }

    private bool Check(RequirementRow row, DicomElement element, ItemLevel level)
    {
        int count = ElementValues.Count(element);
        for (int position = 1; position <= count; position++)
        {
            if (Violated(row, element, position, level) is { } constraint)
            {
                string detail = $"{ElementValues.Quoted(element, position)} is not one of {string.Join(", ", constraint.Terms)}";
                run.Findings.Add(ViolationKind.BadValue, level, element.Tag, row, constraint.When, detail);
                return false;
            }
        }

        return true;
    }

    /// <summary>The first list that counts for a position if the value is in none of those that count.</summary>
    private ValueConstraint? Violated(RequirementRow row, DicomElement element, int position, ItemLevel level)
    {
        ValueConstraint? violated = null;
        foreach (ValueConstraint constraint in row.Values)
        {
            if ((constraint.Position == 0 || constraint.Position == position) && IsActive(constraint, row, element.Tag, level))
            {
                if (ElementValues.AnyEquals(element, position, constraint.Terms))
                {
                    return null;
                }

                violated ??= constraint;
            }
        }

        return violated;
    }

    private bool IsActive(ValueConstraint constraint, RequirementRow row, DicomTag tag, ItemLevel level)
    {
        Answer answer = constraint.When is null ? Answer.Yes : run.Evaluator.Evaluate(constraint.When, level);
        if (answer == Answer.CannotTell)
        {
            run.Findings.AddUnchecked(level, tag, row, constraint.When!);
        }

        return answer == Answer.Yes;
    }
}
