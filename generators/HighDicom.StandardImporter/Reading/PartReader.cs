using System.Text.RegularExpressions;

namespace HighDicom.StandardImporter.Reading;

/// <summary>Reads one published part, table by table: nothing but the current table is held.</summary>
internal sealed partial class PartReader : IDisposable
{
    /// <summary>Sections of the standard are nested six deep at most.</summary>
    private const int MostSections = 50;

    private readonly DocBookSource _source;
    private readonly Dictionary<string, string> _titles = [];
    private PublishedSection _section;
    private int _sections;

    private PartReader(DocBookSource source)
    {
        _source = source;
        Label = source.Attribute("label") is { Length: > 0 } label ? label : source.Attribute("xml:id");
        _section = new(Label, null);
    }

    public string File => _source.File;

    /// <summary>Which part it is: "PS3.3".</summary>
    public string Label { get; }

    /// <summary>The edition that the subtitle names ("2026b"); empty until it is read.</summary>
    public string Edition { get; private set; } = "";

    /// <summary>The titles of the sections that were read, by id.</summary>
    public IReadOnlyDictionary<string, string> Titles => _titles;

    /// <summary>Opens a part.</summary>
    /// <exception cref="ImportException">The file is no part of the standard in DocBook.</exception>
    public static PartReader Open(string path) => new(DocBookSource.Open(path));

    /// <summary>The part's tables, in order; to be gone through once.</summary>
    /// <exception cref="ImportException">The XML is broken.</exception>
    public IEnumerable<PublishedTable> Tables()
    {
        while (_source.Read())
        {
            switch (_source.Element)
            {
                case "chapter" or "section" or "appendix": EnterSection(); break;
                case "title": SetTitle(CellReader.TextOf(_source)); break;
                case "subtitle": SetEdition(CellReader.TextOf(_source)); break;
                case "para": _section.State(CellReader.TextOf(_source)); break;
                case "varlistentry": _section.State(CellReader.TextOf(_source)); break;
                case "note" or "figure": _source.Skip(); break;
                case "table": yield return Table(); break;
                default: LeaveSection(); break;
            }
        }
    }

    public void Dispose() => _source.Dispose();

    private void EnterSection()
    {
        if (++_sections > MostSections)
        {
            throw _source.Error($"sections are nested more than {MostSections} deep");
        }

        _section = new(_source.Attribute("xml:id"), _section);
    }

    private void LeaveSection()
    {
        if ((_source.IsEndOf("chapter") || _source.IsEndOf("section") || _source.IsEndOf("appendix")) && _section.Parent is { } parent)
        {
            _section = parent;
            _sections--;
        }
    }

    private void SetTitle(string title)
    {
        if (_section.Title.Length == 0)
        {
            _section.Title = title;
            _titles.TryAdd(_section.Id, title);
        }
    }

    private void SetEdition(string subtitle) => Edition = EditionName().Match(subtitle).Value;

    private PublishedTable Table()
    {
        int line = _source.Line;
        string id = _source.Attribute("xml:id"), label = _source.Attribute("label"), caption = "";
        IReadOnlyList<string> header = [];
        List<PublishedRow> rows = [];
        TableRowsReader reader = new(_source);
        bool inHead = false;
        foreach (string element in _source.Below())
        {
            switch (element)
            {
                case "caption": caption = CellReader.TextOf(_source); break;
                case "thead": inHead = true; break;
                case "tbody": inHead = false; break;
                case "tr" when inHead: header = [.. reader.Row().Cells.Select(cell => cell.Text)]; break;
                case "tr": rows.Add(reader.Row()); break;
            }
        }

        return new(File, line, id, label, caption, _section, header, rows);
    }

    [GeneratedRegex(@"\b20\d\d[a-z]\b", RegexOptions.CultureInvariant)]
    private static partial Regex EditionName();
}
