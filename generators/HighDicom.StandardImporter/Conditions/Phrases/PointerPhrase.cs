using HighDicom.Requirements;

namespace HighDicom.StandardImporter.Conditions.Phrases;

/// <summary>"points to Frame Time (0018,1063) or …", or the same with "is".</summary>
internal sealed class PointerPhrase : Phrase
{
    public override Predicate? Match(TokenStream tokens)
    {
        if (!tokens.TakeAny("points to", "point to", "is", "contains the Tag of"))
        {
            return null;
        }

        List<uint> targets = [];
        do
        {
            tokens.Skip("the", "either");
            if (tokens.Current.Kind != TokenKind.Attribute)
            {
                return null;
            }

            targets.Add(tokens.Next().Tag);
        }
        while (TakesOr(tokens));
        return OfAttribute(tag => targets.Select(target => (Condition)new PointsTo(tag, target)).Aggregate(Forms.Or));
    }

    // What follows "or" is a target only if no verb follows it: else it is the subject of the next clause.
    private static bool TakesOr(TokenStream tokens)
    {
        int start = tokens.Position;
        tokens.Take(",");
        if (tokens.Take("or") && tokens.Current.Kind == TokenKind.Attribute && (tokens.Peek(1) is { Kind: TokenKind.End or TokenKind.Symbol } || tokens.Peek(1).Is("or") || tokens.Peek(1).Is("and")))
        {
            return true;
        }

        tokens.Position = start;
        return false;
    }
}
