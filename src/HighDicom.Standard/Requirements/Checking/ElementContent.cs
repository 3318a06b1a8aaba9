using FellowOakDicom;

namespace HighDicom.Requirements;

/// <summary>An element of the item at hand, with what all checks ask of it, found out once.</summary>
/// <param name="Item">The element or sequence.</param>
/// <param name="Text">Its text; null for other representations.</param>
/// <param name="IsEmpty">Whether it has no value, or no item.</param>
/// <param name="Slot">Its place in the shape; negative if no table has a row for it.</param>
internal readonly record struct ElementContent(DicomItem Item, string? Text, bool IsEmpty, int Slot)
{
    public static ElementContent Of(DicomItem item, int slot)
    {
        string? text = item is DicomStringElement element ? element.Get<string>() : null;
        return new ElementContent(item, text, text is null ? ElementValues.IsEmpty(item) : ElementValues.IsBlank(text), slot);
    }
}
