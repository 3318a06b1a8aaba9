using System.Globalization;
using System.Text.RegularExpressions;
using System.Threading;
using HighDicom.Generators.Model;
using HighDicom.Templates.Notation;
using Microsoft.CodeAnalysis;

namespace HighDicom.Generators.Reading;

/// <summary>Reads a template table (part16/templates) into the one-line notation, and reports rows that do not follow it at their line.</summary>
internal static class TemplateReader
{
    private const int CellCount = 9;
    private const int NameCell = 4;

    private static readonly Regex Group = new(@"\b([DB]CID|DTID)(?: +|$)", RegexOptions.CultureInvariant);

    public static bool Reads(AdditionalText file) => TemplateLinksReader.Reads(file);

    public static Parsed<TemplateSheet> Read(AdditionalText file, CancellationToken cancellation)
    {
        Parsed<RawDocument> parsed = DocBookReader.Read(file, cancellation);

        // A broken file, or one without its table, is reported by TemplateLinksReader already.
        if (parsed.Value is not { Tables.Count: 1 } document || Number(document.Tables[0].Id, "table_TID_") is not { } number)
        {
            return new(null, default);
        }

        RawTable table = document.Tables[0];
        List<string> rows = [];
        List<Problem> problems = [];
        foreach (RawRow row in table.Rows)
        {
            try
            {
                string text = Text(row);
                TemplateNotation.Read(text);
                rows.Add(text);
            }
            catch (FormatException error)
            {
                problems.Add(new(Rules.BadTemplateRow, file.Path, row.Line, 0, error.Message));
            }
        }

        TemplateSheet sheet = new(
            number,
            table.Caption,
            table.Attribute("type") == "Extensible",
            table.Attribute("order") == "Significant",
            table.Attribute("root") == "Yes",
            rows.ToEquatableArray());
        return new(sheet, problems.ToEquatableArray());
    }

    private static string Text(RawRow row)
    {
        if (row.Cells.Count != CellCount)
        {
            throw new FormatException("a row of nine cells is expected");
        }

        IEnumerable<string> cells = row.Cells.Select((cell, index) => index == CellCount - 1
            ? string.Join(TemplateNotation.LineMark, cell.Lines.Select(WithNumber))
            : index == NameCell && cell.Lines.Count > 0 ? WithNumber(cell.Lines[0]) : cell.Text);
        return ((row.Role == "uncertain" ? "?" : "") + string.Join(TemplateNotation.CellMark, cells)).TrimEnd();
    }

    /// <summary>The line with the number that its link points to after DCID, BCID or DTID.</summary>
    private static string WithNumber(RawLine line)
    {
        int? number = Number(line.Link, "sect_CID_") ?? Number(line.Link, "sect_TID_");
        return number is { } value ? Group.Replace(line.Text, match => match.Groups[1].Value + " " + value.ToString(CultureInfo.InvariantCulture) + " ", 1).Trim() : line.Text;
    }

    private static int? Number(string id, string prefix) =>
        id.StartsWith(prefix, StringComparison.Ordinal)
        && int.TryParse(id.Substring(prefix.Length), NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? number : null;
}
