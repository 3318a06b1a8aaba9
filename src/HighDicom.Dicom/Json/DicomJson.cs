using System.Text;
using System.Text.Json;

namespace FellowOakDicom.Serialization;

/// <summary>Data sets as JSON (PS3.18 annex F).</summary>
public static class DicomJson
{
    /// <summary>Writes a data set.</summary>
    /// <param name="dataset">The data set.</param>
    /// <param name="writeTagsAsKeywords">Whether members are named by keywords instead of tags; this is not the form of the standard.</param>
    /// <param name="formatIndented">Whether the text has line breaks.</param>
    /// <param name="numberSerializationMode">How values of DS, IS, SV and UV are written.</param>
    /// <exception cref="DicomDataException">A value has no form in JSON.</exception>
    public static string ConvertDicomToJson(
        DicomDataset dataset, bool writeTagsAsKeywords = false, bool formatIndented = false, NumberSerializationMode numberSerializationMode = NumberSerializationMode.AsNumber)
    {
        ArgumentNullException.ThrowIfNull(dataset);
        return Write(formatIndented, json => new JsonDataSetWriter(json, writeTagsAsKeywords, numberSerializationMode).Write(dataset));
    }

    /// <summary>Writes data sets as an array.</summary>
    /// <param name="dataset">The data sets.</param>
    /// <param name="writeTagsAsKeywords">Whether members are named by keywords instead of tags; this is not the form of the standard.</param>
    /// <param name="formatIndented">Whether the text has line breaks.</param>
    /// <exception cref="DicomDataException">A value has no form in JSON.</exception>
    public static string ConvertDicomToJson(IEnumerable<DicomDataset> dataset, bool writeTagsAsKeywords = false, bool formatIndented = false)
    {
        ArgumentNullException.ThrowIfNull(dataset);
        return Write(formatIndented, json =>
        {
            JsonDataSetWriter writer = new(json, writeTagsAsKeywords, NumberSerializationMode.AsNumber);
            json.WriteStartArray();
            foreach (DicomDataset one in dataset)
            {
                writer.Write(one);
            }

            json.WriteEndArray();
        });
    }

    /// <summary>Reads a data set.</summary>
    /// <param name="json">The text of an object.</param>
    /// <param name="autoValidate">Whether values are checked against the rules of their VRs.</param>
    /// <exception cref="DicomDataException">The text is not JSON, or not of the form of PS3.18; the message names the path.</exception>
    public static DicomDataset ConvertJsonToDicom(string json, bool autoValidate = true)
    {
        using JsonDocument document = Parse(json);
        return new JsonDataSetReader(autoValidate).Read(document.RootElement);
    }

    /// <summary>Reads data sets from an array.</summary>
    /// <param name="json">The text of an array of objects.</param>
    /// <exception cref="DicomDataException">The text is not JSON, or not of the form of PS3.18; the message names the path.</exception>
    public static DicomDataset[] ConvertJsonToDicomArray(string json)
    {
        using JsonDocument document = Parse(json);
        return document.RootElement.ValueKind == JsonValueKind.Array
            ? [.. document.RootElement.EnumerateArray().Select(new JsonDataSetReader(true).Read)]
            : throw new DicomDataException("The text is not an array of data sets");
    }

    private static string Write(bool isIndented, Action<Utf8JsonWriter> write)
    {
        using MemoryStream stream = new();
        JsonWriterOptions options = new() { Indented = isIndented, MaxDepth = 1 << 16, Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
        using (Utf8JsonWriter json = new(stream, options))
        {
            write(json);
        }

        return Encoding.UTF8.GetString(stream.GetBuffer(), 0, (int)stream.Length);
    }

    private static JsonDocument Parse(string json)
    {
        ArgumentNullException.ThrowIfNull(json);
        try
        {
            return JsonDocument.Parse(json, new JsonDocumentOptions { MaxDepth = JsonDataSetReader.GreatestDepth });
        }
        catch (JsonException error)
        {
            throw new DicomDataException($"The text is not JSON: {error.Message}", error);
        }
    }
}
