using System.Threading;
using HighDicom.Generators.Model;
using Microsoft.CodeAnalysis;

namespace HighDicom.Generators.Reading;

/// <summary>Reads names.xml: reviewed names of codes, which win over what the rules would make.</summary>
internal static class NamesReader
{
    public static bool Reads(AdditionalText file) => file.Is("standard-xml/names.xml");

    public static Parsed<NamedCodes> Read(AdditionalText file, CancellationToken cancellation)
    {
        Parsed<RawDocument> parsed = DocBookReader.Read(file, cancellation);
        return parsed.Value is not { } document
            ? new(null, parsed.Problems)
            : new(
                new(file.Path, document.Tables.SelectMany(table => table.Rows).Select(row => new NamedCode(row.Line, row.Text(0), row.Text(1), row.Text(2))).ToEquatableArray()),
                parsed.Problems);
    }
}
