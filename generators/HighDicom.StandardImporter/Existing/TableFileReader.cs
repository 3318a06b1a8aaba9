using System.Xml.Linq;
using HighDicom.StandardImporter.Tables;

namespace HighDicom.StandardImporter.Existing;

/// <summary>Reads the files of part03 as they are.</summary>
internal static class TableFileReader
{
    public static FactTable Table(string path, string text)
    {
        XElement table = XmlFile.Root(path, text);
        return new(
            XmlFile.Id(table),
            XmlFile.Attribute(table, "role"),
            Path.GetFileNameWithoutExtension(path),
            XmlFile.Attribute(table, "section"),
            XmlFile.Child(table, "caption"),
            [.. XmlFile.Rows(table).Select(Row)]);
    }

    public static FactIod Iod(string path, string text)
    {
        XElement root = XmlFile.Root(path, text);
        List<XElement> tables = [.. XmlFile.Tables(root)];
        XElement modules = tables.FirstOrDefault(table => XmlFile.Attribute(table, "role") == "iod") ?? throw new ImportException(path, 0, "a table with the role iod is expected");
        XElement? groups = tables.FirstOrDefault(table => XmlFile.Attribute(table, "role") == "functional-groups");
        return new(
            XmlFile.Id(modules),
            Path.GetFileNameWithoutExtension(path),
            XmlFile.Child(root, "title"),
            [.. XmlFile.Elements(root, "para").Where(para => XmlFile.Attribute(para, "role") == "sop-class").Select(para => para.Value)],
            [.. XmlFile.Rows(modules).Select(cells => new FactModule(0, cells[0].Value, "", XmlFile.Link(cells[1]), cells[1].Value, cells[2].Value, "", Condition(cells[3])))],
            groups is null
                ? []
                : [.. XmlFile.Rows(groups).Select(cells => new FactGroup(0, "", XmlFile.Link(cells[0]), cells[0].Value, cells[1].Value, cells[2].Value, "", Condition(cells[3])))]);
    }

    public static IEnumerable<FactRelationships> Relationships(string path, string text) =>
        XmlFile.Tables(XmlFile.Root(path, text)).Select(table => new FactRelationships(
            XmlFile.Child(table, "caption"),
            XmlFile.Attribute(table, "by-reference") == "yes",
            [.. XmlFile.Rows(table).Select(row => (IReadOnlyList<string>)[.. row.Select(cell => cell.Value)])]));

    private static FactRow Row(List<XElement> cells)
    {
        string name = cells[0].Nodes().OfType<XText>().FirstOrDefault()?.Value.Trim() ?? "";
        string bare = name.TrimStart('>');
        int depth = name.Length - bare.Length;
        if (cells.Count == 1)
        {
            return new(0, depth, "", "", "", XmlFile.Link(cells[0])) { Applies = XmlFile.Para(cells[0], "applies")?.Value ?? "" };
        }

        return new(0, depth, bare, cells[1].Value, cells[2].Value, "")
        {
            Items = XmlFile.Para(cells[3], "items")?.Value ?? "",
            Applies = XmlFile.Para(cells[3], "applies")?.Value ?? "",
            Condition = Condition(cells[3]),
            Values = [.. XmlFile.Elements(cells[3], "variablelist").Select(Values)],
        };
    }

    private static FactCondition Condition(XElement cell) =>
        XmlFile.Para(cell, "condition") is { } para ? new(para.Value, XmlFile.Attribute(para, "otherwise")) : FactCondition.None;

    private static FactValues Values(XElement list) => new(
        XmlFile.Attribute(list, "role"),
        XmlFile.Child(list, "title") == "Enumerated Values",
        [.. XmlFile.Elements(list, "varlistentry").Select(entry => XmlFile.Child(entry, "term"))]);
}
