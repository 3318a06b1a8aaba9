using FellowOakDicom.IO.Buffer;

namespace FellowOakDicom;

/// <summary>Compares encoded values.</summary>
internal static class ElementContent
{
    private const int ChunkSize = 1 << 16;

    public static bool AreEqual(DicomElement element, DicomElement? other) =>
        other is not null && other.Tag.Equals(element.Tag) && other.ValueRepresentation == element.ValueRepresentation &&
        (element.TryGetSpan(out ReadOnlySpan<byte> first) && other.TryGetSpan(out ReadOnlySpan<byte> second)
            ? first.SequenceEqual(second)
            : AreEqual(element.Buffer, other.Buffer));

    public static bool AreEqual(IByteBuffer first, IByteBuffer second)
    {
        long size = first.Size;
        if (ReferenceEquals(first, second) || size != second.Size)
        {
            return size == second.Size;
        }

        byte[] a = new byte[Math.Min(size, ChunkSize)];
        byte[] b = new byte[a.Length];
        for (long done = 0; done < size; done += a.Length)
        {
            int count = (int)Math.Min(size - done, a.Length);
            first.GetByteRange(done, count, a);
            second.GetByteRange(done, count, b);
            if (!a.AsSpan(0, count).SequenceEqual(b.AsSpan(0, count)))
            {
                return false;
            }
        }

        return true;
    }
}
