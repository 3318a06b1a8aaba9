using System.Buffers.Binary;

namespace HighDicom;

/// <summary>Reads packed pixels 64 at a time, from any bit on.</summary>
internal ref struct BitRuns(ReadOnlySpan<byte> bytes, long firstBit, int count)
{
    internal const int Width = 64;

    private readonly ReadOnlySpan<byte> _bytes = bytes[(int)(firstBit >> 3)..];
    private readonly int _shift = (int)(firstBit & 7);
    private int _next;

    /// <summary>The number of the first pixel in <see cref="Word"/>.</summary>
    internal int Start { get; private set; }

    /// <summary>Up to 64 pixels, the first in the lowest bit; at least one of them is set.</summary>
    internal ulong Word { get; private set; }

    /// <summary>Goes to the next word in which a pixel is set.</summary>
    /// <returns>False at the end.</returns>
    internal bool Next()
    {
        while (_next < count)
        {
            Start = _next;
            Word = At(_next) & (count - _next >= Width ? ulong.MaxValue : (1UL << (count - _next)) - 1);
            _next += Width;
            if (Word != 0) return true;
            SkipEmpty();
        }

        return false;
    }

    private void SkipEmpty()
    {
        int at = Math.Min(_next >> 3, _bytes.Length);
        int empty = _bytes[at..].IndexOfAnyExcept((byte)0);

        // The bits of the found byte may still belong to a pixel before: one word earlier is safe.
        if (empty < 0) _next = count;
        else if (empty >= 16) _next += (empty - 8) / 8 * Width;
    }

    private readonly ulong At(int pixel)
    {
        ReadOnlySpan<byte> from = _bytes[(pixel >> 3)..];
        ulong low = Read(from);
        return _shift == 0 ? low : (low >> _shift) | (from.Length > 8 ? (ulong)from[8] << (Width - _shift) : 0);
    }

    private static ulong Read(ReadOnlySpan<byte> from)
    {
        if (from.Length >= sizeof(ulong)) return BinaryPrimitives.ReadUInt64LittleEndian(from);
        ulong word = 0;
        for (int i = 0; i < from.Length; i++) word |= (ulong)from[i] << (8 * i);
        return word;
    }
}
