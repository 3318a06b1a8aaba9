using FellowOakDicom;

namespace HighDicom.Requirements;

/// <summary>Answers conditions for an item of the data set that is being checked.</summary>
internal sealed class ConditionEvaluator(RequirementCatalog catalog, InstanceFacts facts)
{
    private Lookup _last;
    private bool _isJudging;

    public Answer Evaluate(Condition condition, ItemLevel level) => condition switch
    {
        AllOf all => Evaluate(all.Left, level) is var left && left == Answer.No ? Answer.No : left.And(Evaluate(all.Right, level)),
        AnyOf any => Evaluate(any.Left, level) is var left && left == Answer.Yes ? Answer.Yes : left.Or(Evaluate(any.Right, level)),
        Negation not => Evaluate(not.Operand, level).Not(),
        ValueTest test => Evaluate(test, level),
        TagTest test => Evaluate(test, level),
        Comparison comparison => Evaluate(comparison, level),
        PointsTo points => Answers.Of(ElementValues.Tags(Find(points.Tag, level)).Contains((DicomTag)points.Target)),
        ModulePresent module => facts.HasModule(module.Module),
        CoordinateSystemIs coordinates => Answers.Of(facts.CoordinateSystem == coordinates.System),
        _ => Answer.CannotTell,
    };

    private Answer Evaluate(ValueTest test, ItemLevel level)
    {
        DicomItem? item = Find(test.Tag, level);
        return IsLastReliable() ? Answers.Of(ElementValues.AnyEquals(item, test.Tag.Value, test.Values) == test.Equal) : Answer.CannotTell;
    }

    private Answer Evaluate(Comparison comparison, ItemLevel level)
    {
        DicomItem? item = Find(comparison.Tag, level);
        return !IsLastReliable() ? Answer.CannotTell
            : Answers.Of(ElementValues.AnyNumber(item, comparison.Tag.Value, value => comparison.Above ? value > comparison.Bound : value < comparison.Bound));
    }

    private Answer Evaluate(TagTest test, ItemLevel level)
    {
        if (test.Kind == TagTestKind.Group)
        {
            return Answers.Of(facts.HasFunctionalGroup(test.Tag.Tag));
        }

        DicomItem? item = Find(test.Tag, level);
        return test.Kind switch
        {
            TagTestKind.Present => Answers.Of(IsPresent(item, test.Tag.Value)),
            TagTestKind.Absent => Answers.Of(!IsPresent(item, test.Tag.Value)),
            TagTestKind.NotEmpty => Answers.Of(item is not null && !ElementValues.IsEmpty(item)),
            TagTestKind.NonZero => Answers.Of(ElementValues.IsNonZero(item)),
            TagTestKind.Private => Answers.Of(ElementValues.Tags(item).Any(tag => tag.IsPrivate)),
            TagTestKind.Grouped => Answers.Of(ElementValues.Tags(item).Any(tag => catalog.IsGrouped((uint)tag))),
            TagTestKind.MultiFrame => IsMultiFrame(item),
            _ => Answer.CannotTell,
        };
    }

    private static bool IsPresent(DicomItem? item, int value) => value == 0 ? item is not null : item is DicomElement element && element.Count >= value;

    private Answer IsMultiFrame(DicomItem? item) =>
        item is DicomStringElement uid ? catalog.IsMultiFrame(uid.Get<string>().Trim()) is { } known ? Answers.Of(known) : Answer.CannotTell : Answer.No;

    /// <summary>Conditions of one item tend to ask for one attribute again and again (the value type of a content item).</summary>
    private DicomItem? Find(TagReference tag, ItemLevel level)
    {
        if (level != _last.Level || tag != _last.Tag)
        {
            ItemLevel? place = null;
            DicomItem? item = tag.InFrame && !facts.AnyFrameHas(tag.Tag) ? null : TagLookup.Find(tag, level, out place);
            _last = new Lookup(level, tag, item, place, null);
        }

        return _last.Item;
    }

    /// <summary>
    /// Whether the attribute that was found last is as its own rows ask: there if it is of type 1, and with a value of its list. Where it is wrong itself, what
    /// hangs on it cannot be told: one mistake is one violation.
    /// </summary>
    private bool IsLastReliable()
    {
        if (_last.IsReliable is null && !_isJudging)
        {
            Lookup last = _last;
            _isJudging = true;
            bool isReliable = last.Place is null || IsReliable(last.Place.Shape.Find(last.Tag.Tag)!, last.Place, last.Item);
            _isJudging = false;
            _last = last with { IsReliable = isReliable };
        }

        return _last.IsReliable ?? true;
    }

    private bool IsReliable(Slot slot, ItemLevel place, DicomItem? item)
    {
        bool isMissing = item is null || ElementValues.IsEmpty(item);
        foreach (SlotEntry entry in slot.Entries)
        {
            bool isWrong = isMissing ? entry.Row.Type == RequirementType.Type1 : !IsListed(entry.Row, item as DicomElement);
            if (isWrong && Counts(entry, place))
            {
                return false;
            }
        }

        return true;
    }

    private bool Counts(SlotEntry entry, ItemLevel place)
    {
        Guard? guard = entry.Guard < 0 ? null : place.Shape.Guards[entry.Guard];
        return guard is null || (facts.HasModule(guard.Module) && (guard.Applies is null || Evaluate(guard.Applies, place) == Answer.Yes));
    }

    private static bool IsListed(RequirementRow row, DicomElement? element) =>
        element is null || row.Values is not [{ When: null, Position: 0 } list] || ElementValues.AnyEquals(element, 0, list.Terms);

    /// <summary>The last lookup: from where, for what, what was found, in the level whose table has it, and whether that can be relied on (null: not found out).</summary>
    private readonly record struct Lookup(ItemLevel? Level, TagReference Tag, DicomItem? Item, ItemLevel? Place, bool? IsReliable);
}
