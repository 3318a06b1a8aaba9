using HighDicom.Content;

namespace HighDicom.Templates;

/// <summary>What all generated template builders share: they collect content items row by row, and put them in the order of the rows where that is significant.</summary>
public abstract class TemplateBuilder
{
    private readonly List<(int Row, ContentItem Item)> _items = [];
    private readonly ContentItem? _root;
    private readonly bool _isOrderSignificant;

    private protected TemplateBuilder(ContentItem? root, bool isOrderSignificant) => (_root, _isOrderSignificant) = (root, isOrderSignificant);

    /// <summary>Adds what was built under a content item.</summary>
    /// <param name="parent">The content item above.</param>
    /// <param name="relationship">How items whose rows leave it open stand to the one above.</param>
    public void AddTo(ContentItem parent, RelationshipType relationship)
    {
        ArgumentNullException.ThrowIfNull(parent);
        foreach (ContentItem item in CompleteItems())
        {
            parent.Add(item.Relationship ?? relationship, item);
        }
    }

    /// <summary>An item of a row. Items of one row stay in the order in which they come.</summary>
    private protected void Append(int row, RelationshipType? relationship, ContentItem item)
    {
        item.Relationship ??= relationship;
        _items.Add((row, item));
    }

    /// <summary>What the builder of an included template, or of the rows under a row, has made.</summary>
    private protected void Append(int row, RelationshipType? relationship, TemplateBuilder below)
    {
        foreach (ContentItem item in below.CompleteItems())
        {
            Append(row, relationship, item);
        }
    }

    /// <summary>The item that the builder is for, with everything under it.</summary>
    private protected ContentItem Complete() => CompleteItems()[0];

    private List<ContentItem> CompleteItems()
    {
        List<ContentItem> items = [.. (_isOrderSignificant ? _items.OrderBy(entry => entry.Row) : _items.AsEnumerable()).Select(entry => entry.Item)];
        _items.Clear();
        if (_root is null)
        {
            return items;
        }

        foreach (ContentItem item in items)
        {
            _root.Children.Append(item);
        }

        return [_root];
    }
}
