namespace HighDicom.StandardImporter.Conditions;

/// <summary>A way to say something of a subject, such as "is not present".</summary>
internal abstract class Phrase
{
    /// <summary>Reads the phrase where the tokens stand.</summary>
    /// <returns>What it says; null if something else stands there (the tokens may then stand anywhere).</returns>
    public abstract Predicate? Match(TokenStream tokens);

    /// <summary>What can be said of attributes only.</summary>
    protected static Predicate OfAttribute(Func<Requirements.TagReference, Requirements.Condition> condition) =>
        subject => subject.Kind == TokenKind.Attribute ? condition(subject.Tag) : null;
}
