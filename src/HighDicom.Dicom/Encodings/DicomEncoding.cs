using System.Collections.Concurrent;
using System.Text;

namespace FellowOakDicom;

/// <summary>The character sets of Specific Character Set (0008,0005) (PS3.3 C.12.1.1.2).</summary>
public static class DicomEncoding
{
    /// <summary>The default character set, ASCII.</summary>
    public static readonly Encoding Default = Strict(20127);

    /// <summary>An array of <see cref="Default"/> alone.</summary>
    public static readonly Encoding[] DefaultArray = [Default];

    // Files may hold any text for a name of a set.
    private const int GreatestShared = 100;

    private static readonly ConcurrentDictionary<string, Encoding> Registered = new(StringComparer.Ordinal);
    private static readonly ConcurrentDictionary<string, Encoding[]> Shared = new(StringComparer.Ordinal);

    /// <summary>The encoding of a defined term, for example ISO_IR 192; <see cref="Default"/> for an empty or unknown one.</summary>
    public static Encoding GetEncoding(string charset)
    {
        string term = charset?.Trim() ?? "";
        return Registered.TryGetValue(term, out Encoding? encoding) ? encoding :
            CharacterSets.FindCodePage(term) is { } codePage ? Registered.GetOrAdd(term, _ => Strict(codePage)) :
            Default;
    }

    /// <summary>The encodings of the values of Specific Character Set; <see cref="DefaultArray"/> if there are none.</summary>
    public static Encoding[] GetEncodings(string[] charsets) =>
        charsets is { Length: > 0 } ? Array.ConvertAll(charsets, GetEncoding) : DefaultArray;

    /// <summary>The encodings of an element; the array is shared, so that equal sets are the same array in most files.</summary>
    internal static Encoding[] GetShared(DicomStringElement element) =>
        Shared.TryGetValue(element.Text, out Encoding[]? encodings) ? encodings :
        Shared.Count >= GreatestShared ? GetEncodings(element.Get<string[]>()) :
        Shared.GetOrAdd(element.Text, GetEncodings(element.Get<string[]>()));

    /// <summary>The defined term of an encoding, with code extensions if asked for; ISO_IR 6 for ASCII and unknown ones.</summary>
    public static string GetCharset(Encoding encoding, bool extended = false)
    {
        ArgumentNullException.ThrowIfNull(encoding);
        return CharacterSets.FindTerm(encoding.CodePage, extended) ?? (extended ? "ISO 2022 IR 6" : "ISO_IR 6");
    }

    /// <summary>Makes the term <paramref name="charset"/> mean the .NET encoding of the given name.</summary>
    public static void RegisterEncoding(string charset, string encoding)
    {
        ArgumentNullException.ThrowIfNull(charset);
        ArgumentNullException.ThrowIfNull(encoding);
        Shared.Clear();
        Registered[charset] = CodePagesEncodingProvider.Instance.GetEncoding(encoding, EncoderFallback.ExceptionFallback, DecoderFallback.ReplacementFallback) ??
            Encoding.GetEncoding(encoding, EncoderFallback.ExceptionFallback, DecoderFallback.ReplacementFallback);
    }

    /// <summary>Encoding refuses characters that the set lacks; decoding replaces bytes that it lacks.</summary>
    internal static Encoding Strict(int codePage) => codePage is 20127 or 28591 or 65001
        ? Encoding.GetEncoding(codePage, EncoderFallback.ExceptionFallback, DecoderFallback.ReplacementFallback)
        : CodePagesEncodingProvider.Instance.GetEncoding(codePage, EncoderFallback.ExceptionFallback, DecoderFallback.ReplacementFallback)!;
}
