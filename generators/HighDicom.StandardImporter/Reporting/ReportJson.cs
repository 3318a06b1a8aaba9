using System.Text.Json;

namespace HighDicom.StandardImporter.Reporting;

/// <summary>The report for programs: one JSON object.</summary>
internal static class ReportJson
{
    private static readonly JsonWriterOptions Indented = new() { Indented = true };

    public static string Of(ImportReport report)
    {
        using MemoryStream stream = new();
        using (Utf8JsonWriter json = new(stream, Indented))
        {
            json.WriteStartObject();
            json.WriteNumber("parsed", report.ParsedConditions);
            json.WriteNumber("unchanged", report.Unchanged);
            json.WriteStartArray("findings");
            foreach (Finding finding in report.Findings)
            {
                json.WriteStartObject();
                json.WriteString("kind", JsonNamingPolicy.KebabCaseLower.ConvertName(finding.Kind.ToString()));
                json.WriteString("table", finding.Table);
                json.WriteNumber("line", finding.Line);
                json.WriteString("row", finding.Row);
                json.WriteString("text", finding.Text);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            Changes(json, report.Changes);
            json.WriteEndObject();
        }

        return System.Text.Encoding.UTF8.GetString(stream.ToArray());
    }

    private static void Changes(Utf8JsonWriter json, IReadOnlyList<FileChange> changes)
    {
        json.WriteStartArray("files");
        foreach (FileChange change in changes)
        {
            json.WriteStartObject();
            json.WriteString("path", change.Path);
            json.WriteString("change", change.Kind);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
