using System.Globalization;
using HighDicom.Generators.Model;
using HighDicom.Generators.Naming;

namespace HighDicom.Generators.Writing.Codes;

/// <summary>Makes the classes of the context groups in use; those of one file of standard-xml share files.</summary>
internal static class ContextGroupBuilder
{
    private const int MaxLines = 900;
    private const int MaxMembers = 300;

    public static IEnumerable<ContextGroupUnit> Units(StandardIndex index)
    {
        HashSet<int> selected = [.. index.SelectedContextGroups.Select(group => group.Number)];
        foreach (ContextGroups file in index.ContextGroupFiles.OrderBy(file => file.File, StringComparer.Ordinal))
        {
            List<ContextGroupType> types = [.. file.Groups.Where(group => selected.Contains(group.Number)).OrderBy(group => group.Number).SelectMany(group => Types(group, index))];
            for (int start = 0, part = 1; start < types.Count; part++)
            {
                int end = start, lines = 0;
                while (end < types.Count && (end == start || lines + types[end].Lines <= MaxLines))
                {
                    lines += types[end++].Lines;
                }

                string hundred = (types[start].Number / 100 * 100).ToString("D5", CultureInfo.InvariantCulture);
                yield return new(hundred + (part == 1 ? "" : "." + part.ToString(CultureInfo.InvariantCulture)), types.Skip(start).Take(end - start).ToEquatableArray());
                start = end;
            }
        }
    }

    private static IEnumerable<ContextGroupType> Types(ContextGroup group, StandardIndex index)
    {
        List<Concept> concepts = [.. group.Members.Where(member => index.CodeNames.All.ContainsKey(member.Key)).GroupBy(member => member.Key).Select(same => same.First())];
        Dictionary<string, int> names = concepts.GroupBy(concept => index.CodeNames.All[concept.Key].Name).ToDictionary(same => same.Key, same => same.Count());
        List<ContextGroupMember> members = [.. concepts.Select((concept, row) => Member(concept, row, index.CodeNames.All[concept.Key], names))];
        EquatableArray<string> rows = concepts.Select((concept, i) =>
            (i > 0 && concepts[i - 1].Scheme == concept.Scheme ? "" : concept.Scheme) + "|" + concept.Value + "|" + concept.Meaning).ToEquatableArray();
        for (int start = 0; start == 0 || start < members.Count; start += MaxMembers)
        {
            yield return new(group.Number, group.Title, members.Skip(start).Take(MaxMembers).ToEquatableArray(), start == 0 ? rows : default, start == 0);
        }
    }

    private static ContextGroupMember Member(Concept concept, int row, CodeName code, Dictionary<string, int> names) => new(
        names[code.Name] == 1 ? code.Name : code.Name + "_" + Identifier.Tail(concept.Value),
        row,
        CodesWriter.Doc(concept.Value, concept.Scheme, concept.Meaning));
}
