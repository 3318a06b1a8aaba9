using System.Text;

namespace HighDicom.Generators.Writing.Dictionary;

/// <summary>Writes bulk data as literals that the compiler puts into the assembly as bytes.</summary>
internal static class Literals
{
    private const int LineWidth = 140;

    /// <summary>A property of UTF-8 text; entries end with LF.</summary>
    public static void Text(CodeWriter code, string name, IEnumerable<string> entries)
    {
        code.Line($"public static ReadOnlySpan<byte> {name} =>");
        StringBuilder line = new();
        foreach (string entry in entries)
        {
            line.Append(entry.Replace("\\", "\\\\").Replace("\"", "\\\"").Replace("\t", "\\t")).Append("\\n");
            if (line.Length >= LineWidth)
            {
                code.Line($"    \"{line}\"u8 +");
                line.Clear();
            }
        }

        code.Line($"    \"{line}\"u8;").Line();
    }

    /// <summary>A property of numbers, each already written as C#.</summary>
    public static void Numbers(CodeWriter code, string type, string name, IEnumerable<string> values)
    {
        code.Line($"public static ReadOnlySpan<{type}> {name} =>").Line("[");
        StringBuilder line = new();
        foreach (string value in values)
        {
            line.Append(value).Append(", ");
            if (line.Length >= LineWidth)
            {
                code.Line("    " + line.ToString().TrimEnd());
                line.Clear();
            }
        }

        code.Line("    " + line.ToString().TrimEnd()).Line("];").Line();
    }
}
