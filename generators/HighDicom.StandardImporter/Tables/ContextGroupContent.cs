namespace HighDicom.StandardImporter.Tables;

/// <summary>The codes of context groups with those of the groups that they include.</summary>
internal sealed class ContextGroupContent(IReadOnlyDictionary<int, FactContextGroup> groups)
{
    /// <summary>A group's codes, by scheme and meaning, each once.</summary>
    public IReadOnlyList<FactConcept> Of(int number)
    {
        List<FactConcept> concepts = [];
        HashSet<int> seen = [];
        Stack<int> open = new([number]);
        while (open.TryPop(out int next))
        {
            if (seen.Add(next) && groups.TryGetValue(next, out FactContextGroup? group))
            {
                concepts.AddRange(group.Concepts);
                foreach (int include in group.Includes)
                {
                    open.Push(include);
                }
            }
        }

        return [.. concepts.DistinctBy(concept => (concept.Scheme, concept.Value)).OrderBy(concept => concept.Scheme, StringComparer.Ordinal).ThenBy(concept => concept, ConceptOrder.Instance)];
    }
}
