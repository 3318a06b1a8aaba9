using System.Globalization;
using System.Text.Json;
using FellowOakDicom.IO.Buffer;

namespace FellowOakDicom.Serialization;

/// <summary>Writes data sets in the JSON model (PS3.18 F.2).</summary>
internal sealed class JsonDataSetWriter(Utf8JsonWriter json, bool useKeywords, NumberSerializationMode numbers)
{
    private static readonly string[] NameGroups = ["Alphabetic", "Ideographic", "Phonetic"];

    public void Write(DicomDataset dataset)
    {
        json.WriteStartObject();
        foreach (DicomItem item in dataset)
        {
            // Group lengths have no place in JSON (PS3.18 F.2.2).
            if (item.Tag.Element != 0)
            {
                Write(item);
            }
        }

        json.WriteEndObject();
    }

    private void Write(DicomItem item)
    {
        string keyword = useKeywords && !item.Tag.IsPrivate ? item.Tag.DictionaryEntry.Keyword : "";
        json.WriteStartObject(keyword is "" or "Unknown" ? item.Tag.ToString("J", null) : keyword);
        json.WriteString("vr", item.ValueRepresentation.Code);
        switch (item)
        {
            case DicomSequence { Items.Count: > 0 } sequence:
                json.WriteStartArray("Value");
                foreach (DicomDataset nested in sequence.Items)
                {
                    Write(nested);
                }

                json.WriteEndArray();
                break;
            case DicomFragmentSequence fragments:
                WriteAddress(fragments);
                break;
            case DicomElement when item.Tag == DicomTag.SpecificCharacterSet:
                // JSON is UTF-8, whatever the data set was.
                json.WriteStartArray("Value");
                json.WriteStringValue("ISO_IR 192");
                json.WriteEndArray();
                break;
            case DicomElement { BulkData: { } bulk }:
                json.WriteString("BulkDataURI", bulk.BulkDataUri);
                break;
            case DicomElement element when IsBinary(item.ValueRepresentation):
                WriteBinary(element);
                break;
            case DicomElement { Count: > 0 } element:
                WriteValues(element);
                break;
            default:
                break;
        }

        json.WriteEndObject();
    }

    /// <summary>Inline bytes are those of a value field (PS3.18 F.2.7); JSON does not tell the transfer syntax that compressed ones would need.</summary>
    private void WriteAddress(DicomFragmentSequence fragments) => json.WriteString("BulkDataURI", fragments.Fragments is [IBulkDataUriByteBuffer whole]
        ? whole.BulkDataUri
        : throw new DicomDataException($"{fragments.Tag} is encapsulated pixel data, which JSON only holds as an address: remove it, or put a BulkDataUriByteBuffer in its place"));

    private static bool IsBinary(DicomVR vr) => vr.Code[0] == 'O' || vr == DicomVR.UN;

    private void WriteBinary(DicomElement element)
    {
        byte[] bytes = EvenLengthBuffer.Create(element.Buffer).Data;
        if (bytes.Length > 0)
        {
            json.WriteBase64String("InlineBinary", bytes);
        }
    }

    private void WriteValues(DicomElement element)
    {
        json.WriteStartArray("Value");
        DicomVR vr = element.ValueRepresentation;
        if (vr.IsString)
        {
            foreach (string text in element.Get<string[]>())
            {
                WriteText(vr, text);
            }
        }
        else
        {
            WriteNumbers(element, vr);
        }

        json.WriteEndArray();
    }

    private void WriteText(DicomVR vr, string text)
    {
        if (text.Length == 0)
        {
            json.WriteNullValue();
        }
        else if (vr == DicomVR.PN)
        {
            WriteName(text);
        }
        else if ((vr != DicomVR.DS && vr != DicomVR.IS) || numbers == NumberSerializationMode.AsString)
        {
            json.WriteStringValue(text);
        }
        else if (TryNumber(text, out string number))
        {
            json.WriteRawValue(number);
        }
        else if (numbers == NumberSerializationMode.PreferablyAsNumber)
        {
            json.WriteStringValue(text);
        }
        else
        {
            throw new FormatException($"\"{text}\" is not a number of VR {vr.Code}.");
        }
    }

    /// <summary>The digits as they are where JSON takes them so; otherwise the same number in its form.</summary>
    private static bool TryNumber(string text, out string number)
    {
        number = text;
        if (!double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out double value) || !double.IsFinite(value))
        {
            return false;
        }

        string digits = text.TrimStart('-');
        bool isPlain = digits.Length > 0 && char.IsAsciiDigit(digits[0]) && (digits.Length == 1 || digits[0] != '0' || !char.IsAsciiDigit(digits[1])) &&
            !digits.EndsWith('.') && !digits.Contains(".E", StringComparison.OrdinalIgnoreCase);
        number = isPlain ? text : decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out decimal exact)
            ? exact.ToString(CultureInfo.InvariantCulture)
            : value.ToString("R", CultureInfo.InvariantCulture);
        return true;
    }

    private void WriteName(string text)
    {
        json.WriteStartObject();
        string[] groups = text.Split('=');
        for (int i = 0; i < Math.Min(groups.Length, NameGroups.Length); i++)
        {
            if (groups[i].Length > 0)
            {
                json.WriteString(NameGroups[i], groups[i]);
            }
        }

        json.WriteEndObject();
    }

    private void WriteNumbers(DicomElement element, DicomVR vr)
    {
        foreach (string text in element.Get<string[]>())
        {
            bool isNumber = vr != DicomVR.AT && (numbers != NumberSerializationMode.AsString || (vr != DicomVR.SV && vr != DicomVR.UV));
            switch (text)
            {
                case "NaN":
                    json.WriteStringValue("NaN");
                    break;
                case "Infinity" or "-Infinity":
                    json.WriteStringValue(text[0] == '-' ? "-inf" : "inf");
                    break;
                default:
                    WriteNumber(text, isNumber, vr);
                    break;
            }
        }
    }

    private void WriteNumber(string text, bool isNumber, DicomVR vr)
    {
        if (isNumber)
        {
            json.WriteRawValue(text);
        }
        else
        {
            json.WriteStringValue(vr == DicomVR.AT ? DicomTag.Parse(text).ToString("J", null) : text);
        }
    }
}
