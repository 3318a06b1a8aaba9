using FellowOakDicom;

namespace HighDicom.Requirements;

/// <summary>Lenient reading for rules: what is absent, empty or of another form is null or nothing; other rules speak about that.</summary>
internal static class DatasetReading
{
    private const string Padding = " \0";

    /// <summary>The whole text of an element without padding; null if it is absent, empty or no text.</summary>
    public static string? Text(this DicomDataset dataset, DicomTag tag)
    {
        if (dataset.GetDicomItem<DicomItem>(tag) is not DicomStringElement element)
        {
            return null;
        }

        string whole = element.Get<string>();
        ReadOnlySpan<char> text = whole.AsSpan().Trim(Padding);
        return text.IsEmpty ? null : text.Length == whole.Length ? whole : text.ToString();
    }

    /// <summary>The first value as an integer; null if there is none.</summary>
    public static long? Integer(this DicomDataset dataset, DicomTag tag) =>
        dataset.GetDicomItem<DicomItem>(tag) is DicomElement { Count: > 0 } element
        && ElementValues.Number(element, 0) is { } number && Math.Abs(number) < long.MaxValue && number == Math.Floor(number)
            ? (long)number
            : null;

    /// <summary>The items of a sequence; nothing if it is absent.</summary>
    public static IList<DicomDataset> Items(this DicomDataset dataset, DicomTag tag) =>
        dataset.GetDicomItem<DicomItem>(tag) is DicomSequence sequence ? sequence.Items : [];

    /// <summary>The first item of a sequence; null if there is none.</summary>
    public static DicomDataset? FirstItem(this DicomDataset dataset, DicomTag tag) => dataset.Items(tag) is { Count: > 0 } items ? items[0] : null;
}
