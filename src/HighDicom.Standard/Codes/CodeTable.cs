namespace HighDicom.Codes;

/// <summary>The concepts of one coding scheme, looked up by value or by meaning; gathered at the first look-up. Thread-safe.</summary>
internal sealed class CodeTable
{
    private readonly Lazy<Dictionary<string, CodedConcept>> _byValue;
    private readonly Lazy<Dictionary<string, CodedConcept>> _byMeaning;

    public CodeTable(Func<CodePart[]> parts)
    {
        _byValue = new(() => Rows(parts).ToDictionary(row => row.Concept.Value, row => row.Concept, StringComparer.Ordinal));
        _byMeaning = new(() => ByMeaning(Rows(parts)));
    }

    public CodedConcept? Find(string value) => _byValue.Value.TryGetValue(value, out CodedConcept concept) ? concept : null;

    public CodedConcept? FindMeaning(string meaning) => _byMeaning.Value.TryGetValue(meaning, out CodedConcept concept) ? concept : null;

    private static CodeRow[] Rows(Func<CodePart[]> parts) => [.. parts().SelectMany(part => part.Rows)];

    private static Dictionary<string, CodedConcept> ByMeaning(CodeRow[] rows)
    {
        Dictionary<string, CodedConcept> found = new(rows.Length, StringComparer.OrdinalIgnoreCase);
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
}
