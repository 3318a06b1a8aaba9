using FellowOakDicom;
using HighDicom.Codes;
using HighDicom.Content;

namespace HighDicom.Templates.Matching;

/// <summary>A content item with its place in the document: what matching and checking ask of it, read once.</summary>
internal sealed class ContentNode
{
    private ContentNode[]? _children;

    public ContentNode(DicomDataset dataset, ContentNode? parent = null, int position = 1)
    {
        (Dataset, Parent, Position) = (dataset, parent, position);
        Root = parent?.Root ?? this;
        Relationship = dataset.Text(DicomTag.RelationshipType) ?? "";
        ContentNode target = this;
        if (dataset.Numbers<uint>(DicomTag.ReferencedContentItemIdentifier) is { } identifier)
        {
            IsByReference = true;
            target = Root.Find(identifier) ?? this;
        }

        ValueType = target.Dataset.Text(DicomTag.ValueType) ?? "";
        Name = target.Dataset.Code(DicomTag.ConceptNameCodeSequence);
    }

    public DicomDataset Dataset { get; }

    public ContentNode? Parent { get; }

    /// <summary>The position among the items of the parent, from 1.</summary>
    public int Position { get; }

    public string Relationship { get; }

    public bool IsByReference { get; }

    /// <summary>The value type, of the target if by reference; empty if there is none.</summary>
    public string ValueType { get; }

    /// <summary>The concept name, of the target if by reference.</summary>
    public CodedConcept? Name { get; }

    public ContentNode Root { get; }

    public IReadOnlyList<ContentNode> Children => _children ??= ReadChildren();

    public ContentItem ToContentItem() => ContentItem.From(Dataset);

    private ContentNode[] ReadChildren()
    {
        if (IsByReference || !Dataset.TryGetSequence(DicomTag.ContentSequence, out DicomSequence? sequence))
        {
            return [];
        }

        ContentNode[] children = new ContentNode[sequence.Items.Count];
        for (int index = 0; index < children.Length; index++)
        {
            children[index] = new ContentNode(sequence.Items[index], this, index + 1);
        }

        return children;
    }

    /// <summary>The data set at a position of PS3.3 C.17.3.2.5; works on data sets, as the nodes of the root may just be coming into being.</summary>
    private ContentNode? Find(uint[] identifier)
    {
        DicomDataset dataset = Dataset;
        foreach (uint position in identifier.Skip(1))
        {
            if (!dataset.TryGetSequence(DicomTag.ContentSequence, out DicomSequence? sequence) || position == 0 || position > sequence.Items.Count)
            {
                return null;
            }

            dataset = sequence.Items[(int)position - 1];
        }

        return dataset.Contains(DicomTag.ReferencedContentItemIdentifier) ? null : new ContentNode(dataset);
    }
}
