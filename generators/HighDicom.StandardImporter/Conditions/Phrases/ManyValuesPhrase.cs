using HighDicom.Requirements;

namespace HighDicom.StandardImporter.Conditions.Phrases;

/// <summary>"is multi-valued": there is a second value.</summary>
internal sealed class ManyValuesPhrase : Phrase
{
    public override Predicate? Match(TokenStream tokens) =>
        tokens.TakeAny("is multi-valued", "is multivalued", "has more than one value", "contains more than one value", "has multiple values")
            ? OfAttribute(tag => new TagTest(TagTestKind.NotEmpty, tag with { Value = 2 }))
            : null;
}
