using System.Text;

namespace FellowOakDicom;

/// <summary>A coded character set that escape sequences can designate (PS3.3 tables C.12-3 and C.12-4).</summary>
internal sealed class Iso2022Set
{
    private readonly Encoding _encoding;

    private Iso2022Set(string escape, int codePage, int dataCodePage, bool isWide = false, bool isSecondByteLow = false)
    {
        (Escape, CodePage, IsWide, IsSecondByteLow) = (Encoding.Latin1.GetBytes("\u001B" + escape), codePage, isWide, isSecondByteLow);
        IsG0 = escape[0] == '(' || escape is "$B" or "$(D";
        _encoding = CodePagesEncodingProvider.Instance.GetEncoding(dataCodePage, new EncoderReplacementFallback(""), DecoderFallback.ReplacementFallback) ??
            Encoding.GetEncoding(dataCodePage, new EncoderReplacementFallback(""), DecoderFallback.ReplacementFallback);
    }

    /// <summary>ASCII in G0.</summary>
    public static Iso2022Set Ascii { get; } = new("(B", 20127, 20127);

    /// <summary>All sets, by escape sequence.</summary>
    public static IReadOnlyList<Iso2022Set> All { get; } =
    [
        Ascii,
        new("(J", 932, 20127),
        new(")I", 932, 932),
        new("-A", 28591, 28591),
        new("-B", 28592, 28592),
        new("-C", 28593, 28593),
        new("-D", 28594, 28594),
        new("-L", 28595, 28595),
        new("-G", 28596, 28596),
        new("-F", 28597, 28597),
        new("-H", 28598, 28598),
        new("-M", 28599, 28599),
        new("-b", 28605, 28605),
        new("-T", 874, 874),
        new("$B", 50220, 20932, isWide: true),
        new("$(D", 50222, 20932, isWide: true, isSecondByteLow: true),
        new("$)C", 51949, 51949, isWide: true),
        new("$)A", 936, 936, isWide: true),
    ];

    /// <summary>The escape sequence, with the escape character.</summary>
    public byte[] Escape { get; }

    /// <summary>The code page that stands for the set among the encodings of a data set.</summary>
    public int CodePage { get; }

    /// <summary>Whether the set goes to G0 (bytes below 0x80) rather than G1.</summary>
    public bool IsG0 { get; }

    /// <summary>Whether a character takes two bytes.</summary>
    public bool IsWide { get; }

    // The data code page has JIS X 0212 with the high bit of the second byte clear, and JIS X 0208 with both high bits set.
    private bool IsSecondByteLow { get; }

    public string Decode(ReadOnlySpan<byte> bytes)
    {
        if (!IsG0 || !IsWide)
        {
            return _encoding.GetString(bytes);
        }

        byte[] shifted = new byte[bytes.Length];
        for (int i = 0; i < bytes.Length; i++)
        {
            shifted[i] = (byte)(i % 2 == 1 && IsSecondByteLow ? bytes[i] & 0x7F : bytes[i] | 0x80);
        }

        return _encoding.GetString(shifted);
    }

    /// <summary>Encodes one character that is not ASCII; gives no bytes if the set lacks it.</summary>
    public int Encode(Rune character, Span<byte> output)
    {
        Span<char> chars = stackalloc char[2];
        int length = _encoding.GetBytes(chars[..character.EncodeToUtf16(chars)], output);
        bool fits = length == (IsWide ? 2 : 1) && output[0] >= 0x80 && (!IsWide || output[1] >= 0x80 != IsSecondByteLow);
        if (!fits)
        {
            return 0;
        }

        if (IsG0)
        {
            output[0] &= 0x7F;
            output[1] &= 0x7F;
        }

        return length;
    }
}
