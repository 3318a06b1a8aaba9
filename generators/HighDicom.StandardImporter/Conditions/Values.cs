using System.Text.RegularExpressions;
using HighDicom.StandardImporter.Conditions.Phrases;

namespace HighDicom.StandardImporter.Conditions;

/// <summary>Reads values in a sentence: words in capitals, numbers, quoted texts, names of UIDs.</summary>
internal static partial class Values
{
    /// <summary>One or more values with "," and "or" between them.</summary>
    /// <returns>The values; null if something else stands there.</returns>
    public static List<string>? Take(TokenStream tokens)
    {
        tokens.Skip(":", "either", "one of the following", "any of the following", "one of", "any of", "the value", "the values", "a value of");
        List<string> values = [];
        while (One(tokens) is { } value)
        {
            values.Add(value);
            int start = tokens.Position;
            bool more = tokens.Take(",");
            more |= tokens.TakeAny("or", "nor");
            if (!more || One(tokens) is null)
            {
                tokens.Position = start;
                break;
            }

            tokens.Position = start;
            tokens.Take(",");
            tokens.TakeAny("or", "nor");
        }

        tokens.Take(":");
        return values.Count > 0 ? values : null;
    }

    /// <summary>A number, in digits or as a word.</summary>
    public static double? TakeNumber(TokenStream tokens)
    {
        double? number = tokens.Current.Kind == TokenKind.Word ? ComparisonPhrase.Number(tokens.Current.Text) : null;
        tokens.Position += number is null ? 0 : 1;
        return number;
    }

    private static string? One(TokenStream tokens)
    {
        string? value = tokens.Current.Kind switch
        {
            TokenKind.Quoted or TokenKind.Uid => tokens.Next().Text,
            TokenKind.Word => Words(tokens),
            _ => null,
        };
        return value is { Length: > 0 } && !Breaks().IsMatch(value) ? Explained(tokens, value) : null;
    }

    private static string? Words(TokenStream tokens)
    {
        if (tokens.Current.Text.Equals("zero", StringComparison.OrdinalIgnoreCase))
        {
            tokens.Position++;
            return "0";
        }

        List<string> words = [];
        while (tokens.Current.Kind == TokenKind.Word && Capitals().IsMatch(tokens.Current.Text))
        {
            words.Add(tokens.Next().Text);
        }

        return words.Count == 0 ? null : string.Join(' ', words);
    }

    /// <summary>The value without the explanation in brackets that may follow; a UID in the brackets is the value.</summary>
    private static string? Explained(TokenStream tokens, string value)
    {
        if (!tokens.Current.Is("("))
        {
            return value;
        }

        while (!tokens.AtEnd && !tokens.Current.Is(")"))
        {
            Token token = tokens.Next();
            value = token.Kind == TokenKind.Quoted && Uid().IsMatch(token.Text) && !Uid().IsMatch(value) ? token.Text : value;
        }

        return tokens.Take(")") ? value : null;
    }

    // Terms of the standard are in capitals; "A" may be one.
    [GeneratedRegex("^(?=.*[A-Z0-9])[A-Z0-9_#+-][A-Z0-9_.+#/*^-]*$", RegexOptions.CultureInvariant)]
    private static partial Regex Capitals();

    // What the grammar of expressions would take for the end of the value.
    [GeneratedRegex(@"[|)]| and | or ", RegexOptions.CultureInvariant)]
    private static partial Regex Breaks();

    [GeneratedRegex(@"^[0-2](\.\d+)+$", RegexOptions.CultureInvariant)]
    private static partial Regex Uid();
}
