using System.Runtime.CompilerServices;
using FellowOakDicom;
using HighDicom.Codes;
using HighDicom.Content;
using HighDicom.Modules;

namespace HighDicom.Templates.Matching;

/// <summary>A content item with its place in the document: what matching and checking ask of it, read once.</summary>
internal sealed class ContentNode
{
    private const uint RelationshipTag = 0x0040_A010;
    private const uint ValueTypeTag = 0x0040_A040;
    private const uint ConceptNameTag = 0x0040_A043;
    private const uint TemplateTag = 0x0040_A504;
    private const uint ContentTag = 0x0040_A730;
    private const uint ReferenceTag = 0x0040_DB73;

    private readonly DicomSequence? _content;
    private readonly DicomStringElement? _relationshipType;
    private readonly DicomStringElement? _ownValueType;
    private readonly DicomSequence? _conceptName;
    private ContentNode[]? _children;
    private string? _relationship;
    private string? _valueType;
    private StrongBox<CodedConcept?>? _name;

    public ContentNode(DicomDataset dataset, ContentNode? parent = null, int position = 1)
    {
        (Dataset, Parent, Position) = (dataset, parent, position);
        Root = parent?.Root ?? this;
        foreach (DicomItem item in dataset)
        {
            switch ((uint)item.Tag)
            {
                case RelationshipTag: _relationshipType = item as DicomStringElement; break;
                case ValueTypeTag: _ownValueType = item as DicomStringElement; break;
                case ConceptNameTag: _conceptName = item as DicomSequence; break;
                case TemplateTag: NamesTemplate = true; break;
                case ContentTag: _content = item as DicomSequence; break;
                case ReferenceTag: IsByReference = true; break;
            }
        }

        Target = IsByReference && parent is not null ? Root.Find(dataset) : null;
    }

    public DicomDataset Dataset { get; }

    public ContentNode? Parent { get; }

    /// <summary>The position among the items of the parent, from 1.</summary>
    public int Position { get; }

    /// <summary>The relationship with the parent; empty if there is none.</summary>
    public string Relationship => _relationship ??= ElementValues.Text(_relationshipType, 0) ?? "";

    public bool IsByReference { get; }

    /// <summary>The item that one by reference means, with those above it; null if there is none such.</summary>
    public ContentNode? Target { get; }

    /// <summary>The value type, of the target if by reference; empty if there is none.</summary>
    public string ValueType => _valueType ??= Target?.ValueType ?? ElementValues.Text(_ownValueType, 0) ?? "";

    /// <summary>The concept name, of the target if by reference.</summary>
    public CodedConcept? Name => (_name ??= new StrongBox<CodedConcept?>(ReadName())).Value;

    /// <summary>Whether the item names a template.</summary>
    public bool NamesTemplate { get; }

    public ContentNode Root { get; }

    public IReadOnlyList<ContentNode> Children => _children ??= ReadChildren();

    public ContentItem ToContentItem() => ContentItem.From(Dataset);

    /// <summary>This item and all under it, each before those under it, without recursion.</summary>
    public IReadOnlyList<ContentNode> DescendantsAndSelf()
    {
        List<ContentNode> all = [];
        Stack<ContentNode> open = new([this]);
        while (open.TryPop(out ContentNode? node))
        {
            all.Add(node);
            for (int index = node.Children.Count - 1; index >= 0; index--)
            {
                open.Push(node.Children[index]);
            }
        }

        return all;
    }

    private CodedConcept? ReadName() => Target is not null ? Target.Name : _conceptName is { Items: [var name, ..] } ? CodedConcept.From(name) : null;

    private ContentNode[] ReadChildren()
    {
        if (IsByReference || _content is null)
        {
            return [];
        }

        IList<DicomDataset> items = _content.Items;
        ContentNode[] children = new ContentNode[items.Count];
        for (int index = 0; index < children.Length; index++)
        {
            children[index] = new ContentNode(items[index], this, index + 1);
        }

        return children;
    }

    /// <summary>
    /// The item at a position of PS3.3 C.17.3.2.5: 1 for the root, then the number of an item at each level. Works on data sets, as the nodes of the root may just be
    /// coming into being.
    /// </summary>
    private ContentNode? Find(DicomDataset reference)
    {
        if (reference.Numbers<uint>(DicomTag.ReferencedContentItemIdentifier) is not [1, .. var positions])
        {
            return null;
        }

        ContentNode node = this;
        foreach (uint position in positions)
        {
            // An item by reference has nothing under it, and is no target itself.
            if (!node.Dataset.TryGetSequence(DicomTag.ContentSequence, out DicomSequence? sequence) || position == 0 || position > sequence.Items.Count
                || sequence.Items[(int)position - 1].Contains(DicomTag.ReferencedContentItemIdentifier))
            {
                return null;
            }

            node = new ContentNode(sequence.Items[(int)position - 1], node, (int)position);
        }

        return node;
    }
}
