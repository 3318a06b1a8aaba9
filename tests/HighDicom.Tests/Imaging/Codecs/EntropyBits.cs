namespace HighDicom.Tests.Imaging.Codecs;

/// <summary>Adds bits to entropy-coded data of JPEG, with a zero byte after each FF.</summary>
internal sealed class EntropyBits(List<byte> bytes)
{
    private int _bits;
    private int _count;

    public void Add(int value, int count)
    {
        for (int i = count - 1; i >= 0; i--)
        {
            _bits = (_bits << 1) | ((value >> i) & 1);
            if (++_count == 8)
                AddByte();
        }
    }

    public void Flush()
    {
        while (_count > 0)
            Add(1, 1);
    }

    private void AddByte()
    {
        bytes.Add((byte)_bits);
        if (_bits == 0xFF)
            bytes.Add(0);
        (_bits, _count) = (0, 0);
    }
}
