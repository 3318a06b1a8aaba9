using HighDicom.Requirements;

namespace HighDicom.StandardImporter.Conditions.Phrases;

/// <summary>"is A, B or C", "has a value of A", "equals A".</summary>
internal sealed class EqualityPhrase : Phrase
{
    public override Predicate? Match(TokenStream tokens)
    {
        if (!tokens.TakeAny(
            "is equal to", "is set to", "is present with a value of", "is present with value of", "is present with the value", "is present with value", "is present and is", "has a value equal to",
            "has a value of", "has the value of", "has the value", "has value", "have the value", "have a value of", "equals", "equal", "is", "are", "="))
        {
            return null;
        }

        return Values.Take(tokens) is { } values ? OfAttribute(tag => new ValueTest(tag, true, values)) : null;
    }
}
