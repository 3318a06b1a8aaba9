namespace HighDicom;

/// <summary>Reads bits of entropy-coded data, without the zero bytes that follow FF, up to a marker (ISO/IEC 10918-1 F.2.2.5).</summary>
internal ref struct JpegBits(ReadOnlySpan<byte> bytes, int position)
{
    // A Huffman code of 16 bits and 16 bits of difference: what one sample takes at most.
    private const int MostBits = 32;

    private readonly ReadOnlySpan<byte> _bytes = bytes;
    private int _position = position;
    private ulong _bits;
    private int _count;
    private int _missing;

    /// <summary>The byte at which a marker stopped the reading, or the next to be read.</summary>
    internal readonly int Position => _position;

    /// <summary>Makes sure that the bits of one sample are there; behind the end of the data they are zeros.</summary>
    /// <exception cref="InvalidDataException">More bits were taken than the data has.</exception>
    internal void Fill()
    {
        if (_count >= MostBits)
            return;
        RequireNoneMissing();
        while (_count <= 56)
        {
            byte next = 0;
            if (_position >= _bytes.Length || (_bytes[_position] == 0xFF && (_position + 1 >= _bytes.Length || _bytes[_position + 1] != 0)))
                _missing += 8;
            else if ((next = _bytes[_position++]) == 0xFF)
                _position++;
            _bits = (_bits << 8) | next;
            _count += 8;
        }
    }

    /// <exception cref="InvalidDataException">More bits were taken than the data has.</exception>
    internal readonly void RequireNoneMissing()
    {
        if (_missing > 0 && _count < _missing)
            throw new InvalidDataException("The JPEG image ends before its last pixel");
    }

    /// <summary>The next 16 bits, without taking them.</summary>
    internal readonly int Peek16() => (int)(_bits >> (_count - 16)) & 0xFFFF;

    internal void Skip(int count) => _count -= count;

    internal int Take(int count)
    {
        _count -= count;
        return (int)(_bits >> _count) & ((1 << count) - 1);
    }

    /// <summary>Goes behind a restart marker.</summary>
    /// <exception cref="InvalidDataException">There is none.</exception>
    internal void Restart()
    {
        (_bits, _count, _missing) = (0, 0, 0);
        while (_position + 1 < _bytes.Length && _bytes[_position] == 0xFF && _bytes[_position + 1] == 0xFF)
            _position++;
        if (_position + 1 >= _bytes.Length || _bytes[_position] != 0xFF || _bytes[_position + 1] is not (>= 0xD0 and <= 0xD7))
            throw new InvalidDataException($"The JPEG image has no restart marker at byte {_position}");
        _position += 2;
    }
}
