using System.Collections;
using FellowOakDicom;

namespace HighDicom.Content;

/// <summary>The items under a content item: a live view over its Content Sequence (0040,A730). A view of an item is made anew at each access.</summary>
public sealed class ContentItemList : IReadOnlyList<ContentItem>
{
    private readonly DicomDataset _parent;

    internal ContentItemList(DicomDataset parent) => _parent = parent;

    /// <summary>The number of items.</summary>
    public int Count => Sequence?.Items.Count ?? 0;

    private DicomSequence? Sequence => _parent.TryGetSequence(DicomTag.ContentSequence, out DicomSequence? sequence) ? sequence : null;

    /// <summary>The item at a position, counted from 0.</summary>
    /// <param name="index">The position.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such position.</exception>
    public ContentItem this[int index] =>
        index >= 0 && index < Count ? ContentItem.From(Sequence!.Items[index]) : throw new ArgumentOutOfRangeException(nameof(index));

    /// <summary>The items in the order of the file.</summary>
    public IEnumerator<ContentItem> GetEnumerator()
    {
        for (int index = 0; index < Count; index++)
        {
            yield return this[index];
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    internal void Append(ContentItem item)
    {
        if (Sequence is { } sequence)
        {
            sequence.Items.Add(item.Dataset);
        }
        else
        {
            _parent.AddOrUpdate(new DicomSequence(DicomTag.ContentSequence, item.Dataset));
        }
    }
}
