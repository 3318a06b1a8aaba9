extern alias importer;

using importer::HighDicom.StandardImporter.Writing;

namespace HighDicom.Generators.Tests.Importer.Support;

/// <summary>Pieces of DocBook in the form in which the standard is published.</summary>
internal static class DocBook
{
    public const string End = "</book>\n";

    private const string Mark = "\u0001";

    public static string Start(string label, string edition, string title) =>
        $"<?xml version=\"1.0\" encoding=\"utf-8\" standalone=\"no\"?>\n<book xmlns=\"http://docbook.org/ns/docbook\" xmlns:xl=\"http://www.w3.org/1999/xlink\" label=\"{label}\" version=\"5.0\" xml:id=\"{label}\">\n"
        + $"<title>{label}</title>\n<subtitle>DICOM {label} {edition} - {title}</subtitle>\n";

    public static string Section(string id, string title, string content) =>
        $"<section{(id.Length == 0 ? "" : $" xml:id=\"{id}\"")}><title>{XmlText.Of(title)}</title>\n{content}</section>\n";

    public static string Para(string text) => $"<para xml:id=\"para_0\">{XmlText.Of(text)}</para>";

    /// <summary>A cell that is XML already.</summary>
    public static string Raw(string xml) => Mark + xml;

    /// <summary>A cell that refers to a section.</summary>
    public static string Link(string section) => Raw($"<para><xref linkend=\"{section}\" xrefstyle=\"select: labelnumber\"/></para>");

    public static string Row(params ReadOnlySpan<string> cells)
    {
        string row = "<tr valign=\"top\">";
        foreach (string cell in cells)
        {
            row += $"<td align=\"left\" colspan=\"1\" rowspan=\"1\">{(cell.StartsWith(Mark, StringComparison.Ordinal) ? cell[1..] : Para(cell))}</td>\n";
        }

        return row + "</tr>\n";
    }

    public static string IncludeRow(string depth, string table) =>
        $"<tr valign=\"top\"><td align=\"left\" colspan=\"3\" rowspan=\"1\"><para><emphasis role=\"italic\">{XmlText.Of(depth)}Include <xref linkend=\"{table}\" xrefstyle=\"select: label quotedtitle\"/></emphasis></para></td><td><para/></td></tr>\n";

    public static string Table(string id, string caption, IEnumerable<string> heads, IEnumerable<string> rows) =>
        $"<table frame=\"box\" label=\"{id.Replace("table_", "", StringComparison.Ordinal)}\" rules=\"all\" xml:id=\"{id}\"><caption>{XmlText.Of(caption)}</caption>\n<thead><tr>"
        + string.Concat(heads.Select(head => $"<th><para><emphasis role=\"bold\">{head}</emphasis></para></th>")) + "</tr></thead>\n<tbody>\n" + string.Concat(rows) + "</tbody></table>\n";
}
