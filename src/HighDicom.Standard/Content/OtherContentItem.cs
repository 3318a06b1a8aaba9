using FellowOakDicom;

namespace HighDicom.Content;

/// <summary>A content item by reference, without a value type, or with one that has no class of its own.</summary>
public sealed class OtherContentItem : ContentItem
{
    /// <summary>A view over an existing item.</summary>
    /// <param name="dataset">The content item.</param>
    public OtherContentItem(DicomDataset dataset)
        : base(dataset)
    {
    }
}
