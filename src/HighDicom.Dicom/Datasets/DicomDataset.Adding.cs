namespace FellowOakDicom;

/// <content>How items are added, replaced and removed.</content>
public partial class DicomDataset
{
    /// <summary>Adds an item; null is ignored.</summary>
    /// <exception cref="ArgumentException">There is an item with the tag.</exception>
    /// <exception cref="DicomValidationException">A value breaks the rules of its VR.</exception>
    public DicomDataset Add(DicomItem? item) => AddCore(item, replace: false);

    /// <summary>Adds items; nulls are ignored.</summary>
    /// <exception cref="ArgumentException">There is an item with one of the tags.</exception>
    /// <exception cref="DicomValidationException">A value breaks the rules of its VR.</exception>
    public DicomDataset Add(params DicomItem[] items) => AddAll(items, replace: false);

    /// <summary>Adds items; nulls are ignored.</summary>
    /// <exception cref="ArgumentException">There is an item with one of the tags.</exception>
    /// <exception cref="DicomValidationException">A value breaks the rules of its VR.</exception>
    public DicomDataset Add(IEnumerable<DicomItem> items) => AddAll(items, replace: false);

    /// <summary>Adds an element of the dictionary's VR; null or no values make it empty.</summary>
    /// <exception cref="ArgumentException">There is an item with the tag.</exception>
    /// <exception cref="DicomDataException">The dictionary does not know the tag.</exception>
    /// <exception cref="InvalidOperationException">The VR does not take values of the type.</exception>
    /// <exception cref="DicomValidationException">A value breaks the rules of its VR.</exception>
    public DicomDataset Add<T>(DicomTag tag, params T[]? values) => AddCore(ElementFactory.Create(VRFor<T>(tag), tag, values), replace: false);

    /// <summary>Adds an element of the given VR; null or no values make it empty.</summary>
    /// <exception cref="ArgumentException">There is an item with the tag.</exception>
    /// <exception cref="InvalidOperationException">The VR does not take values of the type.</exception>
    /// <exception cref="DicomValidationException">A value breaks the rules of its VR.</exception>
    public DicomDataset Add<T>(DicomVR vr, DicomTag tag, params T[]? values) => AddCore(ElementFactory.Create(vr, tag, values), replace: false);

    /// <summary>Adds an item or replaces the one with its tag; null is ignored.</summary>
    /// <exception cref="DicomValidationException">A value breaks the rules of its VR.</exception>
    public DicomDataset AddOrUpdate(DicomItem? item) => AddCore(item, replace: true);

    /// <summary>Adds items or replaces those with their tags; nulls are ignored.</summary>
    /// <exception cref="DicomValidationException">A value breaks the rules of its VR.</exception>
    public DicomDataset AddOrUpdate(params DicomItem[] items) => AddAll(items, replace: true);

    /// <summary>Adds items or replaces those with their tags; nulls are ignored.</summary>
    /// <exception cref="DicomValidationException">A value breaks the rules of its VR.</exception>
    public DicomDataset AddOrUpdate(IEnumerable<DicomItem> items) => AddAll(items, replace: true);

    /// <summary>Adds or replaces an element of the dictionary's VR; null or no values make it empty.</summary>
    /// <exception cref="DicomDataException">The dictionary does not know the tag.</exception>
    /// <exception cref="InvalidOperationException">The VR does not take values of the type.</exception>
    /// <exception cref="DicomValidationException">A value breaks the rules of its VR.</exception>
    public DicomDataset AddOrUpdate<T>(DicomTag tag, params T[]? values) => AddCore(ElementFactory.Create(VRFor<T>(tag), tag, values), replace: true);

    /// <summary>Adds or replaces an element of the given VR; null or no values make it empty.</summary>
    /// <exception cref="InvalidOperationException">The VR does not take values of the type.</exception>
    /// <exception cref="DicomValidationException">A value breaks the rules of its VR.</exception>
    public DicomDataset AddOrUpdate<T>(DicomVR vr, DicomTag tag, params T[]? values) => AddCore(ElementFactory.Create(vr, tag, values), replace: true);

    /// <summary>Removes the items with the tags; those that are not there are ignored.</summary>
    public DicomDataset Remove(params DicomTag[] tags)
    {
        ArgumentNullException.ThrowIfNull(tags);
        foreach (DicomTag tag in tags)
        {
            if (Find(tag) is { } item)
            {
                RemoveAt(IndexOf(item.Tag.Value));
            }
        }

        return this;
    }

    /// <summary>Removes the items that the function selects.</summary>
    public DicomDataset Remove(Func<DicomItem, bool> selector)
    {
        ArgumentNullException.ThrowIfNull(selector);
        for (int i = _count - 1; i >= 0; i--)
        {
            if (selector(_items[i]))
            {
                RemoveAt(i);
            }
        }

        return this;
    }

    /// <summary>Removes all items.</summary>
    public DicomDataset Clear()
    {
        (_items, _count) = ([], 0);
        _version++;
        return this;
    }

    private static DicomVR VRFor<T>(DicomTag tag)
    {
        ArgumentNullException.ThrowIfNull(tag);
        int index = tag.PrivateCreator is null ? ElementTable.Find(tag.Value) : -1;
        DicomVR[] vrs = index >= 0 ? ElementTable.VR(index) : tag.DictionaryEntry.ValueRepresentations;
        if (index < 0 && ReferenceEquals(vrs, DicomDictionary.UnknownTag.ValueRepresentations))
        {
            throw new DicomDataException($"Tag {tag} is not in the dictionary; state its VR");
        }

        for (int i = 0; i < vrs.Length && vrs.Length > 1; i++)
        {
            DicomVR vr = vrs[i];
            if (vr.ValueType == typeof(T) || vr.ValueType == typeof(T[]))
            {
                return vr;
            }
        }

        return vrs[0];
    }

    private DicomDataset AddAll(IEnumerable<DicomItem> items, bool replace)
    {
        foreach (DicomItem? item in items ?? [])
        {
            AddCore(item, replace);
        }

        return this;
    }

    private DicomDataset AddCore(DicomItem? item, bool replace)
    {
        if (item is null)
        {
            return this;
        }

        ValidateTag(item.Tag);
        if (ValidateItems)
        {
            item.Validate();
        }

        DicomTag tag = item.Tag;
        Insert(tag.PrivateCreator is null || !tag.IsPrivate ? item : item.At(PlaceOf(tag, mayReserve: true)!), replace);
        return this;
    }

    private void Insert(DicomItem item, bool replace)
    {
        int index = IndexOf(item.Tag.Value);
        if (index >= 0)
        {
            _items[index] = replace ? item : throw new ArgumentException($"The data set has an item with tag {item.Tag} already.", nameof(item));
            _version++;
            return;
        }

        index = ~index;
        if (_count == _items.Length)
        {
            Array.Resize(ref _items, Math.Max(4, 2 * _count));
        }

        if (index < _count)
        {
            Array.Copy(_items, index, _items, index + 1, _count - index);
        }

        _items[index] = item;
        _count++;
        _version++;
    }

    private void RemoveAt(int index)
    {
        _count--;
        Array.Copy(_items, index + 1, _items, index, _count - index);
        _items[_count] = null!;
        _version++;
    }
}
