using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using FellowOakDicom.IO.Buffer;

namespace FellowOakDicom;

/// <summary>An element whose values are binary numbers of one size.</summary>
public abstract class DicomValueElement<Tv> : DicomElement
    where Tv : struct
{
    /// <summary>An element with the given values; an array of bytes is not copied.</summary>
    protected DicomValueElement(DicomTag tag, params Tv[] values)
        : base(tag) => SetValues(values ?? []);

    /// <summary>An element with encoded values (little endian).</summary>
    protected DicomValueElement(DicomTag tag, IByteBuffer data)
        : base(tag, data)
    {
    }

    /// <summary>The number of values.</summary>
    /// <exception cref="DicomDataException">There are more than an int can tell; ask <see cref="DicomElement.Buffer"/>.</exception>
    public override int Count
    {
        get
        {
            long count = (TryGetSpan(out ReadOnlySpan<byte> bytes) ? bytes.Length : Buffer.Size) / Unsafe.SizeOf<Tv>();
            return count <= int.MaxValue ? (int)count : throw new DicomDataException($"{Tag} holds {count} values, more than an int can tell; read its buffer by ranges");
        }
    }

    /// <inheritdoc/>
    public override T Get<T>(int item = -1) => GetCore<T>(item);

    /// <summary>Whether the other element has the same tag, VR and encoded value.</summary>
    public override bool Equals(DicomElement? other) => ElementContent.AreEqual(this, other);

    internal override bool TryGetItem<T>(int index, out T value)
    {
        Tv number;
        if (TryGetSpan(out ReadOnlySpan<byte> bytes))
        {
            number = Read(bytes[(index * Unsafe.SizeOf<Tv>())..]);
        }
        else
        {
            byte[] one = new byte[Unsafe.SizeOf<Tv>()];
            Buffer.GetByteRange((long)index * one.Length, one.Length, one);
            number = Read(one);
        }

        return TryCast(number, out value);
    }

    internal override bool TryGetAll<T>(out T[] values)
    {
        ReadOnlySpan<byte> bytes = GetSpan();
        values = new T[bytes.Length / Unsafe.SizeOf<Tv>()];
        if (typeof(T) == typeof(Tv))
        {
            bytes[..(values.Length * Unsafe.SizeOf<Tv>())].CopyTo(MemoryMarshal.AsBytes(((Tv[])(object)values).AsSpan()));
            return true;
        }

        for (int i = 0; i < values.Length; i++)
        {
            if (!TryCast(Read(bytes[(i * Unsafe.SizeOf<Tv>())..]), out values[i]))
            {
                return false;
            }
        }

        return true;
    }

    private static Tv Read(ReadOnlySpan<byte> bytes) => MemoryMarshal.Read<Tv>(bytes);

    private static bool TryCast<T>(Tv number, out T value) =>
        typeof(Tv) == typeof(ushort) ? NumberValues.TryCast((ushort)(object)number, out value) :
        typeof(Tv) == typeof(short) ? NumberValues.TryCast((short)(object)number, out value) :
        typeof(Tv) == typeof(uint) ? NumberValues.TryCast((uint)(object)number, out value) :
        typeof(Tv) == typeof(int) ? NumberValues.TryCast((int)(object)number, out value) :
        typeof(Tv) == typeof(ulong) ? NumberValues.TryCast((ulong)(object)number, out value) :
        typeof(Tv) == typeof(long) ? NumberValues.TryCast((long)(object)number, out value) :
        typeof(Tv) == typeof(float) ? NumberValues.TryCast((float)(object)number, out value) :
        typeof(Tv) == typeof(double) ? NumberValues.TryCast((double)(object)number, out value) :
        NumberValues.TryCast((byte)(object)number, out value);

    private void SetValues(Tv[] values)
    {
        byte[] bytes = values is byte[] own ? own : MemoryMarshal.AsBytes(values.AsSpan()).ToArray();
        SetSource(bytes, 0, bytes.Length);
    }
}
