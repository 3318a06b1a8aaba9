using System.Collections.Immutable;
using System.Text;
using HighDicom.Generators.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace HighDicom.Generators.Writing.Requirements;

/// <summary>Writes the requirement tables, the IODs and the content relationships as data: UTF-8 literals in partial parts of <c>RequirementData</c>.</summary>
internal static class RequirementDataWriter
{
    public static void Register(IncrementalGeneratorInitializationContext context, StandardInputs inputs)
    {
        IncrementalValueProvider<ImmutableArray<SrRelationships>> relationships =
            inputs.Parse(context, SrRelationshipsReader.Reads, SrRelationshipsReader.Read, Steps.SrRelationships);
        IncrementalValuesProvider<RequirementBundle> bundles = inputs.Index.Combine(relationships)
            .SelectMany(static (input, _) => Bundles(input.Left, input.Right)).WithTrackingName(Steps.RequirementBundles);
        context.RegisterSourceOutput(bundles, static (output, bundle) => output.AddSource("Requirements." + bundle.Name + ".g.cs", Text(Write(bundle))));

        IncrementalValueProvider<EquatableArray<string>> names = bundles.Select(static (bundle, _) => bundle.Name).Collect()
            .Select(static (all, _) => all.ToEquatableArray()).WithTrackingName(Steps.RequirementBundleNames);
        context.RegisterSourceOutput(names, static (output, all) =>
        {
            if (all.Count > 0)
            {
                output.AddSource("Requirements.g.cs", Text(WriteNames(all)));
            }
        });

        context.RegisterSourceOutput(
            inputs.Index.SelectMany(static (index, _) => ExpressionCheck.Problems(index)),
            static (output, problem) => output.ReportDiagnostic(problem.ToDiagnostic()));
    }

    private static IEnumerable<RequirementBundle> Bundles(StandardIndex index, ImmutableArray<SrRelationships> relationships) =>
        RequirementBundle.Of("Tables", index.Tables.Values.Select(table => (table.Name, RequirementText.Of(table))))
            .Concat(RequirementBundle.Of("Iods", index.Iods.Values.Select(iod => (iod.Name, RequirementText.Of(iod)))))
            .Concat(RequirementBundle.Of("Relationships", relationships.SelectMany(file => file.Iods).Select(iod => (iod.Iod, iod.Text))));

    private static string Write(RequirementBundle bundle)
    {
        CodeWriter writer = CodeWriter.Generated().Line("namespace HighDicom.Requirements;").Line();
        writer.Open("internal static partial class RequirementData");
        writer.Line("private static global::System.ReadOnlySpan<byte> " + bundle.Name + " =>").Line("    " + Literal(string.Concat(bundle.Texts)) + "u8;");
        return writer.Close().ToString();
    }

    /// <summary>The list of all bundles, so that the reader finds them.</summary>
    private static string WriteNames(EquatableArray<string> names)
    {
        CodeWriter writer = CodeWriter.Generated().Line("namespace HighDicom.Requirements;").Line();
        writer.Open("internal static partial class RequirementData");
        WriteSwitch(writer, "Tables", names);
        WriteSwitch(writer, "Iods", names);
        WriteSwitch(writer, "Relationships", names);
        return writer.Close().ToString();
    }

    private static void WriteSwitch(CodeWriter writer, string kind, EquatableArray<string> names)
    {
        int number = 0;
        writer.Open("internal static global::System.ReadOnlySpan<byte> " + kind + "(int bundle) => bundle switch");
        foreach (string name in names.Where(name => name.Length == kind.Length + 1 && name.StartsWith(kind, StringComparison.Ordinal)))
        {
            writer.Line(number++ + " => " + name + ",");
        }

        writer.Line("_ => default,").Close(";");
    }

    private static string Literal(string text)
    {
        StringBuilder literal = new(text.Length + 16);
        literal.Append('"');
        foreach (char c in text)
        {
            literal.Append(c switch { '"' => "\\\"", '\\' => "\\\\", '\n' => "\\n", '\t' => "\\t", _ => c.ToString() });
        }

        return literal.Append('"').ToString();
    }

    private static SourceText Text(string text) => SourceText.From(text, Encoding.UTF8);
}
