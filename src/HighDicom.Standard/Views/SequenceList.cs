using System.Collections;
using FellowOakDicom;

namespace HighDicom.Modules;

/// <summary>
/// The items of a sequence as a live list: what is added or removed is in the data set at once. The sequence is made when the first item is added; when the
/// last one is removed it stays, empty.
/// </summary>
internal sealed class SequenceList<T>(DicomDataset dataset, DicomTag tag, Func<DicomDataset, T> wrap, Func<T, DicomDataset> unwrap) : IList<T>
{
    public int Count => Present?.Count ?? 0;

    public bool IsReadOnly => false;

    private IList<DicomDataset>? Present => dataset.GetDicomItem<DicomSequence>(tag)?.Items;

    public T this[int index]
    {
        get => wrap(At(index)[index]);
        set => At(index)[index] = unwrap(value);
    }

    public void Add(T item) => Insert(Count, item);

    public void Insert(int index, T item)
    {
        ArgumentNullException.ThrowIfNull(item);
        ArgumentOutOfRangeException.ThrowIfNegative(index);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(index, Count);
        DicomDataset added = unwrap(item);
        if (Present is { } items)
        {
            items.Insert(index, added);
        }
        else
        {
            dataset.AddOrUpdate(new DicomSequence(tag, added));
        }
    }

    public void Clear() => Present?.Clear();

    public bool Contains(T item) => IndexOf(item) >= 0;

    public void CopyTo(T[] array, int arrayIndex)
    {
        foreach (T item in this)
        {
            array[arrayIndex++] = item;
        }
    }

    public int IndexOf(T item)
    {
        int count = Count;
        for (int i = 0; i < count; i++)
        {
            // Data sets compare by content; in a list the same one is meant.
            if (item is DicomDataset wanted ? ReferenceEquals(wanted, Present![i]) : EqualityComparer<T>.Default.Equals(this[i], item))
            {
                return i;
            }
        }

        return -1;
    }

    public bool Remove(T item)
    {
        int index = IndexOf(item);
        if (index >= 0)
        {
            RemoveAt(index);
        }

        return index >= 0;
    }

    public void RemoveAt(int index) => At(index).RemoveAt(index);

    public IEnumerator<T> GetEnumerator()
    {
        foreach (DicomDataset item in Present ?? [])
        {
            yield return wrap(item);
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private IList<DicomDataset> At(int index)
    {
        IList<DicomDataset>? items = Present;
        return items is not null && index >= 0 && index < items.Count
            ? items
            : throw new ArgumentOutOfRangeException(nameof(index), index, $"The sequence {tag} has {items?.Count ?? 0} items.");
    }
}
