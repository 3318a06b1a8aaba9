using HighDicom.Requirements;

namespace HighDicom.StandardImporter.Conditions.Phrases;

/// <summary>"is non-zero".</summary>
internal sealed class NonZeroPhrase : Phrase
{
    public override Predicate? Match(TokenStream tokens) =>
        tokens.TakeAny("is non-zero", "is nonzero", "has a non-zero value", "is present and non-zero")
            ? OfAttribute(tag => new TagTest(TagTestKind.NonZero, tag))
            : null;
}
