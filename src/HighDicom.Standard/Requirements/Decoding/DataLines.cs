using System.Text;

namespace HighDicom.Requirements;

/// <summary>Goes through the lines of the compact requirement data: the first character of a line tells its kind, the rest are fields separated by tabs.</summary>
internal ref struct DataLines(ReadOnlySpan<byte> text)
{
    private ReadOnlySpan<byte> _rest = text;

    /// <summary>The kind of the current line.</summary>
    public char Kind { get; private set; }

    /// <summary>The fields of the current line.</summary>
    public string[] Fields { get; private set; } = [];

    /// <summary>The first field.</summary>
    public readonly string Value => Fields[0];

    /// <summary>Goes to the next line; at the end of the text or before another entry (<c>@</c>) the answer is no.</summary>
    public bool MoveNext()
    {
        if (_rest.IsEmpty || (_rest[0] == '@' && Kind != default))
        {
            return false;
        }

        int end = _rest.IndexOf((byte)'\n');
        Kind = (char)_rest[0];
        Fields = Encoding.UTF8.GetString(_rest[1..end]).Split('\t');
        _rest = _rest[(end + 1)..];
        return true;
    }
}
