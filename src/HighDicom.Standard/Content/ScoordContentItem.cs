using FellowOakDicom;
using HighDicom.Codes;

namespace HighDicom.Content;

/// <summary>SCOORD: coordinates on an image, which is the item SELECTED FROM under it (PS3.3 C.18.6).</summary>
public sealed class ScoordContentItem : ContentItem
{
    /// <summary>A view over an existing item.</summary>
    /// <param name="dataset">The content item.</param>
    public ScoordContentItem(DicomDataset dataset)
        : base(dataset)
    {
    }

    /// <summary>A new item.</summary>
    /// <param name="conceptName">What the coordinates mark; null leaves it open.</param>
    /// <param name="value">The coordinates.</param>
    public ScoordContentItem(CodedConcept? conceptName, SpatialCoordinates value)
        : base(ContentValueType.Scoord, conceptName)
    {
        ArgumentNullException.ThrowIfNull(value);
        value.WriteTo(Dataset);
    }

    /// <summary>The coordinates, unchecked; null if the file has none.</summary>
    public SpatialCoordinates? Value => SpatialCoordinates.Read(Dataset);
}
