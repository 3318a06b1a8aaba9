using Microsoft.CodeAnalysis;

namespace HighDicom.Generators;

/// <summary>The diagnostics of the generator. An id, once used, keeps its meaning.</summary>
internal static class Rules
{
    public static readonly DiagnosticDescriptor BrokenXml = Rule("HDG001", "The file is not well-formed XML", "{0}");

    private static DiagnosticDescriptor Rule(string id, string title, string message, DiagnosticSeverity severity = DiagnosticSeverity.Error) =>
        new(id, title, message, "HighDicom", severity, isEnabledByDefault: true);
}
