using System.Text;

namespace HighDicom.Codes;

/// <summary>
/// The concepts of one coding scheme, looked up by value or by meaning; decoded at the first look-up. The data are lines "VALUE|MEANING|OTHER MEANING…" in
/// UTF-8. Thread-safe.
/// </summary>
internal sealed class CodeTable
{
    private readonly Lazy<Dictionary<string, CodedConcept>> _byValue;
    private readonly Lazy<Dictionary<string, CodedConcept>> _byMeaning;

    public CodeTable(string scheme, CodeData data, int parts)
    {
        Lazy<List<(CodedConcept Concept, string[] Others)>> rows = new(() => Decode(scheme, data, parts));
        _byValue = new(() => rows.Value.ToDictionary(row => row.Concept.Value, row => row.Concept, StringComparer.Ordinal));
        _byMeaning = new(() => ByMeaning(rows.Value));
    }

    public CodedConcept? Find(string value) => _byValue.Value.TryGetValue(value, out CodedConcept concept) ? concept : null;

    public CodedConcept? FindMeaning(string meaning) => _byMeaning.Value.TryGetValue(meaning, out CodedConcept concept) ? concept : null;

    private static Dictionary<string, CodedConcept> ByMeaning(List<(CodedConcept Concept, string[] Others)> rows)
    {
        Dictionary<string, CodedConcept> found = new(rows.Count, StringComparer.OrdinalIgnoreCase);
        foreach ((CodedConcept concept, _) in rows)
        {
            found.TryAdd(concept.Meaning, concept);
        }

        foreach ((CodedConcept concept, string[] others) in rows)
        {
            foreach (string meaning in others)
            {
                found.TryAdd(meaning, concept);
            }
        }

        return found;
    }

    private static List<(CodedConcept Concept, string[] Others)> Decode(string scheme, CodeData data, int parts)
    {
        List<(CodedConcept, string[])> rows = [];
        for (int part = 0; part < parts; part++)
        {
            ReadOnlySpan<byte> lines = data(part);
            foreach (Range range in lines.Split((byte)'\n'))
            {
                if (!lines[range].IsEmpty)
                {
                    string[] cells = Encoding.UTF8.GetString(lines[range]).Split('|');
                    rows.Add((new CodedConcept(cells[0], scheme, cells[1]), cells[2..]));
                }
            }
        }

        return rows;
    }
}
