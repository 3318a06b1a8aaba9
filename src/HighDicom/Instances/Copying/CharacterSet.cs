using System.Text;
using FellowOakDicom;

namespace HighDicom;

/// <summary>Specific Character Set (0008,0005) of sources and of new objects (PS3.3 C.12.1.1.2).</summary>
internal static class CharacterSet
{
    private const string Utf8Term = "ISO_IR 192";

    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Whether the data set declares a character set; an empty attribute declares none.</summary>
    internal static bool IsDeclared(DicomDataset dataset) =>
        dataset.TryGetString(DicomTag.SpecificCharacterSet, out string? term) && !string.IsNullOrWhiteSpace(term);

    /// <summary>Reads text whose character set nobody declared as what its bytes are: UTF-8 where they are that, else Latin-1.</summary>
    internal static string Guess(ReadOnlySpan<byte> bytes, out bool isAscii)
    {
        isAscii = Ascii.IsValid(bytes);
        ReadOnlySpan<byte> text = bytes.TrimEnd((ReadOnlySpan<byte>)[0x00, 0x20]);
        if (isAscii) return Encoding.ASCII.GetString(text);
        try
        {
            return StrictUtf8.GetString(text);
        }
        catch (DecoderFallbackException)
        {
            return Encoding.Latin1.GetString(text);
        }
    }

    /// <summary>Declares UTF-8 if some text of the object needs more than ASCII; otherwise the attribute is absent.</summary>
    internal static void Declare(DicomDataset dataset)
    {
        dataset.Remove(DicomTag.SpecificCharacterSet);
        if (HasText(dataset)) dataset.Add(new DicomCodeString(DicomTag.SpecificCharacterSet, Utf8Term));
    }

    // Nesting is bounded by what builders write and by the reader's depth limit for what is copied.
    private static bool HasText(DicomDataset dataset)
    {
        foreach (DicomItem item in dataset)
        {
            bool found = item switch
            {
                DicomSequence sequence => sequence.Items.Any(HasText),
                DicomStringElement text when text.ValueRepresentation.IsStringEncoded && text.Count > 0 => !Ascii.IsValid(text.Get<string>() ?? string.Empty),
                _ => false,
            };
            if (found) return true;
        }

        return false;
    }
}
