using System.Text;
using HighDicom.Generators.Naming;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace HighDicom.Generators.Writing.Requirements;

/// <summary>Writes a class for each selected IOD that gives its descriptor by name.</summary>
internal static class IodWriter
{
    public static void Register(IncrementalGeneratorInitializationContext context, StandardInputs inputs)
    {
        IncrementalValuesProvider<IodUnit> units = inputs.Index.SelectMany(static (index, _) => index.SelectedIods.Select(IodUnit.Of)).WithTrackingName(Steps.IodUnits);
        context.RegisterSourceOutput(units, static (output, unit) => output.AddSource("Iods." + NameOf(unit) + ".g.cs", SourceText.From(Write(unit), Encoding.UTF8)));
    }

    private static string NameOf(IodUnit unit) => Identifier.Of(unit.Title) + "Iod";

    private static string Write(IodUnit unit)
    {
        CodeWriter code = CodeWriter.Generated().Line("namespace HighDicom.Iods;").Line();
        code.Line("/// <summary>" + Escape(unit.Title) + " IOD (PS3.3 " + unit.Section + "), SOP class " + string.Join(", ", unit.SopClasses) + ".</summary>");
        code.Line("/// <remarks>Modules (M mandatory, C conditional, U as the user likes):");
        code.Line("/// <list type=\"bullet\">");
        foreach (string module in unit.Modules)
        {
            code.Line("/// <item><description>" + Escape(module) + "</description></item>");
        }

        code.Line("/// </list>").Line("/// </remarks>");
        code.Open("public static class " + NameOf(unit));
        code.Line("/// <summary>SOP classes, modules and functional groups of the IOD.</summary>");
        code.Line("public static Iod Descriptor => Iod.Named(\"" + unit.Key + "\");");
        return code.Close().ToString();
    }

    private static string Escape(string text) => text.Replace("&", "&amp;").Replace("<", "&lt;").Replace(">", "&gt;");
}
