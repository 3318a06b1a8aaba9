using System.Globalization;
using FellowOakDicom;

namespace HighDicom.Requirements;

/// <summary>Whether attributes are there that must be, are not there that must not be, and have values and items as their types ask.</summary>
internal sealed class PresenceCheck(CheckRun run)
{
    private static readonly Condition Unformalized = new UnknownCondition();

    private readonly List<uint> _missing = [];

    /// <summary>Turns to another item.</summary>
    public void Start() => _missing.Clear();

    /// <summary>An attribute is absent: is it required?</summary>
    public void CheckAbsent(Slot slot, DicomTag tag, ItemLevel level, GuardStates guards)
    {
        RequirementRow? violated = null;
        foreach (ref readonly SlotEntry entry in slot.Entries)
        {
            if (entry.IsOptional || entry.Row.Type == RequirementType.Type3)
            {
                continue;
            }

            GuardState guard = guards[entry.Guard];
            Answer required = guard == GuardState.Open ? IsRequired(entry.Row, level) : Answer.No;
            if (required == Answer.CannotTell)
            {
                run.Findings.AddUnchecked(level, tag, entry.Row, entry.Row.Condition!);
            }
            else if (guard == GuardState.CannotTell)
            {
                run.Findings.AddUnchecked(level, tag, entry.Row, level.Shape.Guards[entry.Guard].Applies!);
            }

            violated = required == Answer.Yes && (violated is null || IsStricter(entry.Row, violated)) ? entry.Row : violated;
        }

        if (violated is not null && !IsAlternative(violated.Condition))
        {
            _missing.Add((uint)tag);
            run.Findings.Add(ViolationKind.Missing, level, tag, violated, violated.Condition);
        }
    }

    /// <summary>An attribute is present: may it be, and with this many values or items? The answer has a bit for each entry that counts.</summary>
    public ulong CheckPresent(Slot slot, in ElementContent content, ItemLevel level, GuardStates guards)
    {
        ulong counting = 0;
        bool isOpen = false;
        bool isUndecided = false;
        for (int i = 0; i < slot.Entries.Length; i++)
        {
            GuardState guard = guards[slot.Entries[i].Guard];
            counting |= guard == GuardState.Open ? 1UL << i : 0;
            isOpen |= guard is GuardState.Open;
            isUndecided |= guard is GuardState.CannotTell or GuardState.Silent;
        }

        if (isOpen)
        {
            CheckRows(slot, counting, content, level);
        }
        else if (!isUndecided)
        {
            Forbid(slot, content.Item, level, guards);
        }

        return counting;
    }

    /// <summary>Of attributes of which one must be there (the forms of a code value), the first is reported.</summary>
    private bool IsAlternative(Condition? condition) => condition switch
    {
        AllOf all => IsAlternative(all.Left) || IsAlternative(all.Right),
        TagTest { Kind: TagTestKind.Absent } test => _missing.Contains(test.Tag.Tag),
        _ => false,
    };

    private void CheckRows(Slot slot, ulong counting, in ElementContent content, ItemLevel level)
    {
        (DicomItem item, _, bool isEmpty, _) = content;
        bool isRequired = false;
        RequirementRow? forbidden = null;
        RequirementRow? empty = null;
        RequirementRow? count = null;
        for (int i = 0; i < slot.Entries.Length; i++)
        {
            RequirementRow row = slot.Entries[i].Row;
            if ((counting & (1UL << i)) == 0)
            {
                continue;
            }

            Answer required = row.IsConditional || row.Type != RequirementType.Type3 ? IsRequired(row, level) : Answer.CannotTell;
            isRequired |= required == Answer.Yes;
            forbidden = IsForbidden(row, required, item, level) ? row : forbidden;
            empty = isEmpty && row.NeedsValue ? row : empty;
            count = AllowsCount(row, slot, content) ? count : row;
        }

        if (forbidden is not null && !isRequired)
        {
            run.Findings.Add(ViolationKind.NotAllowed, level, item.Tag, forbidden, forbidden.Condition);
        }
        else if (empty is not null)
        {
            run.Findings.Add(ViolationKind.Empty, level, item.Tag, empty, empty.Condition);
        }
        else if (count is not null)
        {
            string detail = item is DicomSequence sequence ? Text($"{sequence.Items.Count} items, not {count.Items}") : Text($"{CountOf(content)} values, not {count.Items}");
            run.Findings.Add(ViolationKind.BadCount, level, item.Tag, count, null, detail);
        }
    }

    /// <summary>Whether a row allows the number of items or values. What PS3.6 does not allow either is told as such.</summary>
    private static bool AllowsCount(RequirementRow row, Slot slot, in ElementContent content) => content.Item is DicomSequence sequence
        ? (content.IsEmpty && row.Type != RequirementType.Type3) || row.Items.Allows(sequence.Items.Count)
        : content.IsEmpty || row.Items == ItemCount.Any || row.Items.Allows(CountOf(content)) || !slot.Facts.AllowsCount(CountOf(content));

    private static int CountOf(in ElementContent content) => content.Text is { } text ? ElementValues.Count(text) : content.Item is DicomElement element ? element.Count : 0;

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);

    /// <summary>Whether a row forbids the attribute that is there; where that cannot be told, it is said.</summary>
    private bool IsForbidden(RequirementRow row, Answer required, DicomItem item, ItemLevel level)
    {
        if (row.Condition is NeverIf never)
        {
            return run.Evaluator.Evaluate(never.Operand, level) == Answer.Yes;
        }

        if (!row.IsConditional || !row.IsForbiddenOtherwise)
        {
            return false;
        }

        if (required == Answer.CannotTell)
        {
            run.Findings.AddUnchecked(level, item.Tag, row, row.Condition!);
        }

        return required == Answer.No;
    }

    private void Forbid(Slot slot, DicomItem item, ItemLevel level, GuardStates guards)
    {
        SlotEntry entry = slot.Entries[0];
        Guard guard = level.Shape.Guards[entry.Guard];
        Condition? condition = guards[entry.Guard] == GuardState.Forbidden ? run.Iod.Plan.Modules[guard.Module].Condition : guard.Applies;
        run.Findings.Add(ViolationKind.NotAllowed, level, item.Tag, entry.Row, condition);
    }

    private Answer IsRequired(RequirementRow row, ItemLevel level) => row.Type switch
    {
        RequirementType.Type1 or RequirementType.Type2 => Answer.Yes,
        RequirementType.Type3 => Answer.No,
        _ => row.Condition is NeverIf ? Answer.No : run.Evaluator.Evaluate(row.Condition ?? Unformalized, level),
    };

    /// <summary>Type 1 before type 2; of equals the later table, which is the more special one.</summary>
    private static bool IsStricter(RequirementRow row, RequirementRow than) => row.NeedsValue || !than.NeedsValue;
}
