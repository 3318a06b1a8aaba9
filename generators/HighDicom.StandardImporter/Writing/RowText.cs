using System.Text;
using HighDicom.StandardImporter.Tables;

namespace HighDicom.StandardImporter.Writing;

/// <summary>Writes rows of modules, macros, functional groups and items.</summary>
internal static class RowText
{
    /// <summary>The row as one line of XML. Two rows say the same if their texts are equal.</summary>
    public static string Of(FactRow row)
    {
        StringBuilder text = new("<tr><td>");
        text.Insert(text.Length, "&gt;", row.Depth);
        if (row.Include.Length > 0)
        {
            text.Append("Include <xref linkend=\"").Append(XmlText.Of(row.Include)).Append("\"/>");
            Para(text, "applies", row.Applies);
            return text.Append("</td></tr>").ToString();
        }

        text.Append(XmlText.Of(row.Name)).Append("</td><td>").Append(row.Tag).Append("</td><td>").Append(row.Type).Append("</td><td>");
        Para(text, "items", row.Items);
        Para(text, "applies", row.Applies);
        text.Append(Condition(row.Condition));
        foreach (FactValues values in row.Values)
        {
            Values(text, values);
        }

        return text.Append("</td></tr>").ToString();
    }

    /// <summary>A condition as XML; empty if there is none.</summary>
    public static string Condition(FactCondition condition) =>
        condition.Expression.Length == 0 ? ""
        : "<para role=\"condition\"" + (condition.Otherwise.Length == 0 ? "" : $" otherwise=\"{condition.Otherwise}\"") + $">{XmlText.Of(condition.Expression)}</para>";

    private static void Para(StringBuilder text, string role, string content)
    {
        if (content.Length > 0)
        {
            text.Append("<para role=\"").Append(role).Append("\">").Append(XmlText.Of(content)).Append("</para>");
        }
    }

    private static void Values(StringBuilder text, FactValues values)
    {
        text.Append(values.When.Length == 0 ? "<variablelist>" : $"<variablelist role=\"{XmlText.Of(values.When)}\">");
        text.Append("<title>").Append(values.Enumerated ? "Enumerated Values" : "Defined Terms").Append("</title>");
        foreach (string term in values.Terms)
        {
            text.Append("<varlistentry><term>").Append(XmlText.Of(term)).Append("</term></varlistentry>");
        }

        text.Append("</variablelist>");
    }
}
