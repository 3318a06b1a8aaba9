using FellowOakDicom;
using HighDicom.Codes;

namespace HighDicom.Content;

/// <summary>TEXT: free text (PS3.3 C.17.3.2.1).</summary>
public sealed class TextContentItem : ContentItem
{
    /// <summary>A view over an existing item.</summary>
    /// <param name="dataset">The content item.</param>
    public TextContentItem(DicomDataset dataset)
        : base(dataset)
    {
    }

    /// <summary>A new item.</summary>
    /// <param name="conceptName">What the value is.</param>
    /// <param name="value">The text; not empty.</param>
    /// <exception cref="ArgumentException">The text is empty.</exception>
    public TextContentItem(CodedConcept conceptName, string value)
        : base(ContentValueType.Text, conceptName)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(value);
        Dataset.AddOrUpdate(new DicomUnlimitedText(DicomTag.TextValue, value));
    }

    /// <summary>Text Value (0040,A160).</summary>
    public string? Value => Dataset.Text(DicomTag.TextValue);
}
