using System.Text;
using System.Threading;
using HighDicom.Generators.Model;
using HighDicom.Generators.Reading;
using Microsoft.CodeAnalysis;

namespace HighDicom.Generators.Writing.Requirements;

/// <summary>Reads part03/sr-relationships.xml: which value type may stand under which, by which relationship, by value or by reference.</summary>
internal static class SrRelationshipsReader
{
    public static bool Reads(AdditionalText file) => file.Path.Replace('\\', '/').EndsWith("part03/sr-relationships.xml", StringComparison.Ordinal);

    public static Parsed<SrRelationships> Read(AdditionalText file, CancellationToken cancellation)
    {
        Parsed<RawDocument> parsed = DocBookReader.Read(file, cancellation);
        return new(parsed.Value is { } document ? new(document.Tables.Select(Relationships).ToEquatableArray()) : null, parsed.Problems);
    }

    private static SrIodRelationships Relationships(RawTable table)
    {
        StringBuilder text = new();
        text.Append('@').Append(table.Caption).Append('\t').Append(table.Attribute("by-reference")).Append('\n');
        foreach (RawRow row in table.Rows)
        {
            text.Append('R').Append(string.Join("\t", row.Text(0), row.Text(1), row.Text(2), row.Text(3))).Append('\n');
        }

        return new(table.Caption, text.ToString());
    }
}
