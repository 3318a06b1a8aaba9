using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using FellowOakDicom;

namespace HighDicom.Tests.Golden;

/// <summary>A data set as text, one line an attribute: for golden files. UIDs below 2.25, which change with the library's version, are numbered.</summary>
internal static partial class DatasetText
{
    internal static string Of(DicomDataset dataset)
    {
        var text = new StringBuilder();
        Write(text, dataset, string.Empty);
        var numbers = new Dictionary<string, int>();
        return NewUid().Replace(text.ToString(), match =>
        {
            numbers.TryAdd(match.Value, numbers.Count + 1);
            return $"2.25.(new {numbers[match.Value]})";
        });
    }

    [GeneratedRegex(@"2\.25\.[0-9]{20,}")]
    private static partial Regex NewUid();

    private static void Write(StringBuilder text, DicomDataset dataset, string indent)
    {
        foreach (DicomItem item in dataset)
        {
            text.Append(indent).Append(item.Tag.ToString("G", null).ToUpperInvariant()).Append(' ').Append(item.ValueRepresentation.Code).Append(' ').Append(item.Tag.DictionaryEntry.Keyword);
            if (item is not DicomSequence sequence)
            {
                text.Append(" = ").Append(Value((DicomElement)item)).Append('\n');
                continue;
            }

            text.Append('\n');
            for (int i = 0; i < sequence.Items.Count; i++)
            {
                text.Append(indent).Append("  [").Append(i + 1).Append("]\n");
                Write(text, sequence.Items[i], indent + "    ");
            }
        }
    }

    private static string Value(DicomElement element) => element switch
    {
        DicomOtherByte bytes => Convert.ToHexString(bytes.Buffer.Data),
        DicomFloatingPointSingle => string.Join('\\', element.Get<float[]>().Select(number => number.ToString("R", CultureInfo.InvariantCulture))),
        DicomUnsignedShort => string.Join('\\', element.Get<ushort[]>()),
        DicomUnsignedLong => string.Join('\\', element.Get<uint[]>()),
        DicomAttributeTag tags => string.Join('\\', tags.Values.Select(tag => tag.ToString("G", null).ToUpperInvariant())),
        _ => element.Count == 0 ? string.Empty : element.Get<string>(),
    };
}
