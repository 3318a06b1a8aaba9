using System.Globalization;
using HighDicom.Codes;

namespace HighDicom;

/// <summary>Tables in the assembly: lines of cells with tabulators between, <c>#</c> before remarks.</summary>
internal static class PresetLines
{
    internal static IEnumerable<string[]> Read(string name)
    {
        using Stream stream = typeof(PresetLines).Assembly.GetManifestResourceStream($"HighDicom.Presets.{name}")!;
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            if (!line.StartsWith('#')) yield return line.Split('\t');
        }
    }

    /// <summary>The code <c>scheme|value|meaning</c> of a cell; null if the cell is empty.</summary>
    internal static CodedConcept? Code(string[] cells, int index) =>
        index < cells.Length && cells[index].Split('|') is [var scheme, var value, var meaning] ? new CodedConcept(value, scheme, meaning) : null;

    /// <summary>The colour <c>red,green,blue</c> of a cell; null if the cell is empty.</summary>
    internal static CieLabColor? Color(string[] cells, int index) =>
        index < cells.Length && cells[index].Split(',') is [var red, var green, var blue] ? CieLabColor.FromRgb(Byte(red), Byte(green), Byte(blue)) : null;

    private static byte Byte(string text) => byte.Parse(text, CultureInfo.InvariantCulture);
}
