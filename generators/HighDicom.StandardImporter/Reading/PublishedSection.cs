namespace HighDicom.StandardImporter.Reading;

/// <summary>A chapter or section, known while its content is read.</summary>
internal sealed class PublishedSection(string id, PublishedSection? parent)
{
    private readonly Dictionary<string, string> _facts = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>The id, for example "sect_C.8.20.2"; of a part as a whole its label.</summary>
    public string Id { get; } = id;

    public PublishedSection? Parent { get; } = parent;

    public string Title { get; set; } = "";

    /// <summary>This section and those around it, from the inside.</summary>
    public IEnumerable<PublishedSection> WithParents()
    {
        for (PublishedSection? section = this; section is not null; section = section.Parent)
        {
            yield return section;
        }
    }

    /// <summary>A property that the section states as "Name: value", such as "Type: Extensible" of a template; empty if it does not.</summary>
    public string Fact(string name) => _facts.GetValueOrDefault(name, "");

    /// <summary>Takes note of a paragraph or an entry of a list that has the form "Name: value".</summary>
    public void State(string text)
    {
        int colon = text.IndexOf(':', StringComparison.Ordinal);
        if (colon > 0 && colon <= 30)
        {
            _facts.TryAdd(text[..colon].Trim(), text[(colon + 1)..].Trim());
        }
    }
}
