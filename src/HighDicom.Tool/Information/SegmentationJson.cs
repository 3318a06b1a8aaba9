using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using HighDicom.Codes;

namespace HighDicom.Tool.Information;

/// <summary>A segmentation for machines: one JSON object on one line. What is not known is null or an empty list.</summary>
internal static class SegmentationJson
{
    public static string Line(string file, Segmentation segmentation, SegmentationGeometry geometry)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            json.WriteStartObject();
            json.WriteString("file", file);
            WriteImage(json, segmentation);
            json.WriteStartArray("segments");
            foreach (SegmentDescription segment in segmentation.Segments) WriteSegment(json, segment);
            json.WriteEndArray();
            json.WritePropertyName("background");
            if (segmentation.Background is { } background) WriteSegment(json, background);
            else json.WriteNullValue();
            WriteGeometry(json, segmentation, geometry);
            WriteSources(json, segmentation);
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.GetBuffer(), 0, (int)buffer.Length);
    }

    public static string Hex(CieLabColor color)
    {
        (byte red, byte green, byte blue) = color.ToRgb();
        return string.Create(CultureInfo.InvariantCulture, $"#{red:X2}{green:X2}{blue:X2}");
    }

    private static void WriteImage(Utf8JsonWriter json, Segmentation segmentation)
    {
        json.WriteString("sopInstanceUid", segmentation.Instance.SopInstanceUid);
        json.WriteString("type", SegmentationText.Of(segmentation.Type));
        json.WriteString("fractionalType", SegmentationText.Of(segmentation.FractionalType));
        WriteNumber(json, "maximumFractionalValue", segmentation.MaximumFractionalValue);
        json.WriteNumber("rows", segmentation.Rows);
        json.WriteNumber("columns", segmentation.Columns);
        json.WriteNumber("frames", segmentation.FrameCount);
        json.WriteString("overlap", segmentation.SegmentsOverlap);
    }

    private static void WriteSegment(Utf8JsonWriter json, SegmentDescription segment)
    {
        json.WriteStartObject();
        json.WriteNumber("number", segment.Number);
        json.WriteString("label", segment.Label);
        json.WriteString("description", segment.Description);
        WriteCode(json, "category", segment.Category);
        WriteCode(json, "type", segment.Type);
        WriteCodes(json, "typeModifiers", segment.TypeModifiers);
        WriteRegions(json, segment.AnatomicRegions);
        json.WriteString("algorithmType", SegmentationText.Of(segment.AlgorithmType));
        json.WriteString("algorithmName", segment.Algorithm?.Name);
        json.WriteString("algorithmVersion", segment.Algorithm?.Version);
        WriteCode(json, "algorithmFamily", segment.Algorithm?.Family);
        json.WriteString("trackingId", segment.Tracking?.Id);
        json.WriteString("trackingUid", segment.Tracking?.Uid);
        json.WriteString("color", segment.DisplayColor is { } color ? Hex(color) : null);
        json.WriteEndObject();
    }

    private static void WriteGeometry(Utf8JsonWriter json, Segmentation segmentation, SegmentationGeometry geometry)
    {
        json.WriteStartObject("geometry");
        WriteNumbers(json, "shape", geometry.Shape is { } shape ? [shape.Frames, shape.Rows, shape.Columns] : []);
        WriteNumbers(json, "spacing", geometry.Spacing);
        WriteNumbers(json, "position", geometry.Affine is { } affine ? SegmentationText.Values(affine.Origin) : []);
        WriteNumbers(json, "orientation", geometry.Orientation is { } plane ? SegmentationText.Values(plane) : []);
        json.WriteString("directions", geometry.Affine is { } directed && segmentation.TotalPixelMatrix is null ? directed.Directions.ToString() : null);
        json.WriteString("frameOfReferenceUid", segmentation.FrameOfReferenceUid);
        json.WriteString("problem", geometry.Problem);
        json.WriteEndObject();
        json.WritePropertyName("totalPixelMatrix");
        if (segmentation.TotalPixelMatrix is not { } matrix)
        {
            json.WriteNullValue();
            return;
        }

        json.WriteStartObject();
        json.WriteNumber("rows", matrix.Rows);
        json.WriteNumber("columns", matrix.Columns);
        json.WriteNumber("focalPlanes", geometry.Shape?.Frames ?? matrix.FocalPlanes.Count);
        json.WriteBoolean("isFull", matrix.IsTiledFull);
        json.WriteEndObject();
    }

    private static void WriteSources(Utf8JsonWriter json, Segmentation segmentation)
    {
        json.WriteStartArray("sources");
        foreach (InstanceReference source in segmentation.SourceInstances)
        {
            json.WriteStartObject();
            json.WriteString("studyInstanceUid", source.StudyInstanceUid);
            json.WriteString("seriesInstanceUid", source.SeriesInstanceUid);
            json.WriteString("sopClassUid", source.SopClassUid);
            json.WriteString("sopInstanceUid", source.SopInstanceUid);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteRegions(Utf8JsonWriter json, IReadOnlyList<AnatomicStructure> regions)
    {
        json.WriteStartArray("anatomicRegions");
        foreach (AnatomicStructure region in regions)
        {
            json.WriteStartObject();
            WriteParts(json, region.Code);
            if (region.Modifiers.Count > 0) WriteCodes(json, "modifiers", region.Modifiers);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteCodes(Utf8JsonWriter json, string name, IReadOnlyList<CodedConcept> codes)
    {
        json.WriteStartArray(name);
        foreach (CodedConcept code in codes) WriteCode(json, code);
        json.WriteEndArray();
    }

    private static void WriteCode(Utf8JsonWriter json, string name, CodedConcept? code)
    {
        json.WritePropertyName(name);
        if (code is { } known) WriteCode(json, known);
        else json.WriteNullValue();
    }

    private static void WriteCode(Utf8JsonWriter json, CodedConcept code)
    {
        json.WriteStartObject();
        WriteParts(json, code);
        json.WriteEndObject();
    }

    private static void WriteParts(Utf8JsonWriter json, CodedConcept code)
    {
        json.WriteString("value", code.Value);
        json.WriteString("scheme", code.SchemeDesignator);
        json.WriteString("meaning", code.Meaning);
    }

    private static void WriteNumbers(Utf8JsonWriter json, string name, ReadOnlySpan<double> values)
    {
        json.WriteStartArray(name);
        foreach (double value in values) json.WriteNumberValue(value);
        json.WriteEndArray();
    }

    private static void WriteNumber(Utf8JsonWriter json, string name, int? value)
    {
        if (value is { } known) json.WriteNumber(name, known);
        else json.WriteNull(name);
    }
}
