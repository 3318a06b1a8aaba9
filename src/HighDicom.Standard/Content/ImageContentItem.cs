using FellowOakDicom;
using HighDicom.Codes;

namespace HighDicom.Content;

/// <summary>IMAGE: a reference to an image, to frames or to segments of it (PS3.3 C.18.4).</summary>
public sealed class ImageContentItem : ContentItem
{
    /// <summary>A view over an existing item.</summary>
    /// <param name="dataset">The content item.</param>
    public ImageContentItem(DicomDataset dataset)
        : base(dataset)
    {
    }

    /// <summary>A new item.</summary>
    /// <param name="conceptName">Why the image is referred to; null leaves it open.</param>
    /// <param name="value">The image.</param>
    public ImageContentItem(CodedConcept? conceptName, ImageReference value)
        : base(ContentValueType.Image, conceptName)
    {
        ArgumentNullException.ThrowIfNull(value);
        Dataset.AddOrUpdate(new DicomSequence(DicomTag.ReferencedSOPSequence, value.ToItem()));
    }

    /// <summary>The image; null if the file names none.</summary>
    public ImageReference? Value => ImageReference.Read(Dataset);
}
