using System.Threading;
using HighDicom.Generators.Model;
using Microsoft.CodeAnalysis;

namespace HighDicom.Generators.Reading;

/// <summary>Reads IODs (part03/iods).</summary>
internal static class IodReader
{
    public static bool Reads(AdditionalText file) => file.IsIn("part03/iods");

    public static Parsed<Iod> Read(AdditionalText file, CancellationToken cancellation)
    {
        Parsed<RawDocument> parsed = DocBookReader.Read(file, cancellation);
        if (parsed.Value is not { } document)
        {
            return new(null, parsed.Problems);
        }

        RawTable? modules = document.Tables.FirstOrDefault(table => table.Attribute("role") == "iod");
        RawTable? groups = document.Tables.FirstOrDefault(table => table.Attribute("role") == "functional-groups");
        if (modules is null)
        {
            return new(null, Problem.One(Rules.BadTable, file.Path, 0, "a table with the role iod is expected"));
        }

        string label = modules.Attribute("label");
        return new(
            new(
                document.Name,
                document.Title,
                label.Contains('-') ? label.Substring(0, label.LastIndexOf('-')) : label,
                file.Path,
                document.Lines.Where(line => line.Role == "sop-class").Select(line => line.Text).ToEquatableArray(),
                modules.Rows.Select(ToModule).ToEquatableArray(),
                (groups?.Rows.Select(ToGroup) ?? []).ToEquatableArray()),
            default);
    }

    private static IodModule ToModule(RawRow row)
    {
        RawLine? condition = Condition(row);
        return new(row.Line, row.Text(0), Link(row, 1), row.Text(1), row.Text(2), condition?.Text ?? "", condition?.Otherwise ?? "");
    }

    private static IodGroup ToGroup(RawRow row)
    {
        RawLine? condition = Condition(row);
        return new(row.Line, Link(row, 0), row.Text(0), row.Text(1), row.Text(2), condition?.Text ?? "", condition?.Otherwise ?? "");
    }

    private static string Link(RawRow row, int cell) => row.Cells.Count > cell && row.Cells[cell].Lines.Count > 0 ? row.Cells[cell].Lines[0].Link : "";

    private static RawLine? Condition(RawRow row) => row.Cells.Count > 3 ? row.Cells[3].Line("condition") : null;
}
