using System.Runtime.CompilerServices;
using HighDicom.Codes;

namespace HighDicom;

/// <summary>Checks of codes that callers hand in.</summary>
internal static class CodeArgument
{
    /// <summary>Refuses the code that a forgotten initialisation leaves behind.</summary>
    internal static CodedConcept Given(CodedConcept code, [CallerArgumentExpression(nameof(code))] string? name = null) =>
        code.Value.Length > 0 ? code : throw new ArgumentException("The code is empty.", name);

    /// <summary>The same where a code may be left out.</summary>
    internal static CodedConcept? Optional(CodedConcept? code, [CallerArgumentExpression(nameof(code))] string? name = null) =>
        code is { } given ? Given(given, name) : null;
}
