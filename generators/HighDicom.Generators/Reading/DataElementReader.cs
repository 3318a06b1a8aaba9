using System.Threading;
using HighDicom.Generators.Model;
using Microsoft.CodeAnalysis;

namespace HighDicom.Generators.Reading;

/// <summary>Reads part06/data-elements.xml.</summary>
internal static class DataElementReader
{
    public static bool IsInput(AdditionalText file) => file.IsIn("part06") && file.Path.EndsWith("data-elements.xml", StringComparison.Ordinal);

    public static Registry<DataElement> Read(AdditionalText file, CancellationToken cancellation) =>
        TableRows.Read(file, ToElement, cancellation);

    private static DataElement? ToElement(List<string> cells)
    {
        if (cells.Count != 6 || cells[0].Length != 11)
        {
            return null;
        }

        string tag = (cells[0].Substring(1, 4) + cells[0].Substring(6, 4)).ToUpperInvariant().Replace('X', 'x');
        return new DataElement(tag, cells[1], cells[2], cells[3], cells[4], cells[5] == "RET");
    }
}
