namespace HighDicom.StandardImporter.Reading;

/// <summary>A cell of a published table.</summary>
/// <param name="Columns">How many columns it spans.</param>
/// <param name="Paragraphs">Its paragraphs in order, those of bullet lists among them, without notes and explanations of terms.</param>
/// <param name="Lists">Its lists of values.</param>
internal sealed record PublishedCell(int Columns, IReadOnlyList<Paragraph> Paragraphs, IReadOnlyList<TermList> Lists)
{
    /// <summary>The text of all paragraphs, without cross references and with plain quotes and dashes.</summary>
    public string Text => Paragraph.Plainer(Exact);

    /// <summary>The text of all paragraphs, without cross references.</summary>
    public string Exact => string.Join(' ', Paragraphs.Select(paragraph => paragraph.Exact).Where(text => text.Length > 0));

    /// <summary>The paragraphs as sentences: each ends, whether or not it has its full stop.</summary>
    public string Sentences => string.Join(' ', Paragraphs.Select(paragraph => paragraph.Plain is { Length: > 0 } text && text[^1] is not ('.' or ':' or ';' or ',') ? text + "." : paragraph.Plain));

    /// <summary>The target of the first cross reference; empty if there is none.</summary>
    public string Link => Paragraphs.SelectMany(paragraph => paragraph.Links).FirstOrDefault("");
}
