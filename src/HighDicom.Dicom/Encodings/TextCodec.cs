using System.Text;

namespace FellowOakDicom;

/// <summary>Encodes and decodes the text of elements.</summary>
internal static class TextCodec
{
    /// <summary>The whole text without trailing padding.</summary>
    public static string Decode(ReadOnlySpan<byte> bytes, DicomVR vr, Encoding[] encodings)
    {
        bytes = bytes.TrimEnd(" \0"u8);
        if (!vr.IsStringEncoded || (Ascii.IsValid(bytes) && !bytes.Contains(Iso2022.Escape)))
        {
            return Encoding.Latin1.GetString(bytes);
        }

        return encodings.Length == 1 && !bytes.Contains(Iso2022.Escape) ? encodings[0].GetString(bytes) : Iso2022.Decode(bytes, vr, encodings);
    }

    /// <summary>The encoded text with padding to an even length.</summary>
    /// <exception cref="DicomDataException">The character sets lack a character.</exception>
    public static byte[] Encode(DicomStringElement element, Encoding[] encodings)
    {
        string text = element.Text;
        DicomVR vr = element.ValueRepresentation;
        if (Ascii.IsValid(text))
        {
            byte[] ascii = new byte[text.Length + (text.Length % 2)];
            Encoding.Latin1.GetBytes(text, ascii);
            return Pad(ascii, text.Length, vr);
        }

        byte[] bytes = EncodeWide(element.Tag, text, vr, vr.IsStringEncoded ? encodings : DicomEncoding.DefaultArray);
        int length = bytes.Length;
        Array.Resize(ref bytes, length + (length % 2));
        return Pad(bytes, length, vr);
    }

    public static bool SameSets(Encoding[] first, Encoding[] second)
    {
        if (ReferenceEquals(first, second))
        {
            return true;
        }

        bool same = first.Length == second.Length;
        for (int i = 0; same && i < first.Length; i++)
        {
            same = first[i].CodePage == second[i].CodePage;
        }

        return same;
    }

    private static byte[] EncodeWide(DicomTag tag, string text, DicomVR vr, Encoding[] encodings)
    {
        Rune missing;
        if (encodings.Length > 1 || Iso2022.NeedsEscape(encodings[0]))
        {
            if (Iso2022.Encode(text, vr, encodings, out missing) is { } bytes)
            {
                return bytes;
            }
        }
        else
        {
            try
            {
                return encodings[0].GetBytes(text);
            }
            catch (EncoderFallbackException error)
            {
                missing = error.CharUnknownHigh != 0 ? new Rune(error.CharUnknownHigh, error.CharUnknownLow) : (Rune)(char.IsSurrogate(error.CharUnknown) ? '\uFFFD' : error.CharUnknown);
            }
        }

        string sets = vr.IsStringEncoded ? string.Join('\\', encodings.Select(encoding => DicomEncoding.GetCharset(encoding, encodings.Length > 1))) : "the default character set";
        throw new DicomDataException($"{tag} {vr.Code}: \"{missing}\" (U+{missing.Value:X4}) cannot be written in {sets}; set Specific Character Set (0008,0005), for example to ISO_IR 192");
    }

    private static byte[] Pad(byte[] bytes, int length, DicomVR vr)
    {
        if (length < bytes.Length)
        {
            bytes[length] = vr.PaddingValue;
        }

        return bytes;
    }
}
