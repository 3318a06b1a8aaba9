using FellowOakDicom;
using HighDicom.Codes;

namespace HighDicom.Content;

/// <summary>TCOORD: coordinates in time (PS3.3 C.18.7).</summary>
public sealed class TcoordContentItem : ContentItem
{
    /// <summary>A view over an existing item.</summary>
    /// <param name="dataset">The content item.</param>
    public TcoordContentItem(DicomDataset dataset)
        : base(dataset)
    {
    }

    /// <summary>A new item.</summary>
    /// <param name="conceptName">What the coordinates mark; null leaves it open.</param>
    /// <param name="value">The coordinates.</param>
    public TcoordContentItem(CodedConcept? conceptName, TemporalCoordinates value)
        : base(ContentValueType.Tcoord, conceptName)
    {
        ArgumentNullException.ThrowIfNull(value);
        value.WriteTo(Dataset);
    }

    /// <summary>The coordinates, unchecked; null if the file has none.</summary>
    public TemporalCoordinates? Value => TemporalCoordinates.Read(Dataset);
}
