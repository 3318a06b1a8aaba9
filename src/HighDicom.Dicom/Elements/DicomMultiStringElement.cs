using System.Text;
using FellowOakDicom.IO.Buffer;

namespace FellowOakDicom;

/// <summary>An element whose values are texts, separated by backslashes when encoded.</summary>
public abstract class DicomMultiStringElement : DicomStringElement
{
    private string[]? _values;

    /// <summary>An element with the given values; a value with backslashes counts as several.</summary>
    protected DicomMultiStringElement(DicomTag tag, params string[]? values)
        : base(tag, values is null ? "" : values.Length == 1 ? values[0] : string.Join('\\', values))
    {
    }

    /// <summary>An element with encoded text.</summary>
    protected DicomMultiStringElement(DicomTag tag, Encoding[]? encodings, IByteBuffer buffer)
        : base(tag, encodings, buffer)
    {
    }

    /// <summary>The number of values; 0 if the text is empty.</summary>
    public override int Count => Values.Length;

    private string[] Values => _values ??= TextValues.Split(StringValue, ValueRepresentation);

    /// <inheritdoc/>
    public override T Get<T>(int item = -1) => base.Get<T>(item);

    /// <summary>Whether the other element has the same tag, VR and values.</summary>
    public override bool Equals(DicomElement? other) =>
        other is DicomMultiStringElement text && text.Tag.Equals(Tag) && text.ValueRepresentation == ValueRepresentation &&
        text.Values.AsSpan().SequenceEqual(Values);

    /// <inheritdoc/>
    protected override void ValidateString()
    {
        foreach (string value in Values)
        {
            ValueRules.Check(ValueRepresentation, value);
        }
    }

    internal override bool TryGetItem<T>(int index, out T value) => TextValues.TryConvert(Values[index], this, out value);
}
