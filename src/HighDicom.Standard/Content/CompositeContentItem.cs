using FellowOakDicom;
using HighDicom.Codes;

namespace HighDicom.Content;

/// <summary>COMPOSITE: a reference to an object that is neither an image nor a waveform (PS3.3 C.18.3).</summary>
public sealed class CompositeContentItem : ContentItem
{
    /// <summary>A view over an existing item.</summary>
    /// <param name="dataset">The content item.</param>
    public CompositeContentItem(DicomDataset dataset)
        : base(dataset)
    {
    }

    /// <summary>A new item.</summary>
    /// <param name="conceptName">Why the object is referred to; null leaves it open.</param>
    /// <param name="value">The object.</param>
    public CompositeContentItem(CodedConcept? conceptName, CompositeReference value)
        : base(ContentValueType.Composite, conceptName)
    {
        ArgumentNullException.ThrowIfNull(value);
        Dataset.AddOrUpdate(new DicomSequence(DicomTag.ReferencedSOPSequence, value.ToItem()));
    }

    /// <summary>The object; null if the file names none.</summary>
    public CompositeReference? Value => CompositeReference.Read(Dataset);
}
