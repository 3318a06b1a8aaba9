using System.Globalization;

namespace FellowOakDicom;

/// <summary>A range of tags, for example (60xx,3000): an x stands for any digit.</summary>
public sealed class DicomMaskedTag : IFormattable
{
    /// <summary>The mask in which all digits count.</summary>
    public const uint FullMask = 0xFFFFFFFF;

    private DicomTag? _tag;

    /// <summary>The range of one tag.</summary>
    public DicomMaskedTag(DicomTag tag)
    {
        ArgumentNullException.ThrowIfNull(tag);
        (_tag, Card, Mask) = (tag, tag.Value, FullMask);
    }

    private DicomMaskedTag(uint card, uint mask) => (Card, Mask) = (card, mask);

    /// <summary>The lowest tag of the range.</summary>
    public DicomTag Tag
    {
        get => _tag ??= Card;
        set
        {
            ArgumentNullException.ThrowIfNull(value);
            (_tag, Card) = (value, value.Value);
        }
    }

    /// <summary>Group number of the lowest tag.</summary>
    public ushort Group => Tag.Group;

    /// <summary>Element number of the lowest tag.</summary>
    public ushort Element => Tag.Element;

    /// <summary>The digits that count, in their places; zero where any digit matches.</summary>
    public uint Card { get; private set; }

    /// <summary>F in the places of the digits that count, 0 elsewhere.</summary>
    public uint Mask { get; }

    /// <summary>Reads <c>ggggeeee</c>, <c>gggg,eeee</c> or <c>(gggg,eeee)</c> with x for any digit.</summary>
    /// <exception cref="DicomDataException">The text is not a range of tags.</exception>
    public static DicomMaskedTag Parse(string s)
    {
        ArgumentNullException.ThrowIfNull(s);
        string digits = s.Trim('(', ')').Replace(",", "", StringComparison.Ordinal).ToLowerInvariant();
        string mask = string.Concat(digits.Select(digit => digit == 'x' ? '0' : 'f'));
        if (digits.Length == 8 && uint.TryParse(digits.Replace('x', '0'), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out uint card))
        {
            return new DicomMaskedTag(card, uint.Parse(mask, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture));
        }

        throw new DicomDataException($"\"{s}\" is not a range of tags; expected ggggeeee, gggg,eeee or (gggg,eeee) with x for any digit");
    }

    /// <summary>Reads group and element of four digits each, with x for any digit.</summary>
    /// <exception cref="DicomDataException">The text is not a range of tags.</exception>
    public static DicomMaskedTag Parse(string group, string element) => Parse(group + element);

    /// <summary>Whether the tag lies in the range.</summary>
    public bool IsMatch(DicomTag tag)
    {
        ArgumentNullException.ThrowIfNull(tag);
        return (tag.Value & Mask) == Card;
    }

    /// <summary>The range as (gggg,eeee) with x for any digit.</summary>
    public override string ToString() => ToString("G", null);

    /// <summary>Formats: <c>G</c> (gggg,eeee), <c>g</c> gggg,eeee, <c>J</c> GGGGEEEE; x for any digit.</summary>
    public string ToString(string? format, IFormatProvider? formatProvider)
    {
        string text = Tag.ToString(format, formatProvider);
        int digit = 0;
        return string.Create(text.Length, (text, Mask), (result, state) =>
        {
            for (int i = 0; i < result.Length; i++)
            {
                char c = state.text[i];
                bool isDigit = char.IsAsciiHexDigit(c) && digit < 8;
                result[i] = isDigit && ((state.Mask >> (28 - (4 * digit))) & 0xF) == 0 ? 'x' : c;
                digit += isDigit ? 1 : 0;
            }
        });
    }
}
