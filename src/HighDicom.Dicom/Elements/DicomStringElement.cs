using System.Text;
using FellowOakDicom.IO.Buffer;

namespace FellowOakDicom;

/// <summary>An element whose value is text. Encoded text is decoded when first asked for; text is encoded when written.</summary>
public abstract class DicomStringElement : DicomElement
{
    private string? _text;
    private Encoding[]? _encodings;

    /// <summary>An element with the given text.</summary>
    protected DicomStringElement(DicomTag tag, string? value)
        : base(tag) => _text = value ?? "";

    /// <summary>An element with encoded text.</summary>
    protected DicomStringElement(DicomTag tag, Encoding[]? encodings, IByteBuffer buffer)
        : base(tag, buffer) => _encodings = encodings;

    /// <summary>The character sets of the encoded text; ASCII alone by default. A data set's Specific Character Set wins when it is written.</summary>
    public Encoding[] TargetEncodings
    {
        get => _encodings ?? DicomEncoding.DefaultArray;
        set => _encodings = value;
    }

    /// <summary>The first of <see cref="TargetEncodings"/>.</summary>
    public Encoding TargetEncoding
    {
        get => TargetEncodings[0];
        set => _encodings = [value];
    }

    /// <summary>1, or 0 if the text is empty.</summary>
    public override int Count => StringValue.Length > 0 ? 1 : 0;

    /// <summary>The whole text without trailing padding.</summary>
    protected string StringValue => _text ??= TextCodec.Decode(GetSpan(), ValueRepresentation, TargetEncodings);

    /// <summary>The whole text, for this assembly.</summary>
    internal string Text => StringValue;

    /// <inheritdoc/>
    public override T Get<T>(int item = -1)
    {
        if (item == -1 && typeof(T) == typeof(string))
        {
            return (T)(object)StringValue;
        }

        return GetCore<T>(item);
    }

    /// <summary>Whether the other element has the same tag, VR and text.</summary>
    public override bool Equals(DicomElement? other) =>
        other is DicomStringElement text && text.Tag.Equals(Tag) && text.ValueRepresentation == ValueRepresentation && text.StringValue == StringValue;

    /// <inheritdoc/>
    protected override void ValidateString() => ValueRules.Check(ValueRepresentation, StringValue);

    /// <summary>The encoded text, of even length, in the given character sets; false if it has to be encoded from the text.</summary>
    internal bool TryGetEncoded(Encoding[] encodings, out ReadOnlySpan<byte> bytes)
    {
        return TryGetSpan(out bytes) &&
            (!ValueRepresentation.IsStringEncoded || ReferenceEquals(encodings, _encodings) || TextCodec.SameSets(encodings, TargetEncodings));
    }

    /// <summary>Whether the text has to be fetched from where it lies.</summary>
    internal bool IsAway => _text is null && Away is not null;

    /// <summary>Fetches the text.</summary>
    internal void Fetch() => _text ??= StringValue;

    /// <summary>Fetches the text without waiting.</summary>
    internal async ValueTask FetchAsync()
    {
        IByteBuffer buffer = Buffer;
        byte[] bytes = BufferRange.NewArray(buffer.Size);
        await AwayBytes.ReadAsync(buffer, 0, bytes, CancellationToken.None).ConfigureAwait(false);
        _text = TextCodec.Decode(bytes, ValueRepresentation, TargetEncodings);
    }

    /// <summary>The character sets of the data set that the text was read from.</summary>
    internal void SetEncodings(Encoding[] encodings) => _encodings = encodings;

    private protected override byte[] Encode() => TextCodec.Encode(this, TargetEncodings);

    internal override bool TryGetItem<T>(int index, out T value) => TextValues.TryConvert(StringValue, this, out value);
}
