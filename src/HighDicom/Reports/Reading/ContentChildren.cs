using HighDicom.Codes;
using HighDicom.Content;

namespace HighDicom;

/// <summary>The items under a content item, read once, to be found by class and concept name whatever their order and their relationship to the item above.</summary>
internal sealed class ContentChildren
{
    private readonly (ContentItem Item, CodedConcept? Name)[] _children;

    internal ContentChildren(ContentItem parent) => _children = [.. parent.Children.Select(child => (child, child.ConceptName))];

    /// <summary>The items of a class with their concept names.</summary>
    internal IEnumerable<(TItem Item, CodedConcept? Name)> All<TItem>()
        where TItem : ContentItem
    {
        foreach ((ContentItem child, CodedConcept? name) in _children)
        {
            if (child is TItem item) yield return (item, name);
        }
    }

    /// <summary>The items of a class and a concept name.</summary>
    internal IEnumerable<TItem> Named<TItem>(CodedConcept name)
        where TItem : ContentItem
    {
        foreach ((ContentItem child, CodedConcept? own) in _children)
        {
            if (child is TItem item && own is { } given && given.IsSameCode(name)) yield return item;
        }
    }

    /// <summary>The value of the first CODE of a concept name that has one.</summary>
    internal CodedConcept? Code(CodedConcept name) => Named<CodeContentItem>(name).Select(item => item.Value).FirstOrDefault(value => value is not null);

    /// <summary>The value of the first TEXT of a concept name that has one.</summary>
    internal string? Text(CodedConcept name) => Named<TextContentItem>(name).Select(item => item.Value).FirstOrDefault(value => value is not null);

    /// <summary>The value of the first UIDREF of a concept name that has one.</summary>
    internal string? Uid(CodedConcept name) => Named<UidRefContentItem>(name).Select(item => item.Value).FirstOrDefault(value => value is not null);
}
