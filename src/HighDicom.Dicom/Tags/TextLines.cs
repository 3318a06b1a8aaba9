using System.Text;

namespace FellowOakDicom;

/// <summary>Lines of UTF-8 text in the assembly's data, each made a string only when asked for.</summary>
internal sealed class TextLines
{
    private readonly TextSource _text;
    private readonly int[] _ends;

    /// <summary>Lines that end with LF.</summary>
    public TextLines(TextSource source)
    {
        _text = source;
        ReadOnlySpan<byte> text = source();
        _ends = new int[text.Count((byte)'\n')];
        int end = -1;
        for (int i = 0; i < _ends.Length; i++)
        {
            end += 1 + text[(end + 1)..].IndexOf((byte)'\n');
            _ends[i] = end;
        }
    }

    /// <summary>Gives the text; a span cannot be kept in a field.</summary>
    public delegate ReadOnlySpan<byte> TextSource();

    public string Get(int index) => Encoding.UTF8.GetString(Line(index, _text()));

    /// <summary>The number of the first line with the text, or -1.</summary>
    public int Find(string line)
    {
        byte[] wanted = Encoding.UTF8.GetBytes(line);
        ReadOnlySpan<byte> text = _text();
        for (int i = 0; i < _ends.Length; i++)
        {
            if (Line(i, text).SequenceEqual(wanted))
            {
                return i;
            }
        }

        return -1;
    }

    private ReadOnlySpan<byte> Line(int index, ReadOnlySpan<byte> text) => text[(index == 0 ? 0 : _ends[index - 1] + 1).._ends[index]];
}
