using FellowOakDicom;

namespace HighDicom.Requirements;

/// <summary>An element of the item at hand, with what all checks ask of it, found out once.</summary>
/// <param name="Item">The element or sequence.</param>
/// <param name="Text">Its text; null for other representations.</param>
/// <param name="IsEmpty">Whether it has no value, or no item.</param>
internal readonly record struct ElementContent(DicomItem Item, string? Text, bool IsEmpty)
{
    public static ElementContent Of(DicomItem item)
    {
        string? text = item is DicomStringElement element ? element.Get<string>() : null;
        return new ElementContent(item, text, text is null ? ElementValues.IsEmpty(item) : ElementValues.IsBlank(text));
    }
}
