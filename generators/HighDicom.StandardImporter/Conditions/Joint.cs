namespace HighDicom.StandardImporter.Conditions;

/// <summary>What stands between two parts of a sentence.</summary>
/// <param name="IsAnd">"and" (or "nor" after "neither"); else "or".</param>
/// <param name="AfterComma">Whether a comma stands before it: such a joint binds less.</param>
internal readonly record struct Joint(bool IsAnd, bool AfterComma)
{
    /// <summary>Takes the joint that comes next.</summary>
    /// <returns>The joint; null, with nothing taken, if none comes.</returns>
    public static Joint? Take(TokenStream tokens)
    {
        int start = tokens.Position;
        bool comma = tokens.TakeAny(",", ";"), or = tokens.TakeAny("and/or", "or", "nor");
        if (or || tokens.Take("and"))
        {
            return new(!or, comma);
        }

        tokens.Position = start;
        return null;
    }

    /// <summary>One condition of several with joints between them: "and" before "or", but what commas part is put together last.</summary>
    /// <param name="first">The first condition.</param>
    /// <param name="rest">The others, each with the joint before it.</param>
    public static Requirements.Condition Combine(Requirements.Condition first, IReadOnlyList<(Joint Joint, Requirements.Condition Condition)> rest)
    {
        bool mixed = rest.Select(part => part.Joint.IsAnd).Distinct().Count() > 1;
        if (!mixed || !rest.Any(part => part.Joint.AfterComma))
        {
            return AndBeforeOr(first, rest);
        }

        List<(Joint Joint, Requirements.Condition Condition)> groups = [], group = [];
        Joint before = default;
        Requirements.Condition start = first;
        foreach ((Joint joint, Requirements.Condition condition) in rest)
        {
            if (joint.AfterComma)
            {
                groups.Add((before, AndBeforeOr(start, group)));
                (before, start, group) = (joint, condition, []);
                continue;
            }

            group.Add((joint, condition));
        }

        groups.Add((before, AndBeforeOr(start, group)));
        return AndBeforeOr(groups[0].Condition, groups[1..]);
    }

    private static Requirements.Condition AndBeforeOr(Requirements.Condition first, IReadOnlyList<(Joint Joint, Requirements.Condition Condition)> rest)
    {
        List<Requirements.Condition> alternatives = [first];
        foreach ((Joint joint, Requirements.Condition condition) in rest)
        {
            if (joint.IsAnd)
            {
                alternatives[^1] = Forms.And(alternatives[^1], condition);
            }
            else
            {
                alternatives.Add(condition);
            }
        }

        return alternatives.Aggregate(Forms.Or);
    }
}
