using System.Globalization;

namespace HighDicom.Requirements;

/// <summary>Reads the expression grammar of standard-xml by recursive descent: or, and, unary, atom.</summary>
internal sealed class ConditionReader
{
    private const string Judge = "judge:";

    /// <summary>Deeper nesting than this is a mistake, and must not overflow the stack.</summary>
    private const int MostDepth = 50;

    private static readonly TagTestKind[] TestKinds =
    [
        TagTestKind.Present, TagTestKind.Absent, TagTestKind.NotEmpty, TagTestKind.NonZero, TagTestKind.Private, TagTestKind.Grouped, TagTestKind.MultiFrame, TagTestKind.Group,
    ];

    private readonly string _text;
    private int _position;
    private int _depth;

    private ConditionReader(string text) => _text = text;

    /// <summary>The condition that a text denotes.</summary>
    /// <exception cref="FormatException">The text does not follow the grammar; the message tells where.</exception>
    public static Condition Read(string text)
    {
        ConditionReader reader = new(text.Trim());
        Condition condition = reader._text == "?" ? new UnknownCondition() : reader.TakeWord("never-if") ? new NeverIf(reader.Or()) : reader.Or();
        reader.SkipSpace();
        return reader._text == "?" || reader._position == reader._text.Length ? condition : throw reader.Expected("the end");
    }

    private Condition Or()
    {
        Condition left = And();
        while (TakeWord("or"))
        {
            left = new AnyOf(left, And());
        }

        return left;
    }

    private Condition And()
    {
        Condition left = Unary();
        while (TakeWord("and"))
        {
            left = new AllOf(left, Unary());
        }

        return left;
    }

    private Condition Unary()
    {
        if (++_depth > MostDepth)
        {
            throw Expected("less nesting");
        }

        Condition condition = TakeWord("not") ? new Negation(Unary()) : IsAtParenthesis() ? Parenthesis() : Atom();
        _depth--;
        return condition;
    }

    private bool IsAtParenthesis()
    {
        SkipSpace();
        return _position < _text.Length && _text[_position] == '(' && !TagText.TryRead(_text, _position, out _);
    }

    private Condition Parenthesis()
    {
        _position++;
        Condition inner = Or();
        return Take(")") ? inner : throw Expected("')'");
    }

    private Condition Atom()
    {
        if (Take(Judge))
        {
            string question = _text.Substring(_position).Trim();
            _position = _text.Length;
            return new Judgement(question);
        }

        if (TakeWord("module"))
        {
            return new ModulePresent(Name());
        }

        if (TakeWord("coordinates"))
        {
            return Take("=") ? new CoordinateSystemIs(Name()) : throw Expected("'='");
        }

        foreach (TagTestKind kind in TestKinds)
        {
            if (TakeWord(ConditionText.Word(kind)))
            {
                return new TagTest(kind, Tag());
            }
        }

        return Relation(Tag());
    }

    private Condition Relation(TagReference tag)
    {
        if (Take("=>"))
        {
            SkipSpace();
            return TagText.TryRead(_text, _position, out uint target) ? Advance(TagText.Length, new PointsTo(tag, target)) : throw Expected("a tag");
        }

        if (Take("!="))
        {
            return new ValueTest(tag, false, Values());
        }

        if (Take("="))
        {
            return new ValueTest(tag, true, Values());
        }

        bool above = Take(">");
        return above || Take("<")
            ? double.TryParse(Name(), NumberStyles.Float, CultureInfo.InvariantCulture, out double bound) ? new Comparison(tag, above, bound) : throw Expected("a number")
            : throw Expected("a relation");
    }

    private TagReference Tag()
    {
        bool inFrame = TakeWord("frame");
        SkipSpace();
        if (!TagText.TryRead(_text, _position, out uint tag))
        {
            throw Expected("a tag");
        }

        _position += TagText.Length;
        if (_position >= _text.Length || _text[_position] != '[')
        {
            return new TagReference(tag, 0, inFrame);
        }

        int end = _text.IndexOf(']', _position);
        string number = end < 0 ? "" : _text.Substring(_position + 1, end - _position - 1);
        if (!int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out int value) || value < 1)
        {
            throw Expected("the number of a value");
        }

        return Advance(end + 1 - _position, new TagReference(tag, value, inFrame));
    }

    private List<string> Values()
    {
        List<string> values = [];
        do
        {
            int end = ValueEnd();
            string value = _text.Substring(_position, end - _position).Trim();
            values.Add(value.Length > 0 ? value : throw Expected("a value"));
            _position = end;
        }
        while (Take("|"));
        return values;
    }

    /// <summary>A value ends at "|", ")", " and ", " or " or the end of the text.</summary>
    private int ValueEnd()
    {
        int end = _position;
        while (end < _text.Length && _text[end] is not '|' and not ')' && !IsAt(end, " and ") && !IsAt(end, " or "))
        {
            end++;
        }

        return end;
    }

    private string Name()
    {
        SkipSpace();
        int start = _position;
        while (_position < _text.Length && _text[_position] is not ' ' and not ')')
        {
            _position++;
        }

        return _position > start ? _text.Substring(start, _position - start) : throw Expected("a name");
    }

    private T Advance<T>(int length, T result)
    {
        _position += length;
        return result;
    }

    private bool TakeWord(string word)
    {
        SkipSpace();
        int end = _position + word.Length;
        bool found = IsAt(_position, word) && (end == _text.Length || _text[end] is ' ' or '(');
        _position = found ? end : _position;
        return found;
    }

    private bool Take(string symbol)
    {
        SkipSpace();
        bool found = IsAt(_position, symbol);
        _position += found ? symbol.Length : 0;
        return found;
    }

    private bool IsAt(int position, string word) => string.CompareOrdinal(_text, position, word, 0, word.Length) == 0;

    private void SkipSpace()
    {
        while (_position < _text.Length && _text[_position] == ' ')
        {
            _position++;
        }
    }

    private FormatException Expected(string what) =>
        new(string.Format(CultureInfo.InvariantCulture, "{0} is expected at character {1} of '{2}'.", what, _position + 1, _text));
}
