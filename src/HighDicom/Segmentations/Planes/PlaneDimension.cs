using FellowOakDicom;

namespace HighDicom;

/// <summary>One dimension: an item of the Dimension Index Sequence (0020,9222).</summary>
/// <param name="Attribute">Dimension Index Pointer (0020,9165).</param>
/// <param name="Group">Functional Group Pointer (0020,9167).</param>
/// <param name="Label">Dimension Description Label (0020,9421).</param>
internal sealed record PlaneDimension(DicomTag Attribute, DicomTag Group, string Label)
{
    internal DicomDataset ToItem(DicomUniqueIdentifier organization) => new DicomDataset().NotValidated()
        .Add(organization)
        .Add(new DicomAttributeTag(DicomTag.DimensionIndexPointer, Attribute))
        .Add(new DicomAttributeTag(DicomTag.FunctionalGroupPointer, Group))
        .Add(new DicomLongString(DicomTag.DimensionDescriptionLabel, Label));
}
