using FellowOakDicom;

namespace HighDicom.Requirements;

/// <summary>Answers conditions for an item of the data set that is being checked.</summary>
internal sealed class ConditionEvaluator(RequirementCatalog catalog, InstanceFacts facts, ItemScan scan)
{
    private Lookup _last;
    private bool _isJudging;

    /// <summary>Set when an answer for an item inside a functional group depends on the frame around it: then it may be another one in another frame.</summary>
    public bool HasReadFrame { get; set; }

    /// <summary>Set when an answer for an item depends on what stands around it, other than attributes of the data set itself: then it may be another one for an item that is alike.</summary>
    public bool HasReadAround { get; set; }

    public Answer Evaluate(Condition condition, ItemLevel level) => condition switch
    {
        TagTest { Kind: TagTestKind.Group } test => facts.FunctionalGroup(test.Tag.Tag),
        ValueTest test => Evaluate(test, test.Tag, level),
        TagTest test => Evaluate(test, test.Tag, level),
        AllOf all => Evaluate(all.Left, level) is var left && left == Answer.No ? Answer.No : left.And(Evaluate(all.Right, level)),
        AnyOf any => Evaluate(any.Left, level) is var left && left == Answer.Yes ? Answer.Yes : left.Or(Evaluate(any.Right, level)),
        Negation not => Evaluate(not.Operand, level).Not(),
        Comparison comparison => Evaluate(comparison, comparison.Tag, level),
        PointsTo points => Evaluate(points, points.Tag, level),
        ModulePresent module => facts.HasModule(module.Module),
        CoordinateSystemIs coordinates => facts.CoordinatesAre(coordinates.System),
        _ => Answer.CannotTell,
    };

    /// <summary>What is shared holds for all frames: one that a test holds for is enough.</summary>
    private Answer Evaluate(Condition test, TagReference tag, ItemLevel level)
    {
        Found found = Find(tag, level);
        if (!tag.InFrame || found.Item is not null || !facts.AnyFrameHas(tag.Tag) || TagLookup.IsInFrame(level))
        {
            return Evaluate(test, found);
        }

        Answer answer = Answer.No;
        foreach (DicomItem? item in facts.InFrames(tag.Tag))
        {
            answer = answer.Or(Evaluate(test, new Found(item, null, -1)));
        }

        return answer;
    }

    private Answer Evaluate(Condition condition, Found found) => condition switch
    {
        ValueTest test => IsReliable(found) ? Answers.Of(AnyEquals(found, test) == test.Equal) : Answer.CannotTell,
        TagTest test => Evaluate(test, found),
        Comparison comparison => Evaluate(comparison, found),
        PointsTo points => IsReliable(found) ? Answers.Of(ElementValues.Tags(found.Item).Contains((DicomTag)points.Target)) : Answer.CannotTell,
        _ => Answer.CannotTell,
    };

    private static bool AnyEquals(Found found, ValueTest test) => found.Text is { } text
        ? ElementValues.AnyText(text, ElementValues.IsNumber(found.Item!), test.Tag.Value, test.Values)
        : ElementValues.AnyEquals(found.Item, test.Tag.Value, test.Values);

    private Answer Evaluate(Comparison comparison, Found found) => !IsReliable(found)
        ? Answer.CannotTell
        : Answers.Of(ElementValues.AnyNumber(found.Item, comparison.Tag.Value, value => comparison.Above ? value > comparison.Bound : value < comparison.Bound));

    private Answer Evaluate(TagTest test, Found found)
    {
        DicomItem? item = found.Item;
        if ((item is null || ElementValues.IsEmpty(item)) && !IsReliable(found))
        {
            return Answer.CannotTell;
        }

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

    private Found Find(TagReference tag, ItemLevel level)
    {
        int slot = tag.InFrame ? -1 : level.Shape.IndexOf(tag.Tag);
        if (slot < 0)
        {
            return FindAround(tag, level);
        }

        Slot own = level.Shape.Slots[slot];
        if (level != scan.Level || own.IsRepeating)
        {
            return new Found(level.Dataset.GetDicomItem<DicomItem>(own.DicomTag), level, slot);
        }

        ElementContent content = scan[slot];
        return new Found(content.Item, level, slot, content.Text);
    }

    /// <summary>Conditions of one item tend to ask for one attribute around it again and again.</summary>
    private Found FindAround(TagReference tag, ItemLevel level)
    {
        if (level != _last.Level || tag != _last.Tag)
        {
            Found found = !tag.InFrame ? TagLookup.FindAround(tag.Tag, level)
                : new Found(facts.AnyFrameHas(tag.Tag) ? TagLookup.FindInFrame((DicomTag)tag.Tag, level) : null, null, -1);
            bool readsFrame = tag.InFrame ? facts.AnyFrameHas(tag.Tag) : level.Depth > 1 && found.Place is not { Depth: 0 or > 1 };
            _last = new Lookup(level, tag, found, readsFrame, tag.InFrame ? readsFrame : found.Place is not { Depth: 0 });
        }

        HasReadFrame |= _last.ReadsFrame;
        HasReadAround |= _last.ReadsAround;
        return _last.Found;
    }

    /// <summary>
    /// Whether an attribute is as its own rows ask: there if it is of type 1, and with a value of its list. Where it is wrong itself, what hangs on it cannot be
    /// told: one mistake is one violation.
    /// </summary>
    private bool IsReliable(Found found)
    {
        if (found.Place is null || _isJudging || !found.Place.Shape.Slots[found.Slot].IsDemandingValue)
        {
            return true;
        }

        if (found.Place != scan.Level)
        {
            return Judge(found);
        }

        scan.Reliable(found.Slot) ??= Answers.Of(Judge(found));
        return scan.Reliable(found.Slot) == Answer.Yes;
    }

    private bool Judge(Found found)
    {
        _isJudging = true;
        bool isReliable = IsAsAsked(found.Place!.Shape.Slots[found.Slot], found.Place, found.Item);
        _isJudging = false;
        return isReliable;
    }

    private bool IsAsAsked(Slot slot, ItemLevel place, DicomItem? item)
    {
        bool isMissing = item is null || ElementValues.IsEmpty(item);
        foreach (ref readonly SlotEntry entry in slot.Entries)
        {
            bool isWrong = isMissing ? entry.Row.Type == RequirementType.Type1 || (item is null && entry.Row.Type == RequirementType.Type2)
                : !IsListed(entry.Row, item as DicomElement, place);
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

    /// <summary>Whether a list that counts has the value; where none counts, all values are as good.</summary>
    private bool IsListed(RequirementRow row, DicomElement? element, ItemLevel place)
    {
        bool isListed = true;
        for (int i = 0; element is not null && i < row.Values.Count; i++)
        {
            ValueConstraint list = row.Values[i];
            if (list.Position == 0 && (list.When is null || Evaluate(list.When, place) == Answer.Yes))
            {
                if (ElementValues.AnyEquals(element, 0, list.Terms))
                {
                    return true;
                }

                isListed = false;
            }
        }

        return isListed;
    }

    /// <summary>The last lookup around an item: from where, for what, what was found, and whether that depends on the frame, or on anything around.</summary>
    private readonly record struct Lookup(ItemLevel? Level, TagReference Tag, Found Found, bool ReadsFrame, bool ReadsAround);
}
