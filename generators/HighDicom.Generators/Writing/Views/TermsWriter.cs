using System.Security;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace HighDicom.Generators.Writing.Views;

/// <summary>Writes the open structs of values.</summary>
internal static class TermsWriter
{
    public static void Register(IncrementalGeneratorInitializationContext context, StandardInputs inputs)
    {
        IncrementalValuesProvider<TermUnit> units = inputs.Index.SelectMany(static (index, _) => TermsBuilder.Units(index)).WithTrackingName(Steps.Terms);
        context.RegisterSourceOutput(units, static (output, unit) => output.AddSource("Modules." + unit.Name + ".g.cs", SourceText.From(Write(unit), Encoding.UTF8)));
    }

    public static string Write(TermUnit unit)
    {
        CodeWriter code = CodeWriter.Generated().Line().Line("namespace HighDicom.Modules;");
        foreach (TermStruct terms in unit.Structs)
        {
            Write(code.Line(), terms);
        }

        return code.ToString();
    }

    private static void Write(CodeWriter code, TermStruct terms)
    {
        code.Line("/// <summary>A value of " + SecurityElement.Escape(terms.Title) + ". The properties are the standard's terms; files may have others.</summary>");
        code.Line("/// <param name=\"Value\">The value as it is written.</param>");
        code.Open("public readonly record struct " + terms.Name + "(string Value) : ITerm<" + terms.Name + ">");
        foreach (Term term in terms.Terms)
        {
            code.Line("/// <summary><c>" + SecurityElement.Escape(term.Value) + "</c></summary>");
            code.Line("public static " + terms.Name + " " + term.Name + " => new(" + SymbolDisplay.FormatLiteral(term.Value, quote: true) + ");");
        }

        code.Line("static " + terms.Name + " ITerm<" + terms.Name + ">.From(string value) => new(value);");
        code.Line("/// <summary>The value.</summary>").Line("public override string ToString() => Value ?? \"\";");
        code.Close();
    }
}
