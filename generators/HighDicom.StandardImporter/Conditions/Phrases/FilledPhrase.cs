using HighDicom.Requirements;

namespace HighDicom.StandardImporter.Conditions.Phrases;

/// <summary>"has a value", "is zero-length".</summary>
internal sealed class FilledPhrase : Phrase
{
    public override Predicate? Match(TokenStream tokens)
    {
        if (tokens.TakeAny("is zero-length", "is zero length", "is empty", "are empty"))
        {
            return OfAttribute(tag => new AllOf(new TagTest(TagTestKind.Present, tag), new Negation(new TagTest(TagTestKind.NotEmpty, tag))));
        }

        bool filled = tokens.TakeAny(
            "is present with a value", "is present and has a value", "has a value", "have a value", "is not empty", "are not empty", "is non-null", "is not null",
            "is non-zero length", "is non-zero-length", "is not zero length", "is not zero-length", "has a non-zero length",
            "contains Items", "contains one or more Items", "contains at least one Item", "has Items", "is present and contains Items");
        return filled && !IsQualified(tokens) ? OfAttribute(tag => new TagTest(TagTestKind.NotEmpty, tag)) : null;
    }

    // "has a value of FLAT", "has a value greater than 1" say more.
    private static bool IsQualified(TokenStream tokens) =>
        tokens.Current.Is("of") || tokens.Current.Is("greater") || tokens.Current.Is("more") || tokens.Current.Is("less") || tokens.Current.Is("other") || tokens.Current.Is("equal");
}
