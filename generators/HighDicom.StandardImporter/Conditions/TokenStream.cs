namespace HighDicom.StandardImporter.Conditions;

/// <summary>The tokens of a sentence, read forward with the possibility to go back.</summary>
internal sealed class TokenStream(IReadOnlyList<Token> tokens)
{
    /// <summary>Where the stream stands; may be set back.</summary>
    public int Position { get; set; }

    public bool AtEnd => Position >= tokens.Count;

    public Token Current => AtEnd ? new(TokenKind.End, "") : tokens[Position];

    public Token Peek(int ahead) => Position + ahead < tokens.Count ? tokens[Position + ahead] : new(TokenKind.End, "");

    /// <summary>Takes a phrase if all of its words come next.</summary>
    public bool Take(string phrase)
    {
        int place = Position;
        foreach (Range word in phrase.AsSpan().Split(' '))
        {
            if (place >= tokens.Count || !tokens[place].Is(phrase[word]))
            {
                return false;
            }

            place++;
        }

        Position = place;
        return true;
    }

    /// <summary>Takes the first of several phrases that comes next.</summary>
    public bool TakeAny(params ReadOnlySpan<string> phrases)
    {
        foreach (string phrase in phrases)
        {
            if (Take(phrase))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Takes words that may or may not be there, as long as one of them comes.</summary>
    public void Skip(params ReadOnlySpan<string> phrases)
    {
        while (TakeAny(phrases))
        {
        }
    }

    /// <summary>Takes the token that comes next.</summary>
    public Token Next()
    {
        Token token = Current;
        Position++;
        return token;
    }
}
