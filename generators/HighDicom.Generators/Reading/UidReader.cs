using System.Threading;
using HighDicom.Generators.Model;
using Microsoft.CodeAnalysis;

namespace HighDicom.Generators.Reading;

/// <summary>Reads part06/uids.xml.</summary>
internal static class UidReader
{
    public static bool IsInput(AdditionalText file) => file.IsIn("part06") && file.Path.EndsWith("uids.xml", StringComparison.Ordinal);

    public static Registry<UidEntry> Read(AdditionalText file, CancellationToken cancellation) =>
        TableRows.Read(file, ToEntry, cancellation);

    private static UidEntry? ToEntry(List<string> cells) =>
        cells.Count == 5 ? new UidEntry(cells[0], cells[1], cells[2], cells[3], cells[4] == "RET") : null;
}
