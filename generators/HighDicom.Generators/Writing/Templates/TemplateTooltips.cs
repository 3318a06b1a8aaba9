using System.Globalization;
using HighDicom.Templates.Notation;

namespace HighDicom.Generators.Writing.Templates;

/// <summary>The documentation of a row: requirement type, value type, relationship and multiplicity first, then its name, condition and value set.</summary>
internal static class TemplateTooltips
{
    public static string Escape(string text) => text.Replace("&", "&amp;").Replace("<", "&lt;").Replace(">", "&gt;");

    public static void Write(CodeWriter code, RowShape row)
    {
        RowFacts facts = row.Facts;
        string relationship = (facts.ByReference ? "by reference " : "") + (facts.Relationship.Length > 0 ? facts.Relationship : "relationship of the including row");
        string maximum = facts.Maximum == int.MaxValue ? facts.Minimum.ToString(CultureInfo.InvariantCulture) + "-n" : facts.Maximum.ToString(CultureInfo.InvariantCulture);
        code.Line("/// <summary>" + facts.Requirement + " · " + facts.ValueType + " · " + relationship + " · " + maximum + " · row " + facts.Id + " " + Escape(Name(row)) + "</summary>");
        string[] cells = TemplateNotation.Cells(facts.Text);
        List<string> remarks = [.. new[] { row.Condition, Values(cells[8], facts) }.Where(text => text.Length > 0)];
        if (remarks.Count > 0)
        {
            code.Line("/// <remarks>" + Escape(string.Join(". ", remarks)) + ".</remarks>");
        }
    }

    private static string Name(RowShape row) => row.Included is { } included
        ? "TID " + included.Number.ToString(CultureInfo.InvariantCulture) + " " + included.Title
        : row.Facts.Name switch
        {
            OneCode one => "(" + one.Code.Value + ", " + one.Code.Scheme + ", \"" + one.Code.Meaning + "\")",
            ParameterCodes parameter => "$" + parameter.Name,
            GroupCodes group => (group.Defined ? "DCID " : "BCID ") + group.Number?.ToString(CultureInfo.InvariantCulture) + " " + group.Title,
            NoCode => "without a concept name",
            _ => "with any concept name",
        };

    private static string Values(string cell, RowFacts facts) =>
        facts.IsInclude || cell.Length == 0 ? "" : "Value set: " + string.Join("; ", cell.Split([TemplateNotation.LineMark], StringSplitOptions.None));
}
