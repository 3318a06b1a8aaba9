namespace HighDicom.Requirements;

/// <summary>
/// A shape while one of its attributes has one value: of the parts of a content item those that its value type has. What hangs on that attribute alone is decided once.
/// </summary>
internal sealed class ShapeVariant
{
    private readonly GuardState[] _guards;
    private readonly int[] _demanding;

    public ShapeVariant(ItemShape shape, uint tag, string value)
    {
        PartialEvaluation known = new(tag, value);
        _guards = new GuardState[shape.Guards.Length];
        for (int i = 0; i < _guards.Length; i++)
        {
            _guards[i] = shape.Guards[i].Applies is { } applies ? StateOf(known.Evaluate(applies)) : GuardState.Unknown;
        }

        List<int> demanding = [];
        foreach (int place in shape.Demanding)
        {
            foreach (SlotEntry entry in shape.Slots[place].Entries)
            {
                if (MayDemand(entry, known))
                {
                    demanding.Add(place);
                    break;
                }
            }
        }

        _demanding = [.. demanding];
    }

    /// <summary>The states of the shape's guards as far as they are known.</summary>
    public ReadOnlySpan<GuardState> Guards => _guards;

    /// <summary>The places of the slots whose attribute may be missed.</summary>
    public ReadOnlySpan<int> Demanding => _demanding;

    private static GuardState StateOf(Answer? answer) => answer switch
    {
        Answer.Yes => GuardState.Open,
        Answer.No => GuardState.Closed,
        _ => GuardState.Unknown,
    };

    private bool MayDemand(SlotEntry entry, PartialEvaluation known) =>
        !entry.IsOptional && entry.Row.Type != RequirementType.Type3 && (entry.Guard < 0 || _guards[entry.Guard] != GuardState.Closed)
        && (entry.Row.Condition is not { } condition || known.Evaluate(condition) != Answer.No);
}
