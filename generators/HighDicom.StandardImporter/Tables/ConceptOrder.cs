namespace HighDicom.StandardImporter.Tables;

/// <summary>The order of codes in standard-xml: by meaning, then by value, without regard to case first.</summary>
internal sealed class ConceptOrder : IComparer<FactConcept>
{
    public static ConceptOrder Instance { get; } = new();

    public int Compare(FactConcept? x, FactConcept? y)
    {
        int order = string.CompareOrdinal(x?.Meaning.ToLowerInvariant(), y?.Meaning.ToLowerInvariant());
        return order != 0 ? order : string.CompareOrdinal(x?.Value, y?.Value);
    }
}
