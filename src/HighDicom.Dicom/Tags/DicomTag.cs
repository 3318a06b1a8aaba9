namespace FellowOakDicom;

/// <summary>The tag of a data element: group and element number, and for private elements the private creator (PS3.5 section 7.8).</summary>
public sealed partial class DicomTag : IFormattable, IEquatable<DicomTag>, IComparable<DicomTag>, IComparable
{
    private readonly uint _value;

    /// <summary>The tags of the registry in its order, one instance each.</summary>
    internal static readonly DicomTag[] Shared;

    // Everything that a tag needs must be done here: a table in another class that makes tags would wait for this constructor.
    static DicomTag()
    {
        const int HasField = 1;
        ReadOnlySpan<uint> values = ElementData.Tags;
        ReadOnlySpan<byte> flags = ElementData.Flags;
        Shared = new DicomTag[values.Length];
        DicomTag[] fields = new DicomTag[FieldCount];
        int count = 0;
        for (int i = 0; i < values.Length; i++)
        {
            Shared[i] = new DicomTag((ushort)(values[i] >> 16), (ushort)values[i]);
            if ((flags[i] & HasField) != 0)
            {
                fields[count++] = Shared[i];
            }
        }

        FillFields(fields);
    }

    /// <summary>A tag without private creator.</summary>
    public DicomTag(ushort group, ushort element) => _value = ((uint)group << 16) | element;

    /// <summary>A private tag; the high byte of <paramref name="element"/> is the block reserved by the creator, or 0 if not known yet.</summary>
    public DicomTag(ushort group, ushort element, string? privateCreator)
        : this(group, element, privateCreator is null ? null : new DicomPrivateCreator(privateCreator))
    {
    }

    /// <summary>A private tag; the high byte of <paramref name="element"/> is the block reserved by the creator, or 0 if not known yet.</summary>
    public DicomTag(ushort group, ushort element, DicomPrivateCreator? privateCreator)
        : this(group, element) => PrivateCreator = privateCreator;

    /// <summary>Group number.</summary>
    public ushort Group => (ushort)(_value >> 16);

    /// <summary>Element number.</summary>
    public ushort Element => (ushort)_value;

    /// <summary>Whether the group number is odd.</summary>
    public bool IsPrivate => (_value & 0x10000) != 0;

    /// <summary>The creator of a private element; null for standard elements and where it is not known.</summary>
    public DicomPrivateCreator? PrivateCreator { get; set; }

    /// <summary>What the dictionary says of this tag; <see cref="DicomDictionary.UnknownTag"/> if nothing.</summary>
    public DicomDictionaryEntry DictionaryEntry => DicomDictionary.Default[this];

    /// <summary>Group and element in one number, the order of a data set.</summary>
    internal uint Value => _value;

    /// <summary>A tag from group (high 16 bits) and element (low 16 bits).</summary>
    public static implicit operator DicomTag(uint tag) => new((ushort)(tag >> 16), (ushort)tag);

    /// <summary>Group (high 16 bits) and element (low 16 bits).</summary>
    public static explicit operator uint(DicomTag tag)
    {
        ArgumentNullException.ThrowIfNull(tag);
        return tag._value;
    }

    /// <summary>Equal as <see cref="Equals(DicomTag)"/> says.</summary>
    public static bool operator ==(DicomTag? a, DicomTag? b) => a is null ? b is null : a.Equals(b);

    /// <summary>Not equal as <see cref="Equals(DicomTag)"/> says.</summary>
    public static bool operator !=(DicomTag? a, DicomTag? b) => !(a == b);

    /// <summary>Reads <c>ggggeeee</c>, <c>gggg,eeee</c> or <c>(gggg,eeee)</c>, each optionally followed by <c>:creator</c>.</summary>
    /// <exception cref="DicomDataException">The text is not a tag.</exception>
    public static DicomTag Parse(string s) =>
        TagText.TryParse(s, out ushort group, out ushort element, out string? creator)
            ? new DicomTag(group, element, creator)
            : throw new DicomDataException($"\"{s}\" is not a tag; expected ggggeeee, gggg,eeee or (gggg,eeee), optionally with :creator");

    /// <summary>
    /// Standard tags are equal by group and element; private tags with creators by group, creator and the element's low byte, since the high byte is the
    /// place of the creator's block in one data set.
    /// </summary>
    public bool Equals(DicomTag? other)
    {
        if (other is null)
        {
            return false;
        }

        if (PrivateCreator is null || other.PrivateCreator is null)
        {
            return _value == other._value && PrivateCreator is null && other.PrivateCreator is null;
        }

        return Group == other.Group && (byte)_value == (byte)other._value && PrivateCreator.Equals(other.PrivateCreator);
    }

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as DicomTag);

    /// <inheritdoc/>
    public override int GetHashCode() =>
        PrivateCreator is null ? (int)_value : HashCode.Combine(Group, (byte)_value, PrivateCreator);

    /// <summary>Order by group, element, and then creator (none first).</summary>
    public int CompareTo(DicomTag? other)
    {
        if (other is null)
        {
            return 1;
        }

        int order = _value.CompareTo(other._value);
        return order != 0 ? order : string.CompareOrdinal(PrivateCreator?.Creator, other.PrivateCreator?.Creator);
    }

    /// <inheritdoc/>
    public int CompareTo(object? obj) => obj switch
    {
        null => 1,
        DicomTag tag => CompareTo(tag),
        _ => throw new ArgumentException("Only a tag can be compared with a tag.", nameof(obj)),
    };

    /// <summary>The tag as <c>(gggg,eeee)</c>, with <c>:creator</c> before the bracket where there is one.</summary>
    public override string ToString() => TagText.Format(this, "G");

    /// <summary>
    /// Formats: <c>G</c> (gggg,eeee), <c>g</c> gggg,eeee, <c>X</c> (gggg,xxee:creator) for private tags, <c>J</c> GGGGEEEE.
    /// </summary>
    public string ToString(string? format, IFormatProvider? formatProvider) => TagText.Format(this, format ?? "G");
}
