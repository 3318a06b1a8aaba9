using HighDicom.Requirements;

namespace HighDicom.StandardImporter.Conditions;

/// <summary>
/// Understands what follows "Required if": clauses with "and" and "or" between them, by recursive descent. A sentence is understood as a whole or not at all:
/// a part that is not understood could turn the meaning round.
/// </summary>
internal sealed class SentenceParser
{
    /// <summary>Brackets are nested one deep at most; more are a mistake.</summary>
    private const int MostDepth = 20;

    private static readonly string[] Tails = [", in which case", ", overriding"];

    private readonly TokenStream _tokens;
    private readonly ClauseReader _clauses;
    private int _depth;

    private SentenceParser(IReadOnlyList<Token> tokens)
    {
        _tokens = new(tokens);
        _clauses = new(_tokens);
    }

    /// <summary>The condition that a sentence states, without "Required if" and full stop.</summary>
    /// <returns>The condition; null if the sentence is not understood.</returns>
    public static Condition? Parse(string sentence, Vocabulary vocabulary)
    {
        SentenceParser parser = new(Tokenizer.Tokens(sentence, vocabulary));
        return parser.Clauses() is { } condition && parser.IsAtEnd() ? Canonical(condition) : null;
    }

    private bool IsAtEnd() => _tokens.AtEnd || Tails.Any(_tokens.Take);

    private Condition? Clauses()
    {
        bool either = _tokens.Take("either");
        if (Clause() is not { } first)
        {
            return null;
        }

        List<(Joint Joint, Condition Condition)> rest = [];
        while (Joint.Take(_tokens) is { } joint)
        {
            _tokens.Skip("if", "when");
            if (Clause() is not { } next)
            {
                return null;
            }

            rest.Add((joint, next));
        }

        Condition all = Joint.Combine(first, rest);
        return either && _tokens.TakeAny("but not both", ", but not both") ? ClauseReader.Exclusive(all) : all;
    }

    private Condition? Clause()
    {
        if (!_tokens.Take("("))
        {
            return _clauses.Take();
        }

        Condition? inner = ++_depth <= MostDepth ? Clauses() : null;
        _depth--;
        return _tokens.Take(")") ? inner : null;
    }

    /// <summary>The condition as it will be read from its text; null if the text would not say the same.</summary>
    private static Condition? Canonical(Condition condition)
    {
        string text = ConditionText.Of(condition);
        try
        {
            Condition read = ConditionReader.Read(text);
            return ConditionText.Of(read) == text ? read : null;
        }
        catch (FormatException)
        {
            return null;
        }
    }
}
