using System.Globalization;
using System.Security;
using HighDicom.Generators.Model;
using HighDicom.Requirements;

namespace HighDicom.Generators.Writing.Views;

/// <summary>Documentation of views, as one line of XML: type and VR first, then the condition in words, then a link to the section.</summary>
internal sealed class Tooltip(ConditionWords words)
{
    private const string Chapter = "https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_";

    /// <summary>Of an attribute: <c>Type 1C · US · (0062,000E) Maximum Fractional Value</c>.</summary>
    public string Of(Row row, DataElement element, string section)
    {
        string text = "Type " + row.Type + " · " + element.VR + (element.VM == "1" ? "" : " · " + element.VM) + " · " + TagText(row.Tag) + " " + Escaped(row.Name)
            + (row.Items.Length > 0 ? (element.VR == "SQ" ? " · items: " : " · values: ") + row.Items : "") + (element.IsRetired ? " · retired" : "") + ".";
        foreach (string sentence in new[] { Condition(row), Applies(row), Values(row) })
        {
            text += sentence.Length == 0 ? "" : "<para>" + Escaped(sentence) + "</para>";
        }

        return "<summary>" + text + "</summary>" + Link(section);
    }

    /// <summary>Of a type: what it is a view of.</summary>
    public static string OfType(string words, string section) => "<summary>" + Escaped(words) + ".</summary>" + Link(section);

    /// <summary>Of a sequence item.</summary>
    public static string OfItem(Row row, string section) => OfType("An item of the " + row.Name + " " + TagText(row.Tag), section);

    /// <summary>What an attribute of an included macro says.</summary>
    public static string Inherited(string declaring, string member, bool isInterface) => isInterface ? "<inheritdoc/>" : "<inheritdoc cref=\"" + declaring + "." + member + "\"/>";

    private static string TagText(string tag) => "(" + tag.Substring(0, 4) + "," + tag.Substring(4) + ")";

    private static string Link(string section) =>
        section.Length == 0 ? "" : "<remarks><see href=\"" + Chapter + section + ".html\">PS3.3 " + section + "</see></remarks>";

    private string Condition(Row row)
    {
        if (row.Condition.Length == 0 || Words(row.Condition) is not { } condition)
        {
            return "";
        }

        return condition.StartsWith("never if ", StringComparison.Ordinal)
            ? "Absent if " + condition.Substring("never if ".Length) + "."
            : "Required if " + condition + (row.Otherwise == "forbidden" ? "; absent otherwise." : row.Otherwise == "allowed" ? "; optional otherwise." : ".");
    }

    private string Applies(Row row) => row.Applies.Length > 0 && Words(row.Applies) is { } condition ? "Only where " + condition + "." : "";

    private static string Values(Row row)
    {
        ValueList? list = row.Values.FirstOrDefault(values => values.When.Length == 0);
        bool isNumeric = list is not null && list.Terms.All(term => double.TryParse(term, NumberStyles.Float, CultureInfo.InvariantCulture, out _));
        return isNumeric ? (list!.Enumerated ? "One of: " : "Usually one of: ") + string.Join(", ", list.Terms) + "." : "";
    }

    /// <summary>The expression in words; null if it cannot be read, which is reported where the requirement tables are written.</summary>
    private string? Words(string expression)
    {
        try
        {
            return words.Of(ConditionReader.Read(expression));
        }
        catch (FormatException)
        {
            return null;
        }
    }

    private static string Escaped(string text) => SecurityElement.Escape(text);
}
