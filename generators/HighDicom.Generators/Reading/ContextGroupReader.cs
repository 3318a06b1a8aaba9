using System.Globalization;
using System.Threading;
using HighDicom.Generators.Model;
using Microsoft.CodeAnalysis;

namespace HighDicom.Generators.Reading;

/// <summary>Reads context groups (part16/context-groups: a hundred CIDs a file) and the concepts of coding schemes (part16/concepts).</summary>
internal static class ContextGroupReader
{
    private const string TablePrefix = "table_CID_";

    public static bool ReadsGroups(AdditionalText file) => file.IsIn("part16/context-groups");

    public static bool ReadsConcepts(AdditionalText file) => file.IsIn("part16/concepts");

    public static Parsed<ContextGroups> ReadGroups(AdditionalText file, CancellationToken cancellation)
    {
        Parsed<RawDocument> parsed = DocBookReader.Read(file, cancellation);
        if (parsed.Value is not { } document)
        {
            return new(null, parsed.Problems);
        }

        List<ContextGroup> groups = [];
        List<Problem> problems = [];
        foreach (RawTable table in document.Tables)
        {
            if (table.Id.StartsWith(TablePrefix, StringComparison.Ordinal)
                && int.TryParse(table.Id.Substring(TablePrefix.Length), NumberStyles.None, CultureInfo.InvariantCulture, out int number))
            {
                groups.Add(new(number, table.Caption, table.Rows.Select(row => new Concept(row.Text(0), row.Text(1), row.Text(2), row.Line)).ToEquatableArray()));
            }
            else
            {
                problems.Add(new(Rules.BadTable, file.Path, table.Line, 0, "a table id such as table_CID_7150 is expected, not '" + table.Id + "'"));
            }
        }

        return new(new(file.Path, groups.ToEquatableArray()), problems.ToEquatableArray());
    }

    public static Parsed<Concepts> ReadConcepts(AdditionalText file, CancellationToken cancellation)
    {
        Parsed<RawDocument> parsed = DocBookReader.Read(file, cancellation);
        if (parsed.Value is not { } document)
        {
            return new(null, parsed.Problems);
        }

        IEnumerable<Concept> concepts = document.Tables.SelectMany(table => table.Rows.Select(row => new Concept(table.Attribute("label"), row.Text(0), row.Text(1), row.Line)));
        return new(new(file.Path, concepts.ToEquatableArray()), default);
    }
}
