using HighDicom.Requirements;

namespace HighDicom.StandardImporter.Conditions.Phrases;

/// <summary>"is not A or B", "is other than A": the latter asks for a value, the former holds without one too.</summary>
internal sealed class InequalityPhrase : Phrase
{
    public override Predicate? Match(TokenStream tokens)
    {
        bool other = tokens.TakeAny(
            "is other than", "are other than", "equals other than", "has a value other than", "has a value of other than", "is present with a value other than",
            "is present and is other than", "is present and other than", "is present and is not");
        if (!other && !tokens.TakeAny(
            "is not equal to", "is not set to", "does not equal", "does not have a value of", "does not have the value", "is neither", "is not", "are not", "not"))
        {
            return null;
        }

        if (Values.Take(tokens) is not { } values)
        {
            return null;
        }

        return OfAttribute(tag => other ? new AllOf(new TagTest(TagTestKind.Present, tag), new ValueTest(tag, false, values)) : new ValueTest(tag, false, values));
    }
}
