using System.Threading;
using HighDicom.Generators.Model;
using Microsoft.CodeAnalysis;

namespace HighDicom.Generators.Reading;

/// <summary>Reads old and new SNOMED codes (part16/srt-to-sct.xml).</summary>
internal static class SnomedMapReader
{
    public static bool Reads(AdditionalText file) => file.Is("part16/srt-to-sct.xml");

    /// <summary>Lines "OLD=NEW", sorted by bytes; of an old code that stands twice the first counts.</summary>
    public static Parsed<SnomedMap> Read(AdditionalText file, CancellationToken cancellation)
    {
        Parsed<RawDocument> parsed = DocBookReader.Read(file, cancellation);
        IEnumerable<string>? lines = parsed.Value?.Tables.SelectMany(table => table.Rows)
            .GroupBy(row => row.Text(0), StringComparer.Ordinal).OrderBy(same => same.Key, StringComparer.Ordinal).Select(same => same.Key + "=" + same.First().Text(1));
        return new(lines is null ? null : new(lines.ToEquatableArray()), parsed.Problems);
    }
}
