using System.Text;

namespace FellowOakDicom;

/// <summary>Text with code extensions (PS3.3 C.12.1.1.2, ISO 2022): escape sequences switch between character sets.</summary>
internal static class Iso2022
{
    public const byte Escape = 0x1B;

    /// <summary>Whether text in this single set needs escape sequences.</summary>
    public static bool NeedsEscape(Encoding encoding) => encoding.CodePage is 50220 or 50222;

    public static string Decode(ReadOnlySpan<byte> bytes, DicomVR vr, Encoding[] encodings)
    {
        StringBuilder text = new(bytes.Length);
        Iso2022Set? initial = InitialG1(encodings);
        Iso2022Set g0 = Iso2022Set.Ascii;
        Iso2022Set? g1 = initial;
        while (bytes.Length > 0)
        {
            if (bytes[0] == Escape && FindDesignated(bytes) is { } set)
            {
                (g0, g1) = set.IsG0 ? (set, g1) : (g0, set);
                bytes = bytes[set.Escape.Length..];
                continue;
            }

            int length = RunLength(bytes, out bool isHigh);
            if (isHigh)
            {
                text.Append(g1 is null ? encodings[0].GetString(bytes[..length]) : g1.Decode(bytes[..length]));
            }
            else if (g0.IsWide && bytes[0] > ' ')
            {
                text.Append(g0.Decode(bytes[..length]));
            }
            else
            {
                length = 1;
                text.Append((char)bytes[0]);
                (g0, g1) = IsReset(bytes[0], vr) ? (Iso2022Set.Ascii, initial) : (g0, g1);
            }

            bytes = bytes[length..];
        }

        return text.ToString();
    }

    /// <summary>The encoded text; null if the sets lack a character, which is given back.</summary>
    public static byte[]? Encode(string text, DicomVR vr, Encoding[] encodings, out Rune missing)
    {
        missing = default;
        using MemoryStream output = new(2 * text.Length);
        List<Iso2022Set> sets = [.. encodings.SelectMany(encoding => Iso2022Set.All.Where(set => set.CodePage == encoding.CodePage && (set.IsWide || !set.IsG0)))];
        Iso2022Set? initial = InitialG1(encodings);
        Iso2022Set g0 = Iso2022Set.Ascii;
        Iso2022Set? g1 = initial;
        Span<byte> encoded = stackalloc byte[8];
        foreach (Rune character in text.EnumerateRunes())
        {
            if (character.IsAscii)
            {
                ReturnToAscii(output, ref g0);
                output.WriteByte((byte)character.Value);
                g1 = IsReset((byte)character.Value, vr) ? initial : g1;
                continue;
            }

            if (!TryFind(sets, g0, g1, character, encoded, out Iso2022Set? set, out int length))
            {
                missing = character;
                return null;
            }

            if (set != g0 && set != g1)
            {
                output.Write(set.Escape);
                (g0, g1) = set.IsG0 ? (set, g1) : (g0, set);
            }

            output.Write(encoded[..length]);
        }

        ReturnToAscii(output, ref g0);
        return output.ToArray();
    }

    private static bool TryFind(List<Iso2022Set> sets, Iso2022Set g0, Iso2022Set? g1, Rune character, Span<byte> encoded, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out Iso2022Set? set, out int length)
    {
        // A set that is designated already needs no escape sequence.
        foreach (Iso2022Set candidate in (IEnumerable<Iso2022Set>)[.. g1 is null ? Array.Empty<Iso2022Set>() : [g1], .. g0.IsWide ? [g0] : Array.Empty<Iso2022Set>(), .. sets])
        {
            length = candidate.Encode(character, encoded);
            if (length > 0)
            {
                set = candidate;
                return true;
            }
        }

        (set, length) = (null, 0);
        return false;
    }

    private static void ReturnToAscii(MemoryStream output, ref Iso2022Set g0)
    {
        if (g0.IsWide)
        {
            g0 = Iso2022Set.Ascii;
            output.Write(g0.Escape);
        }
    }

    private static Iso2022Set? InitialG1(Encoding[] encodings) =>
        Iso2022Set.All.FirstOrDefault(set => !set.IsG0 && set.CodePage == encodings[0].CodePage);

    private static Iso2022Set? FindDesignated(ReadOnlySpan<byte> bytes)
    {
        foreach (Iso2022Set set in Iso2022Set.All)
        {
            if (bytes.StartsWith(set.Escape))
            {
                return set;
            }
        }

        return null;
    }

    /// <summary>The number of bytes up to the next escape, control character or change between low and high bytes.</summary>
    private static int RunLength(ReadOnlySpan<byte> bytes, out bool isHigh)
    {
        isHigh = bytes[0] >= 0x80;
        int length = 1;
        while (length < bytes.Length && bytes[length] >= 0x80 == isHigh && bytes[length] > ' ')
        {
            length++;
        }

        return length;
    }

    /// <summary>Characters at which the sets are the initial ones again (PS3.5 section 6.1.2.5.3).</summary>
    private static bool IsReset(byte character, DicomVR vr) => character switch
    {
        (byte)'\t' or (byte)'\n' or (byte)'\f' or (byte)'\r' => true,
        (byte)'\\' => vr.IsMultiValue,
        (byte)'^' or (byte)'=' => vr == DicomVR.PN,
        _ => false,
    };
}
