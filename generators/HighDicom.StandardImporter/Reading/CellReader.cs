using System.Text;

namespace HighDicom.StandardImporter.Reading;

/// <summary>Reads paragraphs, cross references and lists of values below the element at which a source stands.</summary>
internal sealed class CellReader(DocBookSource source)
{
    private readonly List<Paragraph> _paragraphs = [];
    private readonly List<TermList> _lists = [];
    private readonly StringBuilder _text = new();
    private List<string> _links = [];

    /// <summary>The cell (<c>td</c>, <c>th</c>) that starts here.</summary>
    public static PublishedCell Cell(DocBookSource source)
    {
        int columns = Span(source, "colspan");
        CellReader reader = new(source);
        reader.Content();
        return new(columns, reader._paragraphs, reader._lists);
    }

    /// <summary>The text of the element that starts here.</summary>
    public static string TextOf(DocBookSource source)
    {
        CellReader reader = new(source);
        reader.Content();
        return string.Join(' ', reader._paragraphs.Select(paragraph => paragraph.Exact));
    }

    /// <summary>How many rows or columns the element that starts here spans.</summary>
    public static int Span(DocBookSource source, string attribute)
    {
        string text = source.Attribute(attribute);
        return text.Length == 0 ? 1
            : int.TryParse(text, out int span) && span is > 0 and < 1000 ? span
            : throw source.Error($"{attribute}=\"{text}\" is not a number of rows or columns");
    }

    private void Content()
    {
        foreach (string element in source.Below())
        {
            switch (element)
            {
                case "variablelist": Flush(); List(); break;
                case "note" or "footnote" or "superscript" or "table" or "informaltable" or "figure" or "informalfigure" or "equation": source.Skip(); break;
                case "para" or "simpara": Flush(); break;
                case "xref" or "olink": AddLink(); break;
                default: Append(); break;
            }
        }

        Flush();
    }

    private void Append()
    {
        if (source.IsEndOf("para") || source.IsEndOf("listitem"))
        {
            Flush();
        }

        _text.Append(source.Text);
    }

    private void AddLink()
    {
        string target = source.Attribute("linkend") is { Length: > 0 } here ? here : source.Attribute("targetptr");
        _links.Add(target);
        _text.Append(Paragraph.LinkMark);
    }

    private void Flush()
    {
        string text = Paragraph.Clean(_text.ToString());
        _text.Clear();
        if (text.Length > 0)
        {
            _paragraphs.Add(new(text, _links));
        }

        _links = [];
    }

    private void List()
    {
        int line = source.Line;
        string title = "";
        List<string> terms = [];
        foreach (string element in source.Below())
        {
            switch (element)
            {
                case "title": title = Paragraph.Plainer(TextOf(source)); break;
                case "term": terms.Add(TextOf(source)); break;
                case "listitem": source.Skip(); break;
            }
        }

        _lists.Add(new(line, title, terms));
    }
}
