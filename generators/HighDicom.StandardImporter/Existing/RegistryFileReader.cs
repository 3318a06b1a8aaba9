using System.Xml.Linq;
using HighDicom.StandardImporter.Tables;

namespace HighDicom.StandardImporter.Existing;

/// <summary>Reads the files of part06 and part16 as they are.</summary>
internal static class RegistryFileReader
{
    public static IEnumerable<FactElement> Elements(string path, string text) =>
        Rows(path, text).Select(cells => new FactElement(cells[0], cells[1], cells[2], cells[3], cells[4], cells[5] == "RET"));

    public static IEnumerable<FactUid> Uids(string path, string text) =>
        Rows(path, text).Select(cells => new FactUid(cells[0], cells[1], cells[2], cells[3], cells[4] == "RET"));

    public static FactTemplate Template(string path, string text)
    {
        XElement table = XmlFile.Root(path, text);
        XElement? info = XmlFile.Elements(table, "info").FirstOrDefault();
        return new(
            XmlFile.Id(table),
            XmlFile.Attribute(table, "label"),
            XmlFile.Child(table, "caption"),
            [.. (info?.Attributes() ?? []).Select(attribute => (attribute.Name.LocalName, attribute.Value))],
            [.. table.Descendants(table.Name.Namespace + "th").Select(head => head.Value)],
            [.. XmlFile.RowElements(table).Select(Row)]);
    }

    private static FactTemplateRow Row(XElement row) =>
        new(0, XmlFile.Attribute(row, "role") == "uncertain", [.. XmlFile.Elements(row, "td").Select(Lines)]);

    private static IReadOnlyList<string> Lines(XElement cell)
    {
        List<string> lines = [.. XmlFile.Elements(cell, "para").Select(XmlFile.Inner)];
        string own = XmlFile.Inner(cell);
        return lines.Count > 0 ? lines : own.Length > 0 ? [own] : [];
    }

    private static IEnumerable<List<string>> Rows(string path, string text) =>
        XmlFile.Tables(XmlFile.Root(path, text)).SelectMany(XmlFile.Rows).Select(row => row.ConvertAll(cell => cell.Value));
}
