using System.Text;
using System.Text.Json;

namespace HighDicom.Tool.Validation;

/// <summary>A verdict for machines: one JSON object on one line.</summary>
internal static class JsonVerdict
{
    public static string Line(FileVerdict verdict)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer))
        {
            json.WriteStartObject();
            json.WriteString("file", verdict.File);
            WriteReport(json, verdict);
            if (verdict.Failure is not null) json.WriteString("error", verdict.Failure);
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.GetBuffer(), 0, (int)buffer.Length);
    }

    // Every line has the same fields; those of a file that could not be read are null or empty.
    private static void WriteReport(Utf8JsonWriter json, FileVerdict verdict)
    {
        json.WriteString("sopClass", verdict.SopClass);
        json.WriteString("iod", verdict.Report?.Subject);
        json.WriteStartArray("violations");
        foreach (Violation violation in verdict.Report?.Violations ?? []) Write(json, violation);
        json.WriteEndArray();
        json.WriteStartArray("unchecked");
        foreach (UncheckedRequirement requirement in verdict.Report?.Unchecked ?? []) Write(json, requirement);
        json.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter json, Violation violation)
    {
        json.WriteStartObject();
        WritePlace(json, violation.Path, violation.Name);
        json.WriteString("kind", violation.Kind.ToText());
        WriteRule(json, violation.Type, violation.Condition, violation.Reference);
        json.WriteString("severity", violation.Severity == Severity.Error ? "error" : "warning");
        if (violation.Detail is not null) json.WriteString("detail", violation.Detail);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, UncheckedRequirement requirement)
    {
        json.WriteStartObject();
        WritePlace(json, requirement.Path, requirement.Name);
        WriteRule(json, requirement.Type, requirement.Condition, requirement.Reference);
        json.WriteString("reason", requirement.Reason);
        json.WriteNumber("places", requirement.Places);
        json.WriteEndObject();
    }

    private static void WritePlace(Utf8JsonWriter json, AttributePath path, string name)
    {
        json.WriteString("path", path.ToString());
        json.WriteString("tag", path.Tag.ToString("G", null).ToUpperInvariant());
        json.WriteString("name", name);
    }

    private static void WriteRule(Utf8JsonWriter json, RequirementType? type, string? condition, StandardReference reference)
    {
        json.WriteString("type", type?.ToText());
        json.WriteString("condition", condition);
        json.WriteString("section", reference.ToString());
    }
}
