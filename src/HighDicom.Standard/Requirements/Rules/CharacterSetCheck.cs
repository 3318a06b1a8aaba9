using System.Text;
using FellowOakDicom;

namespace HighDicom.Requirements;

/// <summary>Whether text stays within the declared character set (PS3.3, section C.12.1.1.2; PS3.5, section 6.1).</summary>
internal static class CharacterSetCheck
{
    private const char NotDecoded = '\uFFFD';

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
            : declared is [var single] && IsLatin(single) && text.Any(c => c > '\u00FF') ? $"characters that {single} does not have"
            : null;
    }

    private static bool IsLatin(string term) => term is "ISO_IR 100" or "ISO 2022 IR 100";

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
