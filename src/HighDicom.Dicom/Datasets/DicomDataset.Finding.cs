namespace FellowOakDicom;

/// <content>How items are found, private ones too.</content>
public partial class DicomDataset
{
    /// <summary>Whether there is an item with the tag.</summary>
    public bool Contains(DicomTag tag) => Find(tag) is not null;

    /// <summary>The item with the tag; null if there is none or it is of another kind.</summary>
    public T? GetDicomItem<T>(DicomTag tag)
        where T : DicomItem => Find(tag) as T;

    /// <summary>The sequence with the tag.</summary>
    /// <exception cref="DicomDataException">There is none.</exception>
    public DicomSequence GetSequence(DicomTag tag) =>
        Find(tag) switch
        {
            DicomSequence sequence => sequence,
            null => throw NotFound(tag),
            _ => throw new DicomDataException($"Tag: {tag} is not a sequence"),
        };

    /// <summary>The sequence with the tag; false if there is none.</summary>
    public bool TryGetSequence(DicomTag tag, [System.Diagnostics.CodeAnalysis.MaybeNullWhen(false)] out DicomSequence sequence)
    {
        sequence = Find(tag) as DicomSequence;
        return sequence is not null;
    }

    /// <summary>The sequence with the tag; false if there is none or it has no items.</summary>
    public bool TryGetNonEmptySequence(DicomTag tag, [System.Diagnostics.CodeAnalysis.MaybeNullWhen(false)] out DicomSequence sequence)
    {
        sequence = Find(tag) is DicomSequence { Items.Count: > 0 } found ? found : null;
        return sequence is not null;
    }

    /// <summary>A private tag with the block that its creator has in this data set; the creator is added if it is not there.</summary>
    public DicomTag GetPrivateTag(DicomTag tag)
    {
        ArgumentNullException.ThrowIfNull(tag);
        return tag.PrivateCreator is null || !tag.IsPrivate ? tag : PlaceOf(tag, mayReserve: true) ?? tag;
    }

    private static DicomDataException NotFound(DicomTag tag) => new($"Tag: {tag} not found in dataset");

    private DicomItem? Find(DicomTag tag)
    {
        ArgumentNullException.ThrowIfNull(tag);
        if (tag.PrivateCreator is not null)
        {
            DicomTag? place = PlaceOf(tag, mayReserve: false);
            if (place is null)
            {
                return null;
            }

            tag = place;
        }

        int index = IndexOf(tag.Value);
        return index >= 0 ? _items[index] : null;
    }

    /// <summary>The place of a tag, or the complement of where it would be inserted.</summary>
    private int IndexOf(uint tag)
    {
        DicomItem[] items = _items;
        int low = 0;
        int high = _count - 1;
        if (high >= 0 && items[high].Tag.Value < tag)
        {
            return ~_count;
        }

        while (low <= high)
        {
            int middle = (low + high) >>> 1;
            uint value = items[middle].Tag.Value;
            if (value == tag)
            {
                return middle;
            }

            (low, high) = value < tag ? (middle + 1, high) : (low, middle - 1);
        }

        return ~low;
    }

    /// <summary>The tag of a private element with the block of its creator; null if the creator has none.</summary>
    private DicomTag? PlaceOf(DicomTag tag, bool mayReserve)
    {
        const int FirstBlock = 0x10;
        const int LastBlock = 0xFF;
        uint group = (uint)tag.Group << 16;
        int free = -1;
        for (uint block = FirstBlock; block <= LastBlock; block++)
        {
            int index = IndexOf(group | block);
            if (index < 0)
            {
                free = free < 0 ? (int)block : free;
            }
            else if (_items[index] is DicomStringElement creator && creator.Text.TrimEnd() == tag.PrivateCreator!.Creator.TrimEnd())
            {
                return At(block);
            }
        }

        if (!mayReserve)
        {
            return null;
        }

        if (free < 0)
        {
            throw new DicomDataException($"Group {tag.Group:x4} has no free block for private creator \"{tag.PrivateCreator}\"");
        }

        Insert(new DicomLongString(new DicomTag(tag.Group, (ushort)free), tag.PrivateCreator!.Creator), replace: false);
        return At((uint)free);

        DicomTag At(uint block) => new(tag.Group, (ushort)((block << 8) | (byte)tag.Element), tag.PrivateCreator);
    }
}
