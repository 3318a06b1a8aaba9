using HighDicom.Requirements;

namespace HighDicom.StandardImporter.Conditions.Phrases;

/// <summary>What a tag or UID in an attribute's value stands for: a private attribute, one of a functional group, multi-frame images.</summary>
internal sealed class PointedKindPhrase : Phrase
{
    public override Predicate? Match(TokenStream tokens)
    {
        TagTestKind? kind =
            tokens.TakeAny("is a Private Attribute", "points to a Private Attribute", "is the Data Element Tag of a Private Attribute") ? TagTestKind.Private
            : TakesGrouped(tokens) ? TagTestKind.Grouped
            : tokens.TakeAny("identifies a multi-frame image", "is that of a multi-frame image", "is a multi-frame image", "is a multi-frame image SOP Class") ? TagTestKind.MultiFrame
            : null;
        return kind is { } found ? OfAttribute(tag => new TagTest(found, tag)) : null;
    }

    private static bool TakesGrouped(TokenStream tokens)
    {
        if (!tokens.TakeAny("points to an Attribute", "is the Data Element Tag of an Attribute", "is an Attribute"))
        {
            return false;
        }

        tokens.Skip("that is", "contained", "nested");
        return tokens.TakeAny("within a Functional Group Sequence", "in a Functional Group Sequence", "within a Functional Group", "in a Functional Group");
    }
}
