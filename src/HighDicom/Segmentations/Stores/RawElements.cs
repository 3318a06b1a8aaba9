using System.Buffers.Binary;

namespace HighDicom;

/// <summary>
/// Walks over the elements of a little-endian data set in memory (PS3.5 7.1) without making objects of them: thousands of frames are read in the
/// time of a few data sets. It only follows what it understands; on anything else it says so, and the caller takes the ordinary way.
/// </summary>
internal ref struct RawElements(ReadOnlySpan<byte> bytes, bool isExplicit)
{
    internal const uint Undefined = uint.MaxValue;

    private const uint ItemTag = 0xFFFEE000;
    private const uint ItemEnd = 0xFFFEE00D;
    private const uint SequenceEnd = 0xFFFEE0DD;
    private const int MostLevels = 16;

    private readonly bool _isExplicit = isExplicit;
    private ReadOnlySpan<byte> _rest = bytes;

    /// <summary>The tag of the element, group first.</summary>
    internal uint Tag { get; private set; }

    internal ReadOnlySpan<byte> Value { get; private set; }

    /// <summary>Goes to the next element.</summary>
    /// <returns>False at the end.</returns>
    /// <exception cref="RawException">The bytes are not understood.</exception>
    internal bool Next()
    {
        if (_rest.IsEmpty) return false;
        RawHeader header = RawHeader.Read(_rest, _isExplicit);
        Tag = header.Tag;
        if (header.Length == Undefined)
        {
            int length = NestedLength(_rest[header.Size..], _isExplicit, SequenceEnd, 0);
            Value = _rest.Slice(header.Size, length - RawHeader.ItemSize);
            _rest = _rest[(header.Size + length)..];
            return true;
        }

        if (header.Length > _rest.Length - header.Size) throw new RawException("a value passes the end of what is around it");
        Value = _rest.Slice(header.Size, (int)header.Length);
        _rest = _rest[(header.Size + (int)header.Length)..];
        return true;
    }

    /// <summary>Takes the next item of a sequence's value.</summary>
    /// <returns>False at the end.</returns>
    /// <exception cref="RawException">The bytes are not understood.</exception>
    internal static bool NextItem(ref ReadOnlySpan<byte> sequence, bool isExplicit, out ReadOnlySpan<byte> item)
    {
        item = default;
        if (sequence.IsEmpty) return false;
        (uint tag, uint length) = RawHeader.ReadItem(sequence);
        if (tag != ItemTag) throw new RawException("an item is missing");
        ReadOnlySpan<byte> content = sequence[RawHeader.ItemSize..];
        if (length == Undefined)
        {
            int all = NestedLength(content, isExplicit, ItemEnd, 0);
            item = content[..(all - RawHeader.ItemSize)];
            sequence = content[all..];
            return true;
        }

        if (length > content.Length) throw new RawException("an item passes the end of what is around it");
        item = content[..(int)length];
        sequence = content[(int)length..];
        return true;
    }

    /// <summary>The number of bytes up to and with the delimiter that ends a sequence of items, or an item of elements.</summary>
    /// <exception cref="RawException">The bytes are not understood, or end before the delimiter.</exception>
    internal static int NestedLength(ReadOnlySpan<byte> bytes, bool isExplicit, uint end, int level)
    {
        if (level > MostLevels) throw new RawException("sequences are nested too deeply");
        long at = 0;
        while (true)
        {
            if (at > bytes.Length - RawHeader.ItemSize) throw new RawEndException();
            ReadOnlySpan<byte> rest = bytes[(int)at..];
            (uint tag, uint length) = RawHeader.ReadItem(rest);
            if (tag == end) return (int)at + RawHeader.ItemSize;
            int size = RawHeader.ItemSize;
            if (end == ItemEnd)
            {
                RawHeader header = RawHeader.Read(rest, isExplicit);
                (length, size) = (header.Length, header.Size);
            }
            else if (tag != ItemTag)
            {
                throw new RawException("an item is missing");
            }

            at += size + (length == Undefined ? NestedLength(rest[size..], isExplicit, end == ItemEnd ? SequenceEnd : ItemEnd, level + 1) : length);
        }
    }
}
