using System.Globalization;
using HighDicom.Requirements;

namespace HighDicom.StandardImporter.Conditions.Phrases;

/// <summary>"is greater than 1", "has a value of less than 5".</summary>
internal sealed class ComparisonPhrase : Phrase
{
    public override Predicate? Match(TokenStream tokens)
    {
        bool below = tokens.TakeAny("is less than", "has a value less than", "has a value of less than", "are less than", "less than");
        if (!below && !tokens.TakeAny(
            "is greater than", "are greater than", "is more than", "has a value greater than", "has a value of greater than", "has a value more than",
            "has a value of more than", "has value greater than", "is present with a value greater than", "greater than", "more than", "exceeds"))
        {
            return null;
        }

        bool orEqual = tokens.Take("or equal to");
        return Values.TakeNumber(tokens) is { } bound && (!orEqual || double.IsInteger(bound)) && IsNumberOnly(tokens)
            ? OfAttribute(tag => new Comparison(tag, !below, orEqual ? below ? bound + 1 : bound - 1 : bound))
            : null;
    }

    // "greater than 1 mm" is another matter.
    private static bool IsNumberOnly(TokenStream tokens) =>
        tokens.Current.Kind is TokenKind.End or TokenKind.Symbol || tokens.Current.Is("and") || tokens.Current.Is("or");

    /// <summary>A number as the standard writes it.</summary>
    internal static double? Number(string word) => word.ToUpperInvariant() switch
    {
        "ZERO" => 0,
        "ONE" => 1,
        "TWO" => 2,
        "THREE" => 3,
        "FOUR" => 4,
        _ => double.TryParse(word, NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out double number) ? number : null,
    };
}
