namespace HighDicom.StandardImporter.Tables;

/// <summary>What the published parts say, before it is put together with what standard-xml has already.</summary>
internal sealed class PublishedFacts
{
    public List<FactTable> Tables { get; } = [];

    public List<FactIod> Iods { get; } = [];

    public List<FactRelationships> Relationships { get; } = [];

    /// <summary>By section: the first module, or the first macro, in it or below it.</summary>
    public Dictionary<(string Section, bool IsModule), string> TableOfSection { get; } = [];

    /// <summary>Tables of attributes that stand in a section of functional group macros.</summary>
    public HashSet<string> InGroupSections { get; } = [];

    /// <summary>The module that a section defines, or the macro.</summary>
    public string? TableOf(string section, bool isModule) => TableOfSection.GetValueOrDefault((section, isModule)) ?? TableOfSection.GetValueOrDefault((section, !isModule));

    public List<FactElement> Elements { get; } = [];

    public List<FactUid> Uids { get; } = [];

    public SortedDictionary<int, FactContextGroup> ContextGroups { get; } = [];

    public List<FactConcept> Definitions { get; } = [];

    public List<FactTemplate> Templates { get; } = [];

    public List<IReadOnlyList<string>> SnomedMap { get; } = [];

    public List<IReadOnlyList<string>> AnatomicRegions { get; } = [];

    /// <summary>The editions of the parts that were read, by label ("PS3.6").</summary>
    public Dictionary<string, string> Editions { get; } = [];
}
