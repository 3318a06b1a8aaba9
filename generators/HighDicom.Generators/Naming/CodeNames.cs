using System.Text.RegularExpressions;
using HighDicom.Generators.Model;
using Microsoft.CodeAnalysis.CSharp;

namespace HighDicom.Generators.Naming;

/// <summary>
/// Names every code of PS3.16, whether it is in use or not, so that wider use renames nothing. One name for each code: the reviewed name; or that of its
/// meaning without a semantic suffix such as "(finding)", where that leaves it unique; or that of its whole meaning; and where several codes would still
/// have one name, each of them gets its value appended.
/// </summary>
internal sealed class CodeNames
{
    private const int MaxLength = 60;

    private static readonly Regex SemanticSuffix = new(@" \([a-z][a-z/ ]*\)$", RegexOptions.CultureInvariant);

    private static readonly HashSet<string> Reserved =
        ["Find", "FindMeaning", "Group", "Equals", "ReferenceEquals", "ToString", "GetHashCode", "GetType", "MemberwiseClone", "Finalize"];

    private readonly Dictionary<CodeKey, CodeName> _names = [];
    private readonly List<Problem> _problems = [];

    public CodeNames(StandardIndex index)
    {
        IEnumerable<Concept> members = index.ContextGroups.Values.SelectMany(group => group.Members);
        IEnumerable<Concept> all = index.Concepts.SelectMany(file => file.Items).Concat(members).Concat(index.Templates.SelectMany(template => template.Codes));
        Dictionary<(CodeKey, string), int> uses = members.GroupBy(member => (member.Key, member.Meaning)).ToDictionary(group => group.Key, group => group.Count());
        Dictionary<CodeKey, string> reviewed = Reviewed(index, [.. all.Select(concept => concept.Key)]);
        foreach (var scheme in all.Where(concept => concept.Scheme.Length > 0).GroupBy(concept => concept.Scheme))
        {
            List<CodeName> codes = [.. scheme.GroupBy(concept => concept.Value).Select(code => WithMeaning(code, uses, reviewed))];
            string file = index.Concepts.FirstOrDefault(concepts => concepts.Items.Any(item => item.Scheme == scheme.Key))?.File ?? "";
            Name(codes, reviewed, file, scheme);
        }
    }

    /// <summary>All codes that have a name.</summary>
    public IReadOnlyDictionary<CodeKey, CodeName> All => _names;

    public IReadOnlyList<Problem> Problems => _problems;

    /// <summary>The class of a coding scheme: Sct, Dcm, Ucum.</summary>
    public static string ClassOf(string scheme) => string.Concat(
        scheme.Split('_').Select(word => char.ToUpperInvariant(word[0]) + word.Substring(1).ToLowerInvariant()));

    private static CodeName WithMeaning(IGrouping<string, Concept> code, Dictionary<(CodeKey, string), int> uses, Dictionary<CodeKey, string> reviewed)
    {
        reviewed.TryGetValue(code.First().Key, out string? name);
        List<string> meanings = [.. code.Select(concept => concept.Meaning).Distinct(StringComparer.Ordinal)
            .OrderByDescending(meaning => Identifier.Of(meaning) == name)
            .ThenByDescending(meaning => uses.TryGetValue((code.First().Key, meaning), out int count) ? count : 0)
            .ThenBy(meaning => meaning.Length)
            .ThenBy(meaning => meaning, StringComparer.Ordinal)];
        return new(code.First().Key, "", meanings[0], meanings.Skip(1).ToEquatableArray());
    }

    private void Name(List<CodeName> codes, Dictionary<CodeKey, string> reviewed, string file, IEnumerable<Concept> concepts)
    {
        string slash = codes[0].Key.Scheme == "UCUM" ? "Per" : "";
        List<(CodeName Code, string Short, string Whole)> candidates = [.. codes.Select(code => reviewed.TryGetValue(code.Key, out string? name)
            ? (code, name, name)
            : (code, NameOf(SemanticSuffix.Replace(code.Meaning, ""), slash, code.Key.Value), NameOf(code.Meaning, slash, code.Key.Value)))];
        Dictionary<string, int> shorts = candidates.GroupBy(candidate => candidate.Short).ToDictionary(group => group.Key, group => group.Count());
        var chosen = candidates.GroupBy(candidate => shorts[candidate.Short] == 1 ? candidate.Short : candidate.Whole);
        foreach (var same in chosen)
        {
            bool isClash = same.Count() > 1 || Reserved.Contains(same.Key) || same.Key.Length == 0;
            foreach ((CodeName code, _, _) in same)
            {
                _names.Add(code.Key, code with { Name = isClash && !reviewed.ContainsKey(code.Key) ? same.Key + "_" + Identifier.Tail(code.Key.Value) : same.Key });
                if (same.Count() > 1)
                {
                    int line = concepts.First(concept => concept.Value == code.Key.Value).Line;
                    _problems.Add(new(Rules.SameName, file, line, 0, _names[code.Key].Name + ": " + same.Count() + " codes of " + code.Key.Scheme + " would be '" + same.Key + "'"));
                }
            }
        }
    }

    private static string NameOf(string meaning, string slash, string value)
    {
        string name = Identifier.Of(meaning, slash);
        if (name.Length <= MaxLength)
        {
            return name;
        }

        // Cut at a word: where a capital follows a small letter or a digit.
        int end = MaxLength;
        while (end > 1 && !(char.IsUpper(name[end]) && !char.IsUpper(name[end - 1])))
        {
            end--;
        }

        return name.Substring(0, end) + "_" + Identifier.Tail(value);
    }

    private Dictionary<CodeKey, string> Reviewed(StandardIndex index, HashSet<CodeKey> known)
    {
        Dictionary<CodeKey, string> reviewed = [];
        HashSet<(string, string)> taken = [];
        foreach (NamedCodes file in index.Names)
        {
            foreach (NamedCode row in file.Items)
            {
                CodeKey key = new(row.Scheme, row.Value);
                string? problem = !known.Contains(key) ? "There is no code " + row.Scheme + " " + row.Value
                    : !SyntaxFacts.IsValidIdentifier(row.Name) || Reserved.Contains(row.Name) ? "'" + row.Name + "' cannot be the name of a member"
                    : reviewed.ContainsKey(key) || !taken.Add((row.Scheme, row.Name)) ? "The code or the name '" + row.Name + "' is listed twice"
                    : null;
                if (problem is null)
                {
                    reviewed.Add(key, row.Name);
                }
                else
                {
                    _problems.Add(new(Rules.BadName, file.File, row.Line, 0, problem));
                }
            }
        }

        return reviewed;
    }
}
