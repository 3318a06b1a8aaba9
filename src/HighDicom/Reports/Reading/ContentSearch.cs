using HighDicom.Codes;
using HighDicom.Content;

namespace HighDicom;

/// <summary>Recognizes content items by their concept name.</summary>
internal static class ContentSearch
{
    /// <summary>Whether the item has that concept name, in any version of its scheme.</summary>
    internal static bool IsNamed(this ContentItem item, CodedConcept name) => item.ConceptName is { } own && own.IsSameCode(name);

    /// <summary>The containers of a name in a document, wherever they stand; not those inside one of them.</summary>
    internal static IEnumerable<ContainerContentItem> Containers(this ContentItem root, CodedConcept name)
    {
        Stack<ContentItem> open = new([root]);
        while (open.TryPop(out ContentItem? item))
        {
            if (item is ContainerContentItem container && container.IsNamed(name))
            {
                yield return container;
                continue;
            }

            for (int i = item.Children.Count - 1; i >= 0; i--)
            {
                if (item.Children[i] is ContainerContentItem below) open.Push(below);
            }
        }
    }
}
