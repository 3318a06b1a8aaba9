using FellowOakDicom;

namespace HighDicom.Requirements;

/// <summary>A content item of an SR document, with the items above it.</summary>
/// <param name="Dataset">The item; the document itself for the root.</param>
/// <param name="Parent">The item that holds it; null for the root.</param>
/// <param name="Number">Its number in the Content Sequence of the parent, from 1; 0 for the root.</param>
internal sealed record ContentNode(DicomDataset Dataset, ContentNode? Parent, int Number)
{
    /// <summary>The value type; null for an item by reference, or if it is absent.</summary>
    public string? ValueType { get; } = Dataset.Text(DicomTag.ValueType);

    /// <summary>All items of a document, each before those under it, without recursion.</summary>
    public static IEnumerable<ContentNode> All(DicomDataset document)
    {
        Stack<ContentNode> open = new([new ContentNode(document, null, 0)]);
        while (open.TryPop(out ContentNode? node))
        {
            yield return node;
            IList<DicomDataset> items = node.Dataset.Items(DicomTag.ContentSequence);
            for (int i = items.Count; i >= 1; i--)
            {
                open.Push(new ContentNode(items[i - 1], node, i));
            }
        }
    }

    /// <summary>The path of an attribute of the item.</summary>
    public AttributePath Path(DicomTag tag)
    {
        Stack<int> numbers = [];
        for (ContentNode node = this; node.Parent is not null; node = node.Parent)
        {
            numbers.Push(node.Number);
        }

        AttributePath? path = null;
        int above = 0;
        foreach (int number in numbers)
        {
            path = path is null ? new AttributePath(DicomTag.ContentSequence) : path.Append(above, DicomTag.ContentSequence);
            above = number;
        }

        return path is null ? new AttributePath(tag) : path.Append(above, tag);
    }
}
