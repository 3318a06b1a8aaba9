using Microsoft.CodeAnalysis.CSharp;

namespace HighDicom.Generators.Writing.Codes;

/// <summary>Writes rows of text as one UTF-8 literal, several rows a line of code.</summary>
internal static class Utf8Rows
{
    private const int RowsOfLine = 20;

    /// <summary>Each row ends with a line feed. The statement is ended.</summary>
    public static void Write(CodeWriter code, IReadOnlyList<string> rows, string end = ";")
    {
        if (rows.Count == 0)
        {
            code.Line("    \"\"u8" + end);
        }

        for (int start = 0; start < rows.Count; start += RowsOfLine)
        {
            string text = string.Concat(rows.Skip(start).Take(RowsOfLine).Select(row => row + "\n"));
            code.Line("    " + SymbolDisplay.FormatLiteral(text, quote: true) + "u8" + (start + RowsOfLine < rows.Count ? " +" : end));
        }
    }
}
