using HighDicom.Requirements;
using HighDicom.StandardImporter.Conditions.Phrases;

namespace HighDicom.StandardImporter.Conditions;

/// <summary>Reads a clause: one or more subjects, and what is said of them.</summary>
internal sealed class ClauseReader(TokenStream tokens)
{
    private static readonly Phrase[] Phrases =
    [
        new PresencePhrase(), new FilledPhrase(), new ManyValuesPhrase(), new NonZeroPhrase(), new ComparisonPhrase(), new PointerPhrase(), new PointedKindPhrase(),
        new EqualityPhrase(), new InequalityPhrase()
    ];

    private readonly SubjectReader _subjects = new(tokens);

    /// <summary>The clause that comes next; null if none comes that can be understood.</summary>
    public Condition? Take()
    {
        bool neither = tokens.Take("neither");
        tokens.Skip("either", "both", "one of", "if");
        if (_subjects.Take() is not { } first)
        {
            return null;
        }

        List<(Joint Joint, Subject Subject)> others = Others();
        bool exclusive = tokens.TakeAny("but not both", ", but not both");
        if (Said() is not { } said || said(first) is not { } start)
        {
            return null;
        }

        List<(Joint Joint, Condition Condition)> rest = [];
        foreach ((Joint joint, Subject subject) in others)
        {
            if (said(subject) is not { } condition)
            {
                return null;
            }

            rest.Add((neither ? joint with { IsAnd = true } : joint, neither ? Forms.Not(condition) : condition));
        }

        Condition all = Joint.Combine(neither ? Forms.Not(start) : start, rest);
        return exclusive ? Exclusive(all) : all;
    }

    /// <summary>One of two, not both.</summary>
    public static Condition? Exclusive(Condition condition) =>
        condition is AnyOf { Left: not AnyOf } any ? new AllOf(any, new Negation(new AllOf(any.Left, any.Right))) : null;

    private List<(Joint Joint, Subject Subject)> Others()
    {
        List<(Joint? Joint, Subject Subject)> others = [];
        int start = tokens.Position;
        while (TakesJoint(out Joint? joint) && _subjects.Take() is { } subject)
        {
            others.Add((joint, subject));
            start = tokens.Position;
        }

        tokens.Position = start;

        // A comma alone means what the next word between subjects does; in a list of one word, commas do not part groups.
        List<(Joint Joint, Subject Subject)> list = [];
        Joint meant = default;
        for (int place = others.Count - 1; place >= 0; place--)
        {
            meant = others[place].Joint ?? meant with { AfterComma = false };
            list.Insert(0, (meant, others[place].Subject));
        }

        return list;
    }

    private bool TakesJoint(out Joint? joint)
    {
        joint = Joint.Take(tokens);
        return joint is not null || tokens.Take(",");
    }

    /// <summary>What is said: phrases with "and" or "or" between them that share the subject.</summary>
    private Predicate? Said()
    {
        if (Longest(isFirst: true) is not { } first)
        {
            return null;
        }

        List<(Joint Joint, Predicate Predicate)> others = [];
        int start = tokens.Position;
        while (Joint.Take(tokens) is { } joint && Longest(isFirst: false) is { } next)
        {
            others.Add((joint, next));
            start = tokens.Position;
        }

        tokens.Position = start;
        return others.Count == 0 ? first : subject => Said(subject, first, others);
    }

    private static Condition? Said(Subject subject, Predicate first, List<(Joint Joint, Predicate Predicate)> others)
    {
        Condition? start = first(subject);
        List<(Joint Joint, Condition? Condition)> rest = [.. others.Select(other => (other.Joint, other.Predicate(subject)))];
        return start is null || rest.Any(part => part.Condition is null) ? null : Joint.Combine(start, [.. rest.Select(part => (part.Joint, part.Condition!))]);
    }

    /// <summary>The phrase that takes most tokens: "is present with a value of YES" before "is present".</summary>
    private Predicate? Longest(bool isFirst)
    {
        if (isFirst && tokens.Current.Is("not"))
        {
            return null;
        }

        int start = tokens.Position, end = start;
        Predicate? longest = null;
        foreach (Phrase phrase in Phrases)
        {
            tokens.Position = start;
            if (phrase.Match(tokens) is { } found && tokens.Position > end)
            {
                (longest, end) = (found, tokens.Position);
            }
        }

        tokens.Position = end;
        return longest;
    }
}
