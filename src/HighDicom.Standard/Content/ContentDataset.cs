using System.Numerics;
using FellowOakDicom;
using HighDicom.Codes;
using HighDicom.Modules;

namespace HighDicom.Content;

/// <summary>Lenient reading and plain writing of the few attributes of a content item: what is missing, empty or of another kind reads as null.</summary>
internal static class ContentDataset
{
    /// <summary>The first value as text; null if there is none.</summary>
    public static string? Text(this DicomDataset dataset, DicomTag tag) => ElementValues.Text(Element(dataset, tag), 0);

    /// <summary>All values as texts.</summary>
    public static string[] Texts(this DicomDataset dataset, DicomTag tag) => ElementValues.Texts(Element(dataset, tag));

    /// <summary>All values as numbers; null if there is none, or one of them is not such a number.</summary>
    public static T[]? Numbers<T>(this DicomDataset dataset, DicomTag tag)
        where T : struct, INumber<T>
    {
        if (Element(dataset, tag) is not { } element || ElementValues.CountOf(element) == 0)
        {
            return null;
        }

        T[] values = new T[ElementValues.CountOf(element)];
        for (int index = 0; index < values.Length; index++)
        {
            if (ElementValues.Number<T>(element, index) is not { } value)
            {
                return null;
            }

            values[index] = value;
        }

        return values;
    }

    public static DicomDataset? FirstItem(this DicomDataset dataset, DicomTag tag) =>
        dataset.TryGetSequence(tag, out DicomSequence? sequence) && sequence is { Items.Count: > 0 } ? sequence.Items[0] : null;

    public static CodedConcept? Code(this DicomDataset dataset, DicomTag tag) =>
        dataset.FirstItem(tag) is { } item ? CodedConcept.From(item) : null;

    public static void SetCode(this DicomDataset dataset, DicomTag tag, CodedConcept? code) =>
        dataset.SetOrRemove(tag, code is { } concept ? new DicomSequence(tag, concept.ToItem()) : null);

    public static void SetOrRemove(this DicomDataset dataset, DicomTag tag, DicomItem? item)
    {
        if (item is null)
        {
            dataset.Remove(tag);
        }
        else
        {
            dataset.AddOrUpdate(item);
        }
    }

    private static DicomElement? Element(DicomDataset dataset, DicomTag tag) => dataset.GetDicomItem<DicomElement>(tag);
}
