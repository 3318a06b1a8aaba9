namespace HighDicom.StandardImporter.Conditions.Phrases;

/// <summary>"is present", "is not sent".</summary>
internal sealed class PresencePhrase : Phrase
{
    public override Predicate? Match(TokenStream tokens)
    {
        bool absent = tokens.TakeAny("is absent", "are absent", "is not present", "are not present", "is not sent", "are not sent", "is not included", "are not included", "is not used", "are not used");
        if (!absent && !tokens.TakeAny("is present", "are present", "is sent", "are sent", "is included", "are included", "is used", "are used"))
        {
            // "if the A or B Macros present": of attributes nobody speaks so.
            return tokens.Take("present") ? subject => subject.Kind == TokenKind.Group ? subject.Present : null : null;
        }

        tokens.Skip("in this Sequence Item", "in this Item", "in the same Item", "in the Item", "in this Instance", "in the image");
        return subject => absent ? subject.Absent : subject.Present;
    }
}
