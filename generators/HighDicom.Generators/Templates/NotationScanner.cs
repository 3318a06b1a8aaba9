using System.Globalization;

namespace HighDicom.Templates.Notation;

/// <summary>Walks over one cell of a template row.</summary>
internal sealed class NotationScanner(string text)
{
    private int _position;

    public bool AtEnd
    {
        get
        {
            SkipSpace();
            return _position == text.Length;
        }
    }

    public string Rest
    {
        get
        {
            SkipSpace();
            return text.Substring(_position);
        }
    }

    /// <summary>Whether the character comes next.</summary>
    public bool IsAt(char character) => !AtEnd && text[_position] == character;

    /// <summary>Takes the symbol or word if it comes next; a word must end there.</summary>
    public bool Take(string token)
    {
        SkipSpace();
        int end = _position + token.Length;
        bool isWord = char.IsLetterOrDigit(token[token.Length - 1]);
        if (string.CompareOrdinal(text, _position, token, 0, token.Length) != 0 || (isWord && end < text.Length && char.IsLetterOrDigit(text[end])))
        {
            return false;
        }

        _position = end;
        return true;
    }

    public void Expect(string token)
    {
        if (!Take(token))
        {
            throw Expected("'" + token + "'");
        }
    }

    /// <summary>Everything up to the mark, which is consumed too.</summary>
    public string Until(string mark)
    {
        int end = text.IndexOf(mark, _position, StringComparison.Ordinal);
        if (end < 0)
        {
            throw Expected("'" + mark + "'");
        }

        string result = text.Substring(_position, end - _position).Trim();
        _position = end + mark.Length;
        return result;
    }

    /// <summary>A name of letters and digits.</summary>
    public string Word()
    {
        SkipSpace();
        int start = _position;
        while (_position < text.Length && char.IsLetterOrDigit(text[_position]))
        {
            _position++;
        }

        return _position > start ? text.Substring(start, _position - start) : throw Expected("a word");
    }

    /// <summary><c>(gggg,eeee)</c> as one number.</summary>
    public uint Tag()
    {
        Expect("(");
        string digits = Until(")").Replace(",", "");
        return digits.Length == 8 && uint.TryParse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out uint tag) ? tag : throw Expected("a tag");
    }

    /// <summary><c>(value, scheme, "meaning")</c>.</summary>
    public RowCode Code()
    {
        Expect("(");
        string value = Until(","), scheme = Until(",");
        Expect("\"");
        string meaning = Until("\"");
        Expect(")");
        return new RowCode(value, scheme, meaning);
    }

    /// <summary>Items between braces with commas between them.</summary>
    public List<T> Braced<T>(Func<T> item)
    {
        List<T> items = [];
        Expect("{");
        do
        {
            items.Add(item());
        }
        while (Take(","));
        Expect("}");
        return items;
    }

    public FormatException Expected(string what) =>
        new(string.Format(CultureInfo.InvariantCulture, "{0} is expected at character {1} of '{2}'", what, _position + 1, text));

    private void SkipSpace()
    {
        while (_position < text.Length && text[_position] == ' ')
        {
            _position++;
        }
    }
}
