using FellowOakDicom;
using HighDicom.Codes;

namespace HighDicom.Content;

/// <summary>CONTAINER: a heading that groups the items under it (PS3.3 C.18.8).</summary>
public sealed class ContainerContentItem : ContentItem
{
    /// <summary>A view over an existing item.</summary>
    /// <param name="dataset">The content item.</param>
    public ContainerContentItem(DicomDataset dataset)
        : base(dataset)
    {
    }

    /// <summary>A new container, whose items are meant to be read one by one (SEPARATE).</summary>
    /// <param name="conceptName">The heading; the root of a document must have one.</param>
    public ContainerContentItem(CodedConcept? conceptName)
        : base(ContentValueType.Container, conceptName) => ContinuityOfContent = Content.ContinuityOfContent.Separate;

    /// <summary>Continuity of Content (0040,A050): whether the items read on like one text.</summary>
    public ContinuityOfContent? ContinuityOfContent
    {
        get => Dataset.Text(DicomTag.ContinuityOfContent) is { } text ? new ContinuityOfContent(text) : null;
        set => Dataset.SetOrRemove(DicomTag.ContinuityOfContent, value is { } term ? new DicomCodeString(DicomTag.ContinuityOfContent, term.Value) : null);
    }
}
