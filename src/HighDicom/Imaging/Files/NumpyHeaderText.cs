using System.Globalization;

namespace HighDicom;

/// <summary>The text of a <c>.npy</c> header: a literal of a Python dictionary with <c>descr</c>, <c>fortran_order</c> and <c>shape</c>.</summary>
internal sealed class NumpyHeaderText
{
    private const int MostAxes = 32;

    private static readonly Dictionary<string, ElementKind> Kinds = new(StringComparer.Ordinal)
    {
        ["b1"] = ElementKind.Boolean, ["u1"] = ElementKind.UInt8, ["i1"] = ElementKind.Int8, ["u2"] = ElementKind.UInt16, ["i2"] = ElementKind.Int16,
        ["u4"] = ElementKind.UInt32, ["i4"] = ElementKind.Int32, ["u8"] = ElementKind.UInt64, ["i8"] = ElementKind.Int64,
        ["f2"] = ElementKind.Half, ["f4"] = ElementKind.Single, ["f8"] = ElementKind.Double,
    };

    private readonly string _text;
    private readonly string _file;
    private int _at;

    private NumpyHeaderText(string text, string file) => (_text, _file) = (text, file);

    internal static NumpyHeader Parse(string text, string file) => new NumpyHeaderText(text, file).Parse();

    private NumpyHeader Parse()
    {
        string? type = null;
        bool? isFortranOrder = null;
        int[]? shape = null;
        Expect('{');
        while (!Skip('}'))
        {
            string key = Quoted();
            Expect(':');
            switch (key)
            {
                case "descr": type = Type(); break;
                case "fortran_order": isFortranOrder = Truth(); break;
                case "shape": shape = Shape(); break;
                default: throw Failure($"the key '{key}' is none of descr, fortran_order, shape");
            }

            if (Skip(',')) continue;
            Expect('}');
            break;
        }

        if (type is null || isFortranOrder is null || shape is null) throw Failure("one of descr, fortran_order, shape is missing");
        ElementKind kind = KindOf(type);
        return new NumpyHeader(kind, type[0] == '>', isFortranOrder.Value, shape, 0);
    }

    private ElementKind KindOf(string type) =>
        type.Length > 1 && "<>|=".Contains(type[0], StringComparison.Ordinal) && Kinds.TryGetValue(type[1..], out ElementKind kind)
            ? kind
            : throw new InvalidDataException($"{_file}: elements of the type '{type}' are not read; truth values and numbers of 8 to 64 bits are (b1, u1 … f8). Convert with astype(…).");

    private string Type()
    {
        Blanks();
        if (_at < _text.Length && _text[_at] == '[') throw new InvalidDataException($"{_file}: records of several fields are not read; save one field.");
        return Quoted();
    }

    private bool Truth()
    {
        Blanks();
        if (Word("True")) return true;
        return Word("False") ? false : throw Failure("fortran_order is neither True nor False");
    }

    private int[] Shape()
    {
        List<int> lengths = [];
        Expect('(');
        while (!Skip(')'))
        {
            Blanks();
            int start = _at;
            while (_at < _text.Length && char.IsAsciiDigit(_text[_at])) _at++;
            if (!int.TryParse(_text.AsSpan(start, _at - start), NumberStyles.None, CultureInfo.InvariantCulture, out int length))
                throw Failure("shape is no tuple of lengths that a tensor can have");
            lengths.Add(length);
            if (lengths.Count > MostAxes) throw Failure($"shape has more than {MostAxes} axes");
            if (_at < _text.Length && _text[_at] == 'L') _at++; // long integers of Python 2
            if (Skip(',')) continue;
            Expect(')');
            break;
        }

        return lengths.Count > 0 ? [.. lengths] : throw new InvalidDataException($"{_file}: the file holds a single number, not an array: shape is ().");
    }

    private string Quoted()
    {
        Blanks();
        char quote = _at < _text.Length ? _text[_at] : ' ';
        int end = quote is '\'' or '"' ? _text.IndexOf(quote, _at + 1) : -1;
        if (end < 0) throw Failure("a quoted text is missing");
        string value = _text[(_at + 1)..end];
        _at = end + 1;
        return value;
    }

    private bool Word(string word)
    {
        if (!_text.AsSpan(_at).StartsWith(word, StringComparison.Ordinal)) return false;
        _at += word.Length;
        return true;
    }

    private bool Skip(char character)
    {
        Blanks();
        if (_at >= _text.Length || _text[_at] != character) return false;
        _at++;
        return true;
    }

    private void Expect(char character)
    {
        if (!Skip(character)) throw Failure($"'{character}' is missing");
    }

    private void Blanks()
    {
        while (_at < _text.Length && char.IsWhiteSpace(_text[_at])) _at++;
    }

    private InvalidDataException Failure(string problem) => new($"{_file}: the .npy header cannot be read at character {_at}: {problem}.");
}
