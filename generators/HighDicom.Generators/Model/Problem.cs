using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace HighDicom.Generators.Model;

/// <summary>Something wrong in a file of standard-xml: a rule, and the line and column (from 0) where it was met.</summary>
internal sealed record Problem(DiagnosticDescriptor Rule, string File, int Line, int Column, string Argument)
{
    /// <summary>The only problem of a file.</summary>
    public static EquatableArray<Problem> One(DiagnosticDescriptor rule, string file, int line, string argument) => new([new Problem(rule, file, line, 0, argument)]);

    public Diagnostic ToDiagnostic()
    {
        LinePosition position = new(Line, Column);
        return Diagnostic.Create(Rule, Location.Create(File, new TextSpan(0, 0), new LinePositionSpan(position, position)), Argument);
    }
}
