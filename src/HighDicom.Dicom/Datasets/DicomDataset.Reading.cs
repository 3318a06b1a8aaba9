using System.Diagnostics.CodeAnalysis;

namespace FellowOakDicom;

/// <content>How values are read.</content>
public partial class DicomDataset
{
    /// <summary>The number of values of an element; 0 if it is empty.</summary>
    /// <exception cref="DicomDataException">The element is missing or a sequence.</exception>
    public int GetValueCount(DicomTag tag) => Element(tag).Count;

    /// <summary>The value with number <paramref name="index"/> from 0.</summary>
    /// <exception cref="DicomDataException">The element or the value is missing, or the type cannot represent it.</exception>
    public T GetValue<T>(DicomTag tag, int index)
    {
        RefuseArray<T>();
        ArgumentOutOfRangeException.ThrowIfNegative(index);
        return Element(tag).Get<T>(index);
    }

    /// <summary>The value with number <paramref name="index"/> from 0; false if it is missing or the type cannot represent it.</summary>
    public bool TryGetValue<T>(DicomTag tag, int index, [MaybeNullWhen(false)] out T elementValue)
    {
        RefuseArray<T>();
        elementValue = default;
        return index >= 0 && Find(tag) is DicomElement element && index < element.Count && element.TryGetItem(index, out elementValue);
    }

    /// <summary>The value with number <paramref name="index"/> from 0, or the default if it is missing or the type cannot represent it.</summary>
    public T GetValueOrDefault<T>(DicomTag tag, int index, T defaultValue) => TryGetValue(tag, index, out T? value) ? value! : defaultValue;

    /// <summary>All values; an empty array if the element is empty.</summary>
    /// <exception cref="DicomDataException">The element is missing, or the type cannot represent a value.</exception>
    public T[] GetValues<T>(DicomTag tag)
    {
        RefuseArray<T>();
        DicomElement element = Element(tag);
        return element.TryGetAll(out T[] values)
            ? values
            : throw new DicomDataException($"{tag} {element.ValueRepresentation.Code} has a value that cannot be represented as {typeof(T).Name}");
    }

    /// <summary>All values; false if the element is missing or the type cannot represent a value.</summary>
    public bool TryGetValues<T>(DicomTag tag, [MaybeNullWhen(false)] out T[] values)
    {
        RefuseArray<T>();
        values = null;
        return Find(tag) is DicomElement element && element.TryGetAll(out values);
    }

    /// <summary>The only value.</summary>
    /// <exception cref="DicomDataException">The element is missing, has no or several values, or the type cannot represent the value.</exception>
    public T GetSingleValue<T>(DicomTag tag)
    {
        RefuseArray<T>();
        DicomElement element = Element(tag);
        return element.Count == 1
            ? element.Get<T>(0)
            : throw new DicomDataException(FormattableString.Invariant($"DICOM element {tag} must contain a single value, but contains {element.Count}"));
    }

    /// <summary>The only value; false if the element is missing, has no or several values, or the type cannot represent the value.</summary>
    public bool TryGetSingleValue<T>(DicomTag tag, [MaybeNullWhen(false)] out T value)
    {
        RefuseArray<T>();
        value = default;
        return Find(tag) is DicomElement { Count: 1 } element && element.TryGetItem(0, out value);
    }

    /// <summary>The only value, or the default if the element is missing, has no or several values, or the type cannot represent the value.</summary>
    public T GetSingleValueOrDefault<T>(DicomTag tag, T defaultValue) => TryGetSingleValue(tag, out T? value) ? value! : defaultValue;

    /// <summary>The text of all values with backslashes between them; empty if the element is empty.</summary>
    /// <exception cref="DicomDataException">The element is missing or has no text.</exception>
    public string GetString(DicomTag tag) =>
        TryText(Element(tag), out string? text) ? text : throw new DicomDataException($"{tag} cannot be represented as text");

    /// <summary>The text of all values with backslashes between them; false if the element is missing or has no text.</summary>
    public bool TryGetString(DicomTag tag, [MaybeNullWhen(false)] out string stringValue)
    {
        stringValue = null;
        return Find(tag) is DicomElement element && TryText(element, out stringValue);
    }

    private static bool TryText(DicomElement element, [MaybeNullWhen(false)] out string text)
    {
        if (element is DicomStringElement encoded)
        {
            text = encoded.Text;
            return true;
        }

        bool found = element.TryGetAll(out string[] values);
        text = found ? string.Join('\\', values) : null;
        return found;
    }

    private static void RefuseArray<T>()
    {
        if (typeof(T).IsArray)
        {
            throw new DicomDataException($"The type of one value is asked for, not {typeof(T).Name}; call GetValues for all of them");
        }
    }

    private DicomElement Element(DicomTag tag) =>
        Find(tag) switch
        {
            DicomElement element => element,
            null => throw NotFound(tag),
            _ => throw new DicomDataException($"Tag: {tag} is not an element with values"),
        };
}
