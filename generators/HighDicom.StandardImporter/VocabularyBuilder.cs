using HighDicom.StandardImporter.Conditions;
using HighDicom.StandardImporter.Existing;
using HighDicom.StandardImporter.Tables;

namespace HighDicom.StandardImporter;

/// <summary>Collects the names that sentences may use, from the published parts and from what standard-xml has of those that are not given.</summary>
internal static class VocabularyBuilder
{
    public static Vocabulary Build(PublishedFacts facts, ExistingFolder existing, IEnumerable<FactTable> tables)
    {
        Vocabulary vocabulary = new();
        IReadOnlyList<FactElement> elements = facts.Elements.Count > 0 ? facts.Elements : existing.Elements;
        foreach (FactElement element in elements.Where(element => element.Name.Length > 0).OrderBy(element => element.Retired))
        {
            vocabulary.AddAttribute(element.Name, element.Tag);
        }

        foreach (FactUid uid in (facts.Uids.Count > 0 ? facts.Uids : existing.Uids).Where(uid => uid.Name.Contains(' ', StringComparison.Ordinal)))
        {
            vocabulary.AddUid(uid.Name, uid.Uid);
        }

        foreach (FactTable table in tables)
        {
            Add(vocabulary, table);
        }

        return vocabulary;
    }

    private static void Add(Vocabulary vocabulary, FactTable table)
    {
        string name = NameOf(table.Caption);
        if (table.Role == "module")
        {
            vocabulary.AddModule(name, table.Name);
        }
        else if (table.Role == "functional-group" && table.Rows.Count > 0)
        {
            vocabulary.AddGroup(name, table.Rows[0].Tag);
        }
    }

    private static string NameOf(string caption)
    {
        foreach (string ending in (ReadOnlySpan<string>)[" Module Attributes", " Functional Group Macro Attributes", " Macro Attributes", " Module", " Macro"])
        {
            if (caption.EndsWith(ending, StringComparison.Ordinal))
            {
                return caption[..^ending.Length];
            }
        }

        return caption;
    }
}
