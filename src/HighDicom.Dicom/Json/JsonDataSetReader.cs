using System.Globalization;
using System.Text.Json;
using FellowOakDicom.IO.Buffer;

namespace FellowOakDicom.Serialization;

/// <summary>Reads data sets from the JSON model (PS3.18 F.2).</summary>
internal sealed class JsonDataSetReader(bool isValidated)
{
    /// <summary>Levels of JSON beyond which a text is refused; a sequence takes four of them.</summary>
    public const int GreatestDepth = 1024;

    private static readonly string[] NameGroups = ["Alphabetic", "Ideographic", "Phonetic"];

    public DicomDataset Read(JsonElement json)
    {
        if (json.ValueKind != JsonValueKind.Object)
        {
            throw new DicomDataException($"A data set is an object, not {json.ValueKind}");
        }

        DicomDataset dataset = new();
        dataset.ValidateItems = isValidated;
        foreach (JsonProperty member in json.EnumerateObject())
        {
            DicomTag tag = TagOf(member.Name);
            try
            {
                dataset.AddOrUpdate(ReadItem(tag, member.Value));
            }
            catch (Exception error) when (error is InvalidOperationException or FormatException or OverflowException)
            {
                throw new DicomDataException($"{tag}: {error.Message}", error);
            }
        }

        return dataset;
    }

    private static DicomTag TagOf(string name) =>
        TagText.TryParse(name, out ushort group, out ushort element, out _) ? ElementTable.Tag(((uint)group << 16) | element) :
        DicomDictionary.Default[name] ?? throw new DicomDataException($"\"{name}\" is neither a tag nor a keyword");

    private DicomItem ReadItem(DicomTag tag, JsonElement json)
    {
        if (json.ValueKind != JsonValueKind.Object)
        {
            throw new DicomDataException($"{tag}: an element is an object, not {json.ValueKind}");
        }

        DicomVR vr = json.TryGetProperty("vr", out JsonElement code) ? DicomVR.Parse(code.GetString() ?? "") : tag.DictionaryEntry.ValueRepresentations[0];
        JsonElement values = json.TryGetProperty("Value", out JsonElement found) ? found : default;
        if (values.ValueKind is not (JsonValueKind.Array or JsonValueKind.Undefined))
        {
            throw new DicomDataException($"{tag}: Value is an array, not {values.ValueKind}");
        }

        JsonElement[] items = values.ValueKind == JsonValueKind.Array ? [.. values.EnumerateArray()] : [];
        if (vr == DicomVR.SQ)
        {
            return new DicomSequence(tag, Array.ConvertAll(items, item => item.ValueKind == JsonValueKind.Null ? [] : Read(item)));
        }

        IByteBuffer? binary =
            json.TryGetProperty("InlineBinary", out JsonElement base64) ? new MemoryByteBuffer(base64.GetBytesFromBase64()) :
            json.TryGetProperty("BulkDataURI", out JsonElement uri) ? new BulkDataUriByteBuffer(uri.GetString() ?? "") :
            null;
        if (binary is null)
        {
            return ElementFactory.Create(vr, tag, Array.ConvertAll(items, item => Text(vr, item)));
        }

        DicomElement element = ElementFactory.CreateEmpty(vr, tag);
        element.SetSource(binary);
        return element;
    }

    private static string Text(DicomVR vr, JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Null when vr.IsString => "",
        JsonValueKind.Object when vr == DicomVR.PN => string.Join('=', NameGroups.Select(group =>
            value.TryGetProperty(group, out JsonElement text) ? text.GetString() : "")).TrimEnd('='),
        JsonValueKind.String => Number(vr, value.GetString()!),
        JsonValueKind.Number when vr == DicomVR.DS && value.GetRawText() is { Length: > 16 } => NumberText.Format(value.GetDouble()),
        JsonValueKind.Number when vr == DicomVR.IS && value.TryGetDecimal(out decimal whole) && decimal.IsInteger(whole) => decimal.Truncate(whole).ToString("F0", CultureInfo.InvariantCulture),
        JsonValueKind.Number => value.GetRawText(),
        _ => throw new DicomDataException($"VR {vr.Code} has no value of kind {value.ValueKind}"),
    };

    private static string Number(DicomVR vr, string text) =>
        vr != DicomVR.FD && vr != DicomVR.FL ? text :
        text switch { "inf" => "Infinity", "-inf" => "-Infinity", _ => text };
}
