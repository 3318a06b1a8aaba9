using FellowOakDicom;
using HighDicom.Codes;

namespace HighDicom.Content;

/// <summary>SCOORD3D: coordinates in a frame of reference (PS3.3 C.18.9).</summary>
public sealed class Scoord3DContentItem : ContentItem
{
    /// <summary>A view over an existing item.</summary>
    /// <param name="dataset">The content item.</param>
    public Scoord3DContentItem(DicomDataset dataset)
        : base(dataset)
    {
    }

    /// <summary>A new item.</summary>
    /// <param name="conceptName">What the coordinates mark; null leaves it open.</param>
    /// <param name="value">The coordinates.</param>
    public Scoord3DContentItem(CodedConcept? conceptName, SpatialCoordinates3D value)
        : base(ContentValueType.Scoord3D, conceptName)
    {
        ArgumentNullException.ThrowIfNull(value);
        value.WriteTo(Dataset);
    }

    /// <summary>The coordinates, unchecked; null if the file has none.</summary>
    public SpatialCoordinates3D? Value => SpatialCoordinates3D.Read(Dataset);
}
