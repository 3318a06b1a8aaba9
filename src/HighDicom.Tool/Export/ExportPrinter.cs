using System.Globalization;
using Spectre.Console;

namespace HighDicom.Tool.Export;

/// <summary>What <c>seg export</c> wrote, for a person.</summary>
internal static class ExportPrinter
{
    private const int MostFiles = 5;

    public static void Print(ExportResult result, IAnsiConsole console)
    {
        if (result.Segments.Count > 0)
        {
            Table table = new Table().RoundedBorder().AddColumns("Segment", "Label", "Type", "In the result");
            foreach ((SegmentDescription segment, int? value) in result.Segments)
                table.AddRow(Text(segment.Number), Markup.Escape(segment.Label), Markup.Escape(segment.Type?.Meaning ?? ""), value is { } number ? $"number {Text(number)}" : "of its own");
            console.Write(table);
        }

        TextWriter writer = console.Profile.Out.Writer;
        writer.WriteLine($"Shape: {string.Join(" × ", result.Shape.Select(length => Text(length)))} (frame, row, column{(result.Shape.Count == 4 ? ", segment" : "")})");
        foreach (string file in result.Files.Take(MostFiles)) writer.WriteLine(file);
        if (result.Files.Count > MostFiles) writer.WriteLine($"and {Text(result.Files.Count - MostFiles)} more");
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
