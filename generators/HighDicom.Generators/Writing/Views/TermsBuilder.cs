using HighDicom.Generators.Model;
using HighDicom.Generators.Naming;

namespace HighDicom.Generators.Writing.Views;

/// <summary>
/// Makes the structs of values. The terms of an attribute are those of all tables of the standard, so that one type serves every table and a wider
/// selection changes none. A group's attributes share a file.
/// </summary>
internal static class TermsBuilder
{
    /// <summary>A struct takes this many lines, and two for each term.</summary>
    private const int LinesOfStruct = 12;
    private const int MaxLines = 900;

    /// <summary>Names that a struct has already.</summary>
    private static readonly HashSet<string> Reserved = ["Value", "From", "Equals", "ToString", "GetHashCode", "GetType", "Deconstruct"];

    public static IEnumerable<TermUnit> Units(StandardIndex index)
    {
        HashSet<string> used = [.. index.SelectedTables.SelectMany(table => table.Rows).Select(row => row.Tag)];
        var byTag = index.Tables.Values.SelectMany(table => table.Rows).Where(row => row.Values.Count > 0 && used.Contains(row.Tag))
            .GroupBy(row => row.Tag, StringComparer.Ordinal).OrderBy(rows => rows.Key, StringComparer.Ordinal);
        foreach (var group in byTag.GroupBy(rows => rows.Key.Substring(0, 4)))
        {
            List<TermStruct> structs = [.. group.Select(rows => Struct(rows.Key, rows, index)).OfType<TermStruct>()];
            for (int part = 1, start = 0; start < structs.Count; part++)
            {
                int end = start, lines = 0;
                while (end < structs.Count && (end == start || lines + LinesOf(structs[end]) <= MaxLines))
                {
                    lines += LinesOf(structs[end++]);
                }

                yield return new("Values" + group.Key + (part == 1 ? "" : "." + part), structs.Skip(start).Take(end - start).ToEquatableArray());
                start = end;
            }
        }
    }

    private static int LinesOf(TermStruct terms) => LinesOfStruct + (2 * terms.Terms.Count);

    private static TermStruct? Struct(string tag, IEnumerable<Row> rows, StandardIndex index)
    {
        if (!index.Elements.TryGetValue(tag, out DataElement element) || !AttributeType.HoldsTerms(element.VR))
        {
            return null;
        }

        IEnumerable<string> values = rows.SelectMany(row => row.Values).SelectMany(list => list.Terms).Where(term => term.Length > 0).Distinct(StringComparer.Ordinal);
        var byName = values.OrderBy(value => value, StringComparer.Ordinal).GroupBy(NameOf);
        return new(
            element.Keyword + "Value",
            element.Name,
            byName.SelectMany(same => same.Count() == 1
                ? same.Select(value => new Term(same.Key, value))
                : same.Select(value => new Term(same.Key + "_" + Identifier.Tail(value), value))).ToEquatableArray());
    }

    private static string NameOf(string value)
    {
        string name = Identifier.OfTerm(value);
        return name.Length == 0 ? "Term_" + Identifier.Tail(value) : Reserved.Contains(name) ? name + "Term" : name;
    }
}
