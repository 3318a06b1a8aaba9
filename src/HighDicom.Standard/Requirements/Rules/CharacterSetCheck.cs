using System.Collections.Concurrent;
using System.Text;
using FellowOakDicom;

namespace HighDicom.Requirements;

/// <summary>Whether text stays within the declared character set (PS3.3, section C.12.1.1.2; PS3.5, section 6.1).</summary>
internal static class CharacterSetCheck
{
    private const char NotDecoded = '\uFFFD';

    private static readonly ConcurrentDictionary<string, Encoding?> Encodings = new(StringComparer.Ordinal);

    /// <summary>What is wrong with a text; null if nothing is. Text that is plain ASCII is right in every character set.</summary>
    public static string? Problem(string text, ItemLevel level)
    {
        if (Ascii.IsValid(text))
        {
            return null;
        }

        string[] declared = Declared(level);
        return text.Contains(NotDecoded, StringComparison.Ordinal) ? "characters that the declared character set does not have"
            : declared.All(term => term.Length == 0) ? "characters beyond ASCII without a Specific Character Set"
            : !CanHold(declared, text) ? $"characters that {string.Join(" and ", declared.Where(term => term.Length > 0))} does not have"
            : null;
    }

    /// <summary>Whether each character is of one of the sets. A term that is not known may hold anything: its own value is wrong.</summary>
    private static bool CanHold(string[] declared, string text)
    {
        Encoding?[] encodings = [.. declared.Where(term => term.Length > 0).Select(EncodingOf)];
        if (encodings.Contains(null))
        {
            return true;
        }

        foreach (Rune rune in text.EnumerateRunes())
        {
            if (!rune.IsAscii && !encodings.Any(encoding => CanHold(encoding!, rune)))
            {
                return false;
            }
        }

        return true;
    }

    private static bool CanHold(Encoding encoding, Rune rune)
    {
        string character = rune.ToString();
        try
        {
            return encoding.GetString(encoding.GetBytes(character)) == character;
        }
        catch (EncoderFallbackException)
        {
            return false;
        }
    }

    /// <summary>The encoding of a term; null if it is not known, for which the data layer gives ASCII.</summary>
    private static Encoding? EncodingOf(string term) => Encodings.GetOrAdd(term, static name =>
        DicomEncoding.GetEncoding(name) is var encoding && (encoding.CodePage != Encoding.ASCII.CodePage || name.EndsWith("IR 6", StringComparison.Ordinal)) ? encoding : null);

    /// <summary>The nearest Specific Character Set, of the item or of what it stands in.</summary>
    private static string[] Declared(ItemLevel level)
    {
        for (ItemLevel? at = level; at is not null; at = at.Parent)
        {
            if (at.Dataset.GetDicomItem<DicomItem>(DicomTag.SpecificCharacterSet) is DicomStringElement element)
            {
                return [.. element.Get<string>().Split('\\').Select(term => term.Trim())];
            }
        }

        return [];
    }
}
