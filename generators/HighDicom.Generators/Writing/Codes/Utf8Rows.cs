using Microsoft.CodeAnalysis.CSharp;

namespace HighDicom.Generators.Writing.Codes;

/// <summary>Writes rows of text as one UTF-8 literal on one line: the compiler resolves every + between literals as an operator of its own.</summary>
internal static class Utf8Rows
{
    /// <summary>Each row ends with a line feed. The statement is ended.</summary>
    public static void Write(CodeWriter code, IReadOnlyList<string> rows, string end = ";") =>
        code.Line("    " + SymbolDisplay.FormatLiteral(string.Concat(rows.Select(row => row + "\n")), quote: true) + "u8" + end);
}
