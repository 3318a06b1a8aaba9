using HighDicom.Requirements;

namespace HighDicom.StandardImporter.Conditions;

/// <summary>Turns a sentence into tokens: names that the vocabulary knows become one token each, a name and the tag behind it likewise.</summary>
internal sealed class Tokenizer
{
    private readonly Vocabulary _vocabulary;
    private readonly List<string> _words;
    private readonly List<Token> _tokens = [];

    private Tokenizer(string sentence, Vocabulary vocabulary)
    {
        _vocabulary = vocabulary;
        _words = SentenceWords.Split(sentence);
    }

    /// <summary>The tokens of a sentence, without the one for the end.</summary>
    public static List<Token> Tokens(string sentence, Vocabulary vocabulary)
    {
        Tokenizer tokenizer = new(sentence, vocabulary);
        for (int place = 0; place < tokenizer._words.Count;)
        {
            place += tokenizer.Next(place);
        }

        return tokenizer._tokens;
    }

    /// <summary>Adds the token at a place.</summary>
    /// <returns>How many words it takes.</returns>
    private int Next(int place)
    {
        string word = _words[place];
        if (TagText.TryRead(word, 0, out uint tag) && word.Length == TagText.Length)
        {
            DropUnknownName();
            _tokens.Add(new(TokenKind.Attribute, word, tag, IsTagged: true));
            return 1;
        }

        foreach ((Token token, int words) in _vocabulary.Names.At(_words, place))
        {
            if (token.Kind != TokenKind.Attribute)
            {
                _tokens.Add(token);
                return words;
            }

            // The tag behind a name says which attribute is meant; several have one name.
            string next = place + words < _words.Count ? _words[place + words] : "";
            bool tagged = TagText.TryRead(next, 0, out tag);
            if (!tagged && IsOfLongerName(next))
            {
                continue;
            }

            if (tagged && tag != token.Tag)
            {
                DropUnknownName();
            }

            _tokens.Add(tagged ? token with { Tag = tag, IsTagged = true } : token);
            return words + (tagged ? 1 : 0);
        }

        _tokens.Add(word[0] == '"' ? new(TokenKind.Quoted, word.Trim('"').Trim()) : new(word is "," or ";" or ":" or "=" or "(" or ")" ? TokenKind.Symbol : TokenKind.Word, word));
        return 1;
    }

    // "Data Element" is an attribute; a "Data Element Tag" is not.
    private static bool IsOfLongerName(string word) => word.Length > 1 && char.IsAsciiLetterUpper(word[0]) && char.IsAsciiLetterLower(word[1]) && word is not "Value";

    /// <summary>Takes back the words of a name that the dictionary has otherwise, or not yet: those before a tag that start with a capital letter.</summary>
    private void DropUnknownName()
    {
        int start = _tokens.Count;
        while (start > 0 && (IsOfName(_tokens[start - 1]) || _tokens[start - 1] is { Kind: TokenKind.Word, Text: "of" or "in" or "to" or "for" or "per" or "by" }))
        {
            start--;
        }

        while (start < _tokens.Count && !IsOfName(_tokens[start]))
        {
            start++;
        }

        _tokens.RemoveRange(start, _tokens.Count - start);
    }

    // A word of the name may be the name of an attribute by itself, such as "Date".
    private static bool IsOfName(Token token) => token is { Kind: TokenKind.Attribute, IsTagged: false } || (token.Kind == TokenKind.Word && IsCapital(token.Text));

    // "Value of Foo (gggg,eeee)", "The Foo (gggg,eeee)": these two words are not of the name.
    private static bool IsCapital(string word) => (char.IsAsciiLetterUpper(word[0]) || char.IsAsciiDigit(word[0])) && word is not ("Value" or "The");
}
