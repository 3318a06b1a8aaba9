using System.Globalization;
using HighDicom.Templates.Notation;

namespace HighDicom.Generators.Writing.Templates;

/// <summary>The documentation of a row: requirement type, value type, relationship, multiplicity and number first, then its name; condition and values in words.</summary>
internal static class TemplateTooltips
{
    public static string Escape(string text) => text.Replace("&", "&amp;").Replace("<", "&lt;").Replace(">", "&gt;");

    public static void Write(CodeWriter code, RowShape row)
    {
        RowFacts facts = row.Facts;
        string[] parts =
        [
            Requirement(facts.Requirement),
            facts.IsInclude ? "template" : facts.ValueType,
            (facts.ByReference ? "by reference " : "") + (facts.Relationship.Length > 0 ? facts.Relationship : "relationship of the including row"),
            Multiplicity(facts),
            "row " + facts.Id + " " + Name(row),
        ];
        code.Line("/// <summary>" + Escape(string.Join(" · ", parts)) + ".</summary>");
        List<string> remarks = [.. new[] { row.Condition, row.Values }.Where(text => text.Length > 0)];
        if (remarks.Count > 0)
        {
            code.Line("/// <remarks>" + Escape(string.Join(". ", remarks)) + ".</remarks>");
        }
    }

    private static string Requirement(string type) => type switch
    {
        "M" => "Mandatory",
        "MC" => "Mandatory on a condition",
        "UC" => "Optional on a condition",
        _ => "Optional",
    };

    private static string Multiplicity(RowFacts row) => (row.Minimum, row.Maximum) switch
    {
        (1, 1) => "one",
        (1, int.MaxValue) => "one or more",
        (var minimum, int.MaxValue) => Text(minimum) + " or more",
        var (minimum, maximum) => minimum == maximum ? Text(maximum) : Text(minimum) + " to " + Text(maximum),
    };

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Name(RowShape row) => row.Included is { } included
        ? "TID " + Text(included.Number) + " " + included.Title
        : row.Facts.Name switch
        {
            OneCode one => CodeWords.Of(one.Code),
            ParameterCodes parameter => "named by the including template (parameter " + parameter.Name + ")",
            GroupCodes group => "named by " + CodeWords.Of(group),
            NoCode => "without a concept name",
            _ => "with any concept name",
        };
}
