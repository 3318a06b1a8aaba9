using System.Text;
using HighDicom.Generators.Model;
using HighDicom.Generators.Naming;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace HighDicom.Generators.Writing.Requirements;

/// <summary>Writes a class for each selected IOD that gives its descriptor by name.</summary>
internal static class IodWriter
{
    public static void Register(IncrementalGeneratorInitializationContext context, StandardInputs inputs)
    {
        IncrementalValuesProvider<IodUnit> units = inputs.Index.SelectMany(static (index, _) => index.SelectedIods.Select(iod => IodUnit.Of(iod, index))).WithTrackingName(Steps.IodUnits);
        context.RegisterSourceOutput(units, static (output, unit) => output.AddSource("Iods." + NameOf(unit) + ".g.cs", SourceText.From(Write(unit), Encoding.UTF8)));
    }

    private static string NameOf(IodUnit unit) => Identifier.Of(unit.Title) + "Iod";

    private static string Write(IodUnit unit)
    {
        CodeWriter code = CodeWriter.Generated().Line("namespace HighDicom.Iods;").Line();
        code.Line("/// <summary>" + Escape(unit.Title) + " IOD" + (unit.Section.Length > 0 ? " (PS3.3 " + unit.Section + ")" : "") + ": "
            + Escape(string.Join(", ", unit.SopClasses)) + ".</summary>");
        code.Line("/// <remarks>");
        List(code, "Modules: M mandatory, C conditional, U user option.", unit.Modules);
        List(code, "Functional groups, and where they may stand.", unit.Groups);
        code.Line("/// </remarks>");
        code.Open("public static class " + NameOf(unit));
        code.Line("/// <summary>SOP classes, modules and functional groups of the IOD.</summary>");
        code.Line("public static Iod Descriptor => Iod.Named(\"" + unit.Key + "\");");
        return code.Close().ToString();
    }

    private static void List(CodeWriter code, string title, EquatableArray<string> lines)
    {
        if (lines.Count > 0)
        {
            code.Line("/// <para>" + title + "</para>").Line("/// <list type=\"bullet\">");
            foreach (string line in lines)
            {
                code.Line("/// <item><description>" + Escape(line) + "</description></item>");
            }

            code.Line("/// </list>");
        }
    }

    private static string Escape(string text) => text.Replace("&", "&amp;").Replace("<", "&lt;").Replace(">", "&gt;");
}
