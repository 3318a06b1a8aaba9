using FellowOakDicom;

namespace HighDicom.Requirements;

/// <summary>Answers conditions for an item of the data set that is being checked.</summary>
internal sealed class ConditionEvaluator(RequirementCatalog catalog, InstanceFacts facts)
{
    private ItemLevel? _lastLevel;
    private TagReference _lastTag;
    private DicomItem? _lastItem;

    public Answer Evaluate(Condition condition, ItemLevel level) => condition switch
    {
        AllOf all => Evaluate(all.Left, level) is var left && left == Answer.No ? Answer.No : left.And(Evaluate(all.Right, level)),
        AnyOf any => Evaluate(any.Left, level) is var left && left == Answer.Yes ? Answer.Yes : left.Or(Evaluate(any.Right, level)),
        Negation not => Evaluate(not.Operand, level).Not(),
        ValueTest test => Answers.Of(ElementValues.AnyEquals(Find(test.Tag, level), test.Tag.Value, test.Values) == test.Equal),
        TagTest test => Evaluate(test, level),
        Comparison comparison => Answers.Of(ElementValues.AnyNumber(Find(comparison.Tag, level), comparison.Tag.Value, Compare(comparison))),
        PointsTo points => Answers.Of(ElementValues.Tags(Find(points.Tag, level)).Contains((DicomTag)points.Target)),
        ModulePresent module => facts.HasModule(module.Module),
        CoordinateSystemIs coordinates => Answers.Of(facts.CoordinateSystem == coordinates.System),
        _ => Answer.CannotTell,
    };

    private static Func<double, bool> Compare(Comparison comparison) => comparison.Above ? value => value > comparison.Bound : value => value < comparison.Bound;

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
        if (level != _lastLevel || tag != _lastTag)
        {
            _lastItem = TagLookup.Find(tag, level);
            _lastLevel = level;
            _lastTag = tag;
        }

        return _lastItem;
    }
}
