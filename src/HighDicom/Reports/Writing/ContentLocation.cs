using FellowOakDicom;
using HighDicom.Codes;
using HighDicom.Content;

namespace HighDicom;

/// <summary>A content item and where it stands in the document.</summary>
/// <param name="Item">The content item.</param>
/// <param name="Sequence">The path of the Content Sequence (0040,A730) that holds it; null for the root.</param>
/// <param name="Number">Its position there, counted from 1.</param>
internal readonly record struct ContentLocation(ContentItem Item, AttributePath? Sequence, int Number)
{
    internal static ContentLocation Root(ContentItem root) => new(root, null, 0);

    /// <summary>The path of an attribute of the item.</summary>
    internal AttributePath Attribute(DicomTag tag) => Sequence is { } sequence ? sequence.Append(Number, tag) : new AttributePath(tag);

    internal IEnumerable<ContentLocation> Children()
    {
        AttributePath sequence = Attribute(DicomTag.ContentSequence);
        return Item.Children.Select((child, index) => new ContentLocation(child, sequence, index + 1));
    }

    /// <summary>The measurement groups below the root, in the order of the document.</summary>
    internal IEnumerable<ContentLocation> MeasurementGroups() =>
        from heading in Children()
        where heading.Item.IsNamed(Dcm.ImagingMeasurements)
        from location in heading.Children()
        where location.Item.IsNamed(Dcm.MeasurementGroup)
        select location;
}
