namespace HighDicom.Requirements;

/// <summary>Finds the attributes of a shape whose values, not only their presence, its conditions and value lists look at.</summary>
internal static class DecisiveSlots
{
    /// <summary>For each slot, whether its value is looked at.</summary>
    public static bool[] Of(ItemShape shape)
    {
        HashSet<uint> tags = [];
        foreach (Guard guard in shape.Guards)
        {
            AddTags(guard.Applies, tags);
        }

        bool[] decisive = new bool[shape.Slots.Length];
        foreach (Slot slot in shape.Slots)
        {
            foreach (SlotEntry entry in slot.Entries)
            {
                AddTags(entry.Row.Condition, tags);
                foreach (ValueConstraint constraint in entry.Row.Values)
                {
                    AddTags(constraint.When, tags);
                }
            }
        }

        for (int i = 0; i < decisive.Length; i++)
        {
            decisive[i] = shape.Slots[i].HasValues || shape.Slots[i].HasValueCount || tags.Contains(shape.Slots[i].Tag);
        }

        return decisive;
    }

    private static void AddTags(Condition? condition, HashSet<uint> tags)
    {
        switch (condition)
        {
            case AllOf all:
                AddTags(all.Left, tags);
                AddTags(all.Right, tags);
                break;
            case AnyOf any:
                AddTags(any.Left, tags);
                AddTags(any.Right, tags);
                break;
            case Negation not:
                AddTags(not.Operand, tags);
                break;
            case NeverIf never:
                AddTags(never.Operand, tags);
                break;
            case ValueTest test:
                tags.Add(test.Tag.Tag);
                break;
            case Comparison comparison:
                tags.Add(comparison.Tag.Tag);
                break;
            case PointsTo points:
                tags.Add(points.Tag.Tag);
                break;
            case TagTest test when test.Tag.Value != 0 || test.Kind is not (TagTestKind.Present or TagTestKind.Absent or TagTestKind.NotEmpty):
                tags.Add(test.Tag.Tag);
                break;
        }
    }
}
