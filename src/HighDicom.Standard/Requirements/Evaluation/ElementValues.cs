using System.Globalization;
using FellowOakDicom;

namespace HighDicom.Requirements;

/// <summary>Looks at the values of elements without copying them.</summary>
internal static class ElementValues
{
    private const char Separator = '\\';
    private const string Padding = " \0";

    /// <summary>Whether an element has no value, a sequence no item.</summary>
    public static bool IsEmpty(DicomItem item) => item switch
    {
        DicomSequence sequence => sequence.Items.Count == 0,
        DicomStringElement text => IsBlank(text.Get<string>()),
        DicomElement element => element.Buffer.Size == 0,
        _ => false,
    };

    /// <summary>Whether an element has a value other than 0.</summary>
    public static bool IsNonZero(DicomItem? item) => item is DicomElement element && !IsEmpty(item) && !AnyNumber(element, 0, value => value == 0);

    /// <summary>Whether any value, or the one of a position (from 1), equals one of some terms.</summary>
    public static bool AnyEquals(DicomItem? item, int position, IReadOnlyList<string> terms)
    {
        if (item is DicomStringElement text)
        {
            return AnyText(text.Get<string>(), IsNumber(text), position, terms);
        }

        return item is DicomElement element && terms.Any(term =>
            double.TryParse(term, NumberStyles.Float, CultureInfo.InvariantCulture, out double number) && AnyNumber(element, position, value => value == number));
    }

    /// <summary>How many values an element has; a text of several counts its separators.</summary>
    public static int Count(DicomElement element) =>
        element is DicomMultiStringElement text ? text.Get<string>() is { Length: > 0 } all ? Count(all) : 0 : element.Count;

    /// <summary>How many values a text that is not empty has.</summary>
    public static int Count(ReadOnlySpan<char> text) => text.Count(Separator) + 1;

    /// <summary>A value (position from 1) as messages show it.</summary>
    public static string Quoted(DicomElement element, int position) =>
        ShownText.Quoted(element is DicomAttributeTag ? element.Get<DicomTag>(position - 1).ToString() : element.Get<string>(position - 1));

    /// <summary>Whether the element holds numbers as text.</summary>
    public static bool IsNumber(DicomItem item) => item.ValueRepresentation == DicomVR.IS || item.ValueRepresentation == DicomVR.DS;

    /// <summary>Whether any value of a text, or the one of a position (from 1), equals one of some terms.</summary>
    public static bool AnyText(ReadOnlySpan<char> text, bool isNumber, int position, IReadOnlyList<string> terms)
    {
        ReadOnlySpan<char> rest = text;
        bool isLast = false;
        for (int number = 1; !isLast; number++)
        {
            ReadOnlySpan<char> value = Next(ref rest, out isLast).Trim(Padding);
            if ((position == 0 || position == number) && Contains(terms, value, isNumber))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether any number, or the one of a position (from 1), meets a test.</summary>
    public static bool AnyNumber(DicomItem? item, int position, Func<double, bool> test)
    {
        if (item is not DicomElement element || IsBulk(element))
        {
            return false;
        }

        int first = Math.Max(position - 1, 0);
        int end = position > 0 ? Math.Min(position, element.Count) : element.Count;
        for (int i = first; i < end; i++)
        {
            if (Number(element, i) is { } number && test(number))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The number at an index (from 0); null if the value is not a number.</summary>
    public static double? Number(DicomElement element, int index)
    {
        if (element is DicomStringElement)
        {
            string value = element.Get<string>(index);
            return double.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out double number) ? number : null;
        }

        return element is DicomAttributeTag || IsBulk(element) ? null : element.Get<double>(index);
    }

    /// <summary>The tags that an AT element holds.</summary>
    public static IEnumerable<DicomTag> Tags(DicomItem? item) => item is DicomAttributeTag element ? element.Values : [];

    /// <summary>Whether the element holds bytes or words without further structure, such as pixel data.</summary>
    public static bool IsBulk(DicomElement element) =>
        element.ValueRepresentation is var vr && !vr.IsString && (vr.Code[0] == 'O' || vr == DicomVR.UN);

    /// <summary>Whether a text consists of padding alone.</summary>
    public static bool IsBlank(ReadOnlySpan<char> text) => !text.ContainsAnyExcept(Padding);

    /// <summary>The next value of a text with several; <paramref name="rest"/> is what follows.</summary>
    public static ReadOnlySpan<char> Next(scoped ref ReadOnlySpan<char> rest, out bool isLast)
    {
        int end = rest.IndexOf(Separator);
        isLast = end < 0;
        ReadOnlySpan<char> value = isLast ? rest : rest[..end];
        rest = isLast ? [] : rest[(end + 1)..];
        return value;
    }

    private static bool Contains(IReadOnlyList<string> terms, ReadOnlySpan<char> value, bool isNumber)
    {
        for (int i = 0; i < terms.Count; i++)
        {
            if (value.SequenceEqual(terms[i]) || (isNumber && AreSameNumber(value, terms[i])))
            {
                return true;
            }
        }

        return false;
    }

    private static bool AreSameNumber(ReadOnlySpan<char> left, ReadOnlySpan<char> right) =>
        double.TryParse(left, NumberStyles.Float, CultureInfo.InvariantCulture, out double a)
        && double.TryParse(right, NumberStyles.Float, CultureInfo.InvariantCulture, out double b) && a == b;
}
