using System.Xml;
using System.Xml.Linq;

namespace HighDicom.StandardImporter.Existing;

/// <summary>A file of standard-xml.</summary>
internal static class XmlFile
{
    private static readonly XNamespace DocBook = "http://docbook.org/ns/docbook";
    private static readonly XmlReaderSettings Settings = new() { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null };

    /// <summary>The root element.</summary>
    /// <exception cref="ImportException">The file is not well-formed.</exception>
    public static XElement Root(string path, string text)
    {
        try
        {
            using XmlReader reader = XmlReader.Create(new StringReader(text), Settings);
            return XElement.Load(reader);
        }
        catch (XmlException error)
        {
            throw new ImportException(path, error.LineNumber, "the XML is broken: " + error.Message, error);
        }
    }

    /// <summary>The tables of a file, of which the root may be one.</summary>
    public static IEnumerable<XElement> Tables(XElement root) => root.DescendantsAndSelf(DocBook + "table");

    /// <summary>The rows of a table's body; each as its cells.</summary>
    public static IEnumerable<List<XElement>> Rows(XElement table) => RowElements(table).Select(row => row.Elements(DocBook + "td").ToList());

    public static IEnumerable<XElement> RowElements(XElement table) => table.Elements(DocBook + "tbody").Elements(DocBook + "tr");

    public static string Id(XElement element) => (string?)element.Attribute(XNamespace.Xml + "id") ?? "";

    public static string Attribute(XElement? element, string name) => (string?)element?.Attribute(name) ?? "";

    public static string Child(XElement element, string name) => (string?)element.Element(DocBook + name) ?? "";

    /// <summary>The target of the first cross reference in a cell.</summary>
    public static string Link(XElement cell) => Attribute(cell.Element(DocBook + "xref"), "linkend");

    public static XElement? Para(XElement? cell, string role) => cell?.Elements(DocBook + "para").FirstOrDefault(para => Attribute(para, "role") == role);

    public static IEnumerable<XElement> Elements(XElement element, string name) => element.Elements(DocBook + name);

    /// <summary>The content of an element as XML, as standard-xml writes it.</summary>
    public static string Inner(XElement element) =>
        string.Concat(element.Nodes().Select(node => node.ToString(SaveOptions.DisableFormatting)))
            .Replace(" xmlns=\"http://docbook.org/ns/docbook\"", "", StringComparison.Ordinal)
            .Replace(" />", "/>", StringComparison.Ordinal)
            .Trim();
}
