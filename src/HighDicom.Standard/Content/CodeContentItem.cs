using FellowOakDicom;
using HighDicom.Codes;

namespace HighDicom.Content;

/// <summary>CODE: a coded concept (PS3.3 C.17.3.2.1).</summary>
public sealed class CodeContentItem : ContentItem
{
    /// <summary>A view over an existing item.</summary>
    /// <param name="dataset">The content item.</param>
    public CodeContentItem(DicomDataset dataset)
        : base(dataset)
    {
    }

    /// <summary>A new item.</summary>
    /// <param name="conceptName">What the value is.</param>
    /// <param name="value">The code.</param>
    public CodeContentItem(CodedConcept conceptName, CodedConcept value)
        : base(ContentValueType.Code, conceptName) =>
        Dataset.SetCode(DicomTag.ConceptCodeSequence, value);

    /// <summary>Concept Code Sequence (0040,A168).</summary>
    public CodedConcept? Value => Dataset.Code(DicomTag.ConceptCodeSequence);
}
