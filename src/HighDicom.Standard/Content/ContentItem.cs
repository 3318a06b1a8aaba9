using FellowOakDicom;
using HighDicom.Codes;

namespace HighDicom.Content;

/// <summary>
/// A typed view over one content item of a document (PS3.3 C.17.3): the data set itself for the root, an item of Content Sequence (0040,A730) below it.
/// Nothing is copied; what is set is written into <see cref="Dataset"/>, and what is missing or malformed there reads as null.
/// </summary>
/// <remarks>Each value type has its own class; <see cref="From"/> chooses it.</remarks>
public abstract class ContentItem
{
    private protected ContentItem(DicomDataset dataset)
    {
        ArgumentNullException.ThrowIfNull(dataset);
        Dataset = dataset;
        Children = new ContentItemList(dataset);
    }

    private protected ContentItem(ContentValueType valueType, CodedConcept? conceptName)
        : this(new DicomDataset())
    {
        Dataset.AddOrUpdate(new DicomCodeString(DicomTag.ValueType, valueType.Value));
        ConceptName = conceptName;
    }

    /// <summary>The content item as it is stored.</summary>
    public DicomDataset Dataset { get; }

    /// <summary>Relationship Type (0040,A010) to the item above; null at the root. <see cref="Add{TItem}"/> sets it.</summary>
    public RelationshipType? Relationship
    {
        get => Dataset.Text(DicomTag.RelationshipType) is { } text ? new RelationshipType(text) : null;
        set => Dataset.SetOrRemove(DicomTag.RelationshipType, value is { } type ? new DicomCodeString(DicomTag.RelationshipType, type.Value) : null);
    }

    /// <summary>Value Type (0040,A040); null for an item by reference.</summary>
    public ContentValueType? ValueType => Dataset.Text(DicomTag.ValueType) is { } text ? new ContentValueType(text) : null;

    /// <summary>Concept Name Code Sequence (0040,A043); null removes it.</summary>
    public CodedConcept? ConceptName
    {
        get => Dataset.Code(DicomTag.ConceptNameCodeSequence);
        set => Dataset.SetCode(DicomTag.ConceptNameCodeSequence, value);
    }

    /// <summary>The items under this one, in the order of the file: a live view over Content Sequence (0040,A730).</summary>
    public ContentItemList Children { get; }

    /// <summary>The template named in Content Template Sequence (0040,A504); null removes it.</summary>
    public TemplateIdentification? TemplateIdentification
    {
        get => Dataset.FirstItem(DicomTag.ContentTemplateSequence) is { } item && item.Text(DicomTag.TemplateIdentifier) is { } id
            ? new TemplateIdentification(id, item.Text(DicomTag.MappingResource) ?? "")
            : null;
        set => Dataset.SetOrRemove(DicomTag.ContentTemplateSequence, value is null ? null : new DicomSequence(DicomTag.ContentTemplateSequence, new DicomDataset(
            new DicomCodeString(DicomTag.MappingResource, value.MappingResource),
            new DicomCodeString(DicomTag.TemplateIdentifier, value.Identifier))));
    }

    /// <summary>
    /// Referenced Content Item Identifier (0040,DB73) of an item by reference: the position of the target at each level from the root, which is 1; null for an item by value.
    /// </summary>
    public IReadOnlyList<uint>? ReferencedContentItemIdentifier => Dataset.Numbers<uint>(DicomTag.ReferencedContentItemIdentifier);

    /// <summary>The class that belongs to the value type of the item; <see cref="OtherContentItem"/> where there is none.</summary>
    /// <param name="dataset">The content item.</param>
    public static ContentItem From(DicomDataset dataset)
    {
        ArgumentNullException.ThrowIfNull(dataset);
        return dataset.Text(DicomTag.ValueType) switch
        {
            "CONTAINER" => new ContainerContentItem(dataset),
            "TEXT" => new TextContentItem(dataset),
            "CODE" => new CodeContentItem(dataset),
            "NUM" => new NumContentItem(dataset),
            "PNAME" => new PnameContentItem(dataset),
            "DATE" => new DateContentItem(dataset),
            "TIME" => new TimeContentItem(dataset),
            "DATETIME" => new DateTimeContentItem(dataset),
            "UIDREF" => new UidRefContentItem(dataset),
            "COMPOSITE" => new CompositeContentItem(dataset),
            "IMAGE" => new ImageContentItem(dataset),
            "WAVEFORM" => new WaveformContentItem(dataset),
            "SCOORD" => new ScoordContentItem(dataset),
            "SCOORD3D" => new Scoord3DContentItem(dataset),
            "TCOORD" => new TcoordContentItem(dataset),
            _ => new OtherContentItem(dataset),
        };
    }

    /// <summary>A new item that stands for another one of the document, by reference (PS3.3 C.17.3.2.5).</summary>
    /// <param name="identifier">The position of the target at each level from the root, which is 1; positions count from 1.</param>
    /// <exception cref="ArgumentException">The identifier is empty or holds a zero.</exception>
    public static OtherContentItem ByReference(params ReadOnlySpan<uint> identifier)
    {
        if (identifier.IsEmpty || identifier.Contains(0u))
        {
            throw new ArgumentException("A Referenced Content Item Identifier has one position for each level, counted from 1.", nameof(identifier));
        }

        return new OtherContentItem(new DicomDataset(new DicomUnsignedLong(DicomTag.ReferencedContentItemIdentifier, identifier.ToArray())));
    }

    /// <summary>Appends an item under this one.</summary>
    /// <typeparam name="TItem">The class of the item.</typeparam>
    /// <param name="relationship">How the item stands to this one.</param>
    /// <param name="item">The item; its data set itself is appended, not a copy.</param>
    /// <returns>The item, so that something can be added under it.</returns>
    public TItem Add<TItem>(RelationshipType relationship, TItem item)
        where TItem : ContentItem
    {
        ArgumentNullException.ThrowIfNull(item);
        item.Relationship = relationship;
        Children.Append(item);
        return item;
    }

    /// <summary>This item and everything under it, parents before children, in the order of the file. Does not recurse, so that depth costs no stack.</summary>
    public IEnumerable<ContentItem> DescendantsAndSelf()
    {
        Stack<ContentItem> open = new([this]);
        while (open.TryPop(out ContentItem? item))
        {
            yield return item;
            for (int index = item.Children.Count - 1; index >= 0; index--)
            {
                open.Push(item.Children[index]);
            }
        }
    }
}
