namespace HighDicom.Requirements;

/// <summary>
/// A place in the structure of a data set: items of one shape inside items of certain other shapes. It remembers which items were right there: others that are like them
/// in all that conditions can see need no second look. Belongs to one walk on one thread.
/// </summary>
internal sealed class ItemPlace(ItemShape shape)
{
    /// <summary>More kinds of items at one place mean that hardly two are alike.</summary>
    private const int MostKinds = 32;

    private readonly List<KnownItem> _known = [];
    private readonly List<ItemPlace> _inside = [];

    /// <summary>The shape of the items.</summary>
    public ItemShape Shape => shape;

    /// <summary>Whether another kind of item can be remembered.</summary>
    public bool CanLearn => _known.Count < MostKinds && !shape.HasRepeatingGroups;

    /// <summary>The place of items of a shape inside those of this place.</summary>
    public ItemPlace Inside(ItemShape inner)
    {
        foreach (ItemPlace place in _inside)
        {
            if (place.Shape == inner)
            {
                return place;
            }
        }

        ItemPlace added = new(inner);
        _inside.Add(added);
        return added;
    }

    /// <summary>An item that was found right and is like one with these contents; null if there is none.</summary>
    public KnownItem? Find(ReadOnlySpan<ElementContent> contents)
    {
        foreach (KnownItem known in _known)
        {
            if (known.IsLike(contents))
            {
                return known;
            }
        }

        return null;
    }

    /// <summary>Remembers an item.</summary>
    public void Learn(KnownItem item) => _known.Add(item);
}
