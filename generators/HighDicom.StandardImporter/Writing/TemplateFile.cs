using System.Text;
using HighDicom.StandardImporter.Tables;

namespace HighDicom.StandardImporter.Writing;

/// <summary>Writes the files of part16/templates.</summary>
internal static class TemplateFile
{
    private const string Spaces = "xmlns=\"http://docbook.org/ns/docbook\" xmlns:xl=\"http://www.w3.org/1999/xlink\"";

    public static string PathOf(FactTemplate template) => $"part16/templates/{template.Id}.xml";

    public static string TextOf(FactTemplate template)
    {
        StringBuilder text = new($"<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<table {Spaces} xml:id=\"{template.Id}\" label=\"{template.Label}\">\n");
        text.Append(" <caption>").Append(XmlText.Of(template.Caption)).Append("</caption>\n <info");
        foreach ((string name, string value) in template.Info)
        {
            text.Append(' ').Append(name).Append("=\"").Append(XmlText.Of(value)).Append('"');
        }

        text.Append("/>\n <thead><tr>").Append(string.Concat(template.Header.Select(head => $"<th>{head}</th>"))).Append("</tr></thead>\n <tbody>\n");
        foreach (FactTemplateRow row in template.Rows)
        {
            text.Append("  ").Append(RowOf(row)).Append('\n');
        }

        return text.Append(" </tbody>\n</table>\n").ToString();
    }

    /// <summary>A row as XML. Two rows say the same if their texts are equal.</summary>
    public static string RowOf(FactTemplateRow row) =>
        (row.Uncertain ? "<tr role=\"uncertain\">" : "<tr>") + string.Concat(row.Cells.Select(CellOf)) + "</tr>";

    private static string CellOf(IReadOnlyList<string> lines) => lines.Count switch
    {
        0 => "<td></td>",
        1 => $"<td>{lines[0]}</td>",
        _ => "<td>\n" + string.Concat(lines.Select(line => $"    <para>{line}</para>\n")) + "   </td>",
    };
}
