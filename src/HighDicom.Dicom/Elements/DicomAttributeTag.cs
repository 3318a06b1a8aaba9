using System.Buffers.Binary;
using FellowOakDicom.IO.Buffer;

namespace FellowOakDicom;

/// <summary>An element of VR AT: tags of elements.</summary>
public class DicomAttributeTag : DicomElement
{
    private const int TagSize = 4;

    /// <summary>An element with the given tags.</summary>
    public DicomAttributeTag(DicomTag tag, params DicomTag[] values)
        : base(tag)
    {
        byte[] bytes = new byte[TagSize * (values?.Length ?? 0)];
        for (int i = 0; i < bytes.Length; i += TagSize)
        {
            DicomTag value = values![i / TagSize];
            BinaryPrimitives.WriteUInt16LittleEndian(bytes.AsSpan(i), value.Group);
            BinaryPrimitives.WriteUInt16LittleEndian(bytes.AsSpan(i + 2), value.Element);
        }

        SetSource(bytes, 0, bytes.Length);
    }

    /// <summary>An element with encoded tags (little endian).</summary>
    public DicomAttributeTag(DicomTag tag, IByteBuffer data)
        : base(tag, data)
    {
    }

    /// <inheritdoc/>
    public override DicomVR ValueRepresentation => DicomVR.AT;

    /// <summary>The number of tags.</summary>
    public override int Count => GetSpan().Length / TagSize;

    /// <summary>The tags.</summary>
    public IEnumerable<DicomTag> Values => Enumerable.Range(0, Count).Select(Read);

    /// <summary>A tag, or its text in the format gggg,eeee with brackets, or its number (group in the high 16 bits).</summary>
    public override T Get<T>(int item = -1) => GetCore<T>(item);

    /// <summary>Whether the other element has the same tag and values.</summary>
    public override bool Equals(DicomElement? other) => ElementContent.AreEqual(this, other);

    internal override bool TryGetItem<T>(int index, out T value)
    {
        DicomTag tag = Read(index);
        object? result =
            typeof(T) == typeof(DicomTag) || typeof(T) == typeof(object) ? tag :
            typeof(T) == typeof(string) ? tag.ToString() :
            typeof(T) == typeof(uint) ? tag.Value :
            null;
        value = result is null ? default! : (T)result;
        return result is not null;
    }

    private DicomTag Read(int index)
    {
        ReadOnlySpan<byte> bytes = GetSpan()[(index * TagSize)..];
        return ElementTable.Tag(((uint)BinaryPrimitives.ReadUInt16LittleEndian(bytes) << 16) | BinaryPrimitives.ReadUInt16LittleEndian(bytes[2..]));
    }
}
