using System.Text;
using System.Threading;
using System.Xml;
using HighDicom.Generators.Model;
using Microsoft.CodeAnalysis;

namespace HighDicom.Generators.Reading;

/// <summary>Reads one file of standard-xml into tables, rows, cells and lines, without knowing what they mean.</summary>
internal sealed class DocBookReader
{
    private readonly XmlReader _xml;
    private readonly IXmlLineInfo _position;
    private readonly CancellationToken _cancellation;

    private DocBookReader(XmlReader xml, CancellationToken cancellation)
    {
        _xml = xml;
        _position = (IXmlLineInfo)xml;
        _cancellation = cancellation;
    }

    private int Line => Math.Max(0, _position.LineNumber - 1);

    /// <summary>The file's content; if the XML is broken, the problem at its line and no content.</summary>
    public static Parsed<RawDocument> Read(AdditionalText file, CancellationToken cancellation)
    {
        try
        {
            using XmlReader? xml = StandardXml.Open(file, cancellation);
            return xml is null
                ? new(null, EquatableArray<Problem>.Empty)
                : new(new DocBookReader(xml, cancellation).Document(file.Path), EquatableArray<Problem>.Empty);
        }
        catch (XmlException error)
        {
            Problem problem = new(Rules.BrokenXml, file.Path, Math.Max(0, error.LineNumber - 1), Math.Max(0, error.LinePosition - 1), error.Message);
            return new(null, new EquatableArray<Problem>([problem]));
        }
    }

    private RawDocument Document(string path)
    {
        string title = "";
        List<RawLine> lines = [];
        List<RawTable> tables = [];
        while (_xml.Read())
        {
            _cancellation.ThrowIfCancellationRequested();
            switch (_xml.NodeType == XmlNodeType.Element ? _xml.LocalName : "")
            {
                case "table": tables.Add(Table()); break;
                case "title": title = Text().Text; break;
                case "para": lines.Add(Text()); break;
            }
        }

        return new(path, title, lines.ToEquatableArray(), tables.ToEquatableArray());
    }

    private RawTable Table()
    {
        int line = Line;
        string caption = "";
        List<RawAttribute> attributes = [];
        List<RawRow> rows = [];
        ReadAttributes(attributes);
        foreach (string name in Children())
        {
            switch (name)
            {
                case "caption": caption = Text().Text; break;
                case "info": ReadAttributes(attributes); break;
                case "thead": SkipContent(); break;
                case "tr": rows.Add(Row()); break;
            }
        }

        return new(line, caption, attributes.ToEquatableArray(), rows.ToEquatableArray());
    }

    private RawRow Row()
    {
        int line = Line;
        string role = _xml.GetAttribute("role") ?? "";
        List<RawCell> cells = [];
        foreach (string name in Children())
        {
            if (name == "td")
            {
                cells.Add(Cell());
            }
        }

        return new(line, role, cells.ToEquatableArray());
    }

    private RawCell Cell()
    {
        List<RawLine> lines = [];
        List<ValueList> values = [];
        RawLine own = Text(name =>
        {
            if (name == "para")
            {
                lines.Add(Text());
            }
            else if (name == "variablelist")
            {
                values.Add(Values());
            }
        });
        if (own.Text.Length > 0 || own.Link.Length > 0)
        {
            lines.Insert(0, own);
        }

        return new(lines.ToEquatableArray(), values.ToEquatableArray());
    }

    private ValueList Values()
    {
        string when = _xml.GetAttribute("role") ?? "";
        bool enumerated = false;
        List<string> terms = [];
        foreach (string name in Children())
        {
            if (name == "title")
            {
                enumerated = Text().Text == "Enumerated Values";
            }
            else if (name == "term")
            {
                terms.Add(Text().Text);
            }
        }

        return new(when, enumerated, terms.ToEquatableArray());
    }

    /// <summary>The text of the current element; elements in it that are neither text nor links are given to <paramref name="child"/>.</summary>
    private RawLine Text(Action<string>? child = null)
    {
        string role = _xml.GetAttribute("role") ?? "", otherwise = _xml.GetAttribute("otherwise") ?? "", link = "";
        StringBuilder text = new();
        int depth = _xml.Depth;
        if (!_xml.IsEmptyElement)
        {
            while (_xml.Read() && _xml.Depth > depth)
            {
                if (_xml.NodeType is XmlNodeType.Text or XmlNodeType.CDATA)
                {
                    text.Append(_xml.Value);
                }
                else if (_xml.NodeType == XmlNodeType.Element && _xml.LocalName is "xref" or "olink")
                {
                    link = _xml.GetAttribute("linkend") ?? _xml.GetAttribute("targetptr") ?? "";
                }
                else if (_xml.NodeType == XmlNodeType.Element)
                {
                    child?.Invoke(_xml.LocalName);
                }
            }
        }

        return new(Collapse(text), link, role, otherwise);
    }

    private static string Collapse(StringBuilder text)
    {
        string raw = text.ToString().Trim();
        return raw.Contains('\n') ? string.Join(" ", raw.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)) : raw;
    }

    /// <summary>The names of the elements below the current one, at any depth that the caller does not consume.</summary>
    private IEnumerable<string> Children()
    {
        if (_xml.IsEmptyElement)
        {
            yield break;
        }

        int depth = _xml.Depth;
        while (_xml.Read() && _xml.Depth > depth)
        {
            if (_xml.NodeType == XmlNodeType.Element)
            {
                yield return _xml.LocalName;
            }
        }
    }

    private void SkipContent()
    {
        int depth = _xml.Depth;
        while (!_xml.IsEmptyElement && _xml.Read() && _xml.Depth > depth)
        {
        }
    }

    private void ReadAttributes(List<RawAttribute> attributes)
    {
        for (bool more = _xml.MoveToFirstAttribute(); more; more = _xml.MoveToNextAttribute())
        {
            attributes.Add(new(_xml.Name, _xml.Value));
        }

        _xml.MoveToElement();
    }
}
