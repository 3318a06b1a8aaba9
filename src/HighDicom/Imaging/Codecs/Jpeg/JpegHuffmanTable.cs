namespace HighDicom;

/// <summary>A Huffman table of a lossless process: codes of the number of bits of a difference, 0 to 16 (ISO/IEC 10918-1 C, F.2.2.3, H.1.2.2).</summary>
internal sealed class JpegHuffmanTable
{
    private const int QuickBits = 9;
    private const int LongestCode = 16;
    private const int MostSymbols = 17;

    // Length of the code × 256 + symbol, by the next bits; 0 where the code is longer or there is none.
    private readonly ushort[] _quick = new ushort[1 << QuickBits];

    // For each length: the code after the last one, shifted to 16 bits, and what leads from a code to its symbol.
    private readonly int[] _end = new int[LongestCode + 2];
    private readonly int[] _offset = new int[LongestCode + 1];
    private readonly byte[] _symbols;

    private JpegHuffmanTable(ReadOnlySpan<byte> counts, ReadOnlySpan<byte> symbols)
    {
        _symbols = symbols.ToArray();
        int code = 0;
        int index = 0;
        for (int length = 1; length <= LongestCode; length++)
        {
            _offset[length] = index - code;
            for (int i = 0; i < counts[length - 1]; i++, code++, index++)
                AddQuick(length, code, _symbols[index]);
            if (code > 1 << length)
                throw new InvalidDataException("A Huffman table of the JPEG image has more codes than bits allow");

            _end[length] = code << (LongestCode - length);
            code <<= 1;
        }
    }

    /// <summary>Reads the tables of a segment.</summary>
    /// <exception cref="InvalidDataException">The segment is damaged.</exception>
    internal static void Read(ReadOnlySpan<byte> content, JpegHuffmanTable?[] tables)
    {
        while (content.Length > 0)
        {
            int total = 0;
            for (int i = 1; i <= LongestCode && i < content.Length; i++)
                total += content[i];
            if (content.Length < 1 + LongestCode + total)
                throw new InvalidDataException("A Huffman table of the JPEG image is cut off");

            ReadOnlySpan<byte> symbols = content.Slice(1 + LongestCode, total);

            // Tables for coefficients of the cosine transformation may be there, and are not used.
            if ((content[0] & 0xF0) == 0 && content[0] < tables.Length)
            {
                if (total > MostSymbols || symbols.ContainsAnyExceptInRange((byte)0, (byte)16))
                    throw new InvalidDataException("A Huffman table of the JPEG image has symbols other than 0 to 16");
                tables[content[0]] = new JpegHuffmanTable(content.Slice(1, LongestCode), symbols);
            }

            content = content[(1 + LongestCode + total)..];
        }
    }

    /// <summary>Reads a difference.</summary>
    /// <exception cref="InvalidDataException">The bits are no code.</exception>
    internal int Difference(ref JpegBits bits)
    {
        bits.Fill();
        int next = bits.Peek16();
        int quick = _quick[next >> (LongestCode - QuickBits)];
        int size = quick & 0xFF;
        if (quick != 0)
            bits.Skip(quick >> 8);
        else
            size = Long(next, ref bits);
        if (size == 0)
            return 0;
        if (size == 16)
            return 32768;

        int value = bits.Take(size);
        return value < 1 << (size - 1) ? value - (1 << size) + 1 : value;
    }

    private int Long(int next, ref JpegBits bits)
    {
        for (int length = 1; length <= LongestCode; length++)
        {
            if (next >= _end[length])
                continue;
            int index = (next >> (LongestCode - length)) + _offset[length];
            if ((uint)index >= (uint)_symbols.Length)
                break;
            bits.Skip(length);
            return _symbols[index];
        }

        throw new InvalidDataException("The JPEG image has bits that are no Huffman code");
    }

    private void AddQuick(int length, int code, byte symbol)
    {
        if (length > QuickBits || code >= 1 << length)
            return;
        _quick.AsSpan(code << (QuickBits - length), 1 << (QuickBits - length)).Fill((ushort)((length << 8) | symbol));
    }
}
