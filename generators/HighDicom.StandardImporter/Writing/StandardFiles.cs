using System.Globalization;
using HighDicom.StandardImporter.Tables;

namespace HighDicom.StandardImporter.Writing;

/// <summary>The files of standard-xml that an import makes, by path below the folder.</summary>
internal sealed class StandardFiles
{
    private const int GroupsPerFile = 100;

    private readonly SortedDictionary<string, string> _texts = new(StringComparer.Ordinal);

    public IReadOnlyDictionary<string, string> Texts => _texts;

    public void Add(string path, string text) => _texts[path] = text;

    /// <summary>Adds the codes of PS3.16.</summary>
    public void AddCodes(PublishedFacts facts, string edition)
    {
        ContextGroupContent content = new(facts.ContextGroups);
        foreach (IGrouping<int, int> hundred in facts.ContextGroups.Keys.GroupBy(number => number / GroupsPerFile))
        {
            string name = string.Create(CultureInfo.InvariantCulture, $"part16/context-groups/cid-{hundred.Key * GroupsPerFile:00000}.xml");
            Add(name, RegistryFile.ContextGroups(hundred.Select(number => (number, facts.ContextGroups[number].Caption, content.Of(number))), edition));
        }

        foreach (IGrouping<string, FactConcept> scheme in facts.Definitions.Concat(facts.ContextGroups.Values.SelectMany(group => group.Concepts)).GroupBy(concept => concept.Scheme, StringComparer.Ordinal))
        {
            IEnumerable<FactConcept> concepts = scheme.Distinct().OrderBy(concept => concept, ConceptOrder.Instance);
            Add($"part16/concepts/{FileNameOf(scheme.Key)}.xml", RegistryFile.Concepts(scheme.Key, concepts, edition));
        }

        if (facts.SnomedMap.Count > 0)
        {
            Add("part16/srt-to-sct.xml", RegistryFile.SnomedMap(facts.SnomedMap.OrderBy(row => row[0], StringComparer.Ordinal), edition));
        }

        if (facts.AnatomicRegions.Count > 0)
        {
            Add("part16/anatomic-regions.xml", RegistryFile.AnatomicRegions(facts.AnatomicRegions.OrderBy(row => row[0], StringComparer.Ordinal), edition));
        }
    }

    // Nothing in a published table may lead out of the folder.
    private static string FileNameOf(string scheme) => string.Concat(scheme.Select(c => char.IsAsciiLetterOrDigit(c) || c is '_' or '-' ? c : '_'));
}
