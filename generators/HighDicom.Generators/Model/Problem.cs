using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace HighDicom.Generators.Model;

/// <summary>Something wrong in a file of standard-xml: a rule, and the line and column (from 0) where it was met.</summary>
internal sealed record Problem(DiagnosticDescriptor Rule, string File, int Line, int Column, string Argument)
{
    public Diagnostic ToDiagnostic()
    {
        LinePosition position = new(Line, Column);
        return Diagnostic.Create(Rule, Location.Create(File, new TextSpan(0, 0), new LinePositionSpan(position, position)), Argument);
    }
}
