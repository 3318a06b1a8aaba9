using HighDicom.Codes;
using HighDicom.Content;

namespace HighDicom;

/// <summary>Finds content items by value type and concept name, whatever their order and their relationship to the item above.</summary>
internal static class ContentSearch
{
    /// <summary>The items of a class and a concept name under an item.</summary>
    internal static IEnumerable<TItem> Named<TItem>(this ContentItem parent, CodedConcept name)
        where TItem : ContentItem => parent.Children.OfType<TItem>().Where(item => item.IsNamed(name));

    /// <summary>The value of the first CODE of a concept name under an item that has one.</summary>
    internal static CodedConcept? CodeOf(this ContentItem parent, CodedConcept name) =>
        parent.Named<CodeContentItem>(name).Select(item => item.Value).FirstOrDefault(value => value is not null);

    /// <summary>The value of the first TEXT of a concept name under an item that has one.</summary>
    internal static string? TextOf(this ContentItem parent, CodedConcept name) =>
        parent.Named<TextContentItem>(name).Select(item => item.Value).FirstOrDefault(value => value is not null);

    /// <summary>The value of the first UIDREF of a concept name under an item that has one.</summary>
    internal static string? UidOf(this ContentItem parent, CodedConcept name) =>
        parent.Named<UidRefContentItem>(name).Select(item => item.Value).FirstOrDefault(value => value is not null);

    /// <summary>Whether the item has that concept name, in any version of its scheme.</summary>
    internal static bool IsNamed(this ContentItem item, CodedConcept name) => item.ConceptName is { } own && own.IsSameCode(name);
}
