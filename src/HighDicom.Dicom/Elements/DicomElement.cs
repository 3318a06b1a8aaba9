using FellowOakDicom.IO.Buffer;

namespace FellowOakDicom;

/// <summary>A data element that is not a sequence.</summary>
public abstract class DicomElement : DicomItem
{
    // The encoded value: an array (of which _start and _length tell the part), a buffer, or null while there are only values.
    private object? _source;
    private int _start;
    private int _length;

    /// <summary>An element with the given encoded value (little endian).</summary>
    protected DicomElement(DicomTag tag, IByteBuffer data)
        : base(tag) => _source = data ?? EmptyBuffer.Value;

    private protected DicomElement(DicomTag tag)
        : base(tag)
    {
    }

    /// <summary>The encoded value, little endian, of even length.</summary>
    public IByteBuffer Buffer
    {
        get
        {
            object? source = _source;
            if (source is byte[] array)
            {
                IByteBuffer slice = new SliceByteBuffer(array, _start, _length);
                _source = slice;
                return slice;
            }

            return source is null ? new MemoryByteBuffer(Encode()) : (IByteBuffer)source;
        }

        protected set => _source = value ?? EmptyBuffer.Value;
    }

    /// <summary>The number of bytes of the encoded value.</summary>
    /// <exception cref="DicomDataException">There are more than 4 GiB; ask <see cref="Buffer"/>.</exception>
    public uint Length => Buffer.Size is <= uint.MaxValue and long size
        ? (uint)size
        : throw new DicomDataException($"{Tag} holds {Buffer.Size} bytes, more than a 32 bit length can tell");

    /// <summary>The number of values.</summary>
    public abstract int Count { get; }

    /// <summary>The encoded value if it is not in memory; null if it is, or if there are only values.</summary>
    internal IByteBuffer? Away => _source is IByteBuffer { IsMemory: false } buffer ? buffer : null;

    /// <summary>The address where the value lies, if it lies at one.</summary>
    internal IBulkDataUriByteBuffer? BulkData => _source as IBulkDataUriByteBuffer;

    /// <summary>The value with number <paramref name="item"/> from 0; with -1 the whole text, the only value or, for an array type, all values.</summary>
    /// <exception cref="DicomDataException">There is no such value, or it cannot be represented by the type.</exception>
    public abstract T Get<T>(int item = -1);

    /// <summary>Whether the other element has the same tag, VR and values.</summary>
    public abstract bool Equals(DicomElement? other);

    /// <summary>Checks the values against the rules of the VR, and their number against the dictionary.</summary>
    /// <exception cref="DicomValidationException">A rule is broken.</exception>
    public override void Validate()
    {
        ValidateString();
        ValidateVM();
    }

    /// <summary>Checks each value that is text.</summary>
    protected virtual void ValidateString()
    {
    }

    /// <summary>Checks the number of values against the dictionary; an empty element passes.</summary>
    protected virtual void ValidateVM()
    {
        if (!Tag.IsPrivate && BulkData is not { IsMemory: false })
        {
            ValueRules.CheckCount(this);
        }
    }

    /// <summary>Makes the element hold a part of an array that it shares with others.</summary>
    internal void SetSource(byte[] array, int start, int length) => (_source, _start, _length) = (array, start, length);

    internal void SetSource(IByteBuffer buffer) => _source = buffer;

    /// <summary>The encoded value without a copy where it is in memory; false while it has to be fetched or made.</summary>
    internal bool TryGetSpan(out ReadOnlySpan<byte> bytes)
    {
        switch (_source)
        {
            case byte[] array:
                bytes = array.AsSpan(_start, _length);
                return true;
            case SliceByteBuffer slice:
                bytes = slice.Span;
                return true;
            case MemoryByteBuffer memory:
                bytes = memory.Data;
                return true;
            case EmptyBuffer:
                bytes = default;
                return true;
            default:
                bytes = default;
                return false;
        }
    }

    internal ReadOnlySpan<byte> GetSpan() => TryGetSpan(out ReadOnlySpan<byte> bytes) ? bytes : Buffer.Data;

    /// <summary>Makes the encoded value from the values.</summary>
    private protected virtual byte[] Encode() => [];

    /// <summary>One value, number from 0; false if it cannot be represented by the type.</summary>
    internal virtual bool TryGetItem<T>(int index, out T value)
    {
        try
        {
            value = Get<T>(index);
            return true;
        }
        catch (Exception error) when (error is DicomDataException or InvalidCastException or FormatException or OverflowException)
        {
            value = default!;
            return false;
        }
    }

    /// <summary>All values; false if one cannot be represented by the type.</summary>
    internal virtual bool TryGetAll<T>(out T[] values)
    {
        values = new T[Count];
        for (int i = 0; i < values.Length; i++)
        {
            if (!TryGetItem(i, out values[i]))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>What <see cref="Get{T}"/> does for all elements of this library.</summary>
    private protected T GetCore<T>(int item)
    {
        if (typeof(T).IsArray)
        {
            return ArrayValues.Get<T>(this) ?? throw Unconvertible<T>();
        }

        if (typeof(T) == typeof(IByteBuffer))
        {
            return (T)Buffer;
        }

        int index = Math.Max(item, 0);
        if (index >= Count)
        {
            throw new DicomDataException(FormattableString.Invariant($"{Tag} has {Count} values; there is no number {index}"));
        }

        return TryGetItem(index, out T value) ? value : throw Unconvertible<T>();
    }

    private DicomDataException Unconvertible<T>() => new($"{Tag} {ValueRepresentation.Code} has a value that cannot be represented as {typeof(T).Name}");
}
