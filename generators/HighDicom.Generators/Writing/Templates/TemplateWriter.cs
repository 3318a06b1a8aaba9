using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using HighDicom.Generators.Model;
using HighDicom.Generators.Reading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace HighDicom.Generators.Writing.Templates;

/// <summary>Writes <c>HighDicom.Templates.TidN</c> for every template in use: its rows as data, a builder and a reader; and the table that finds them by number.</summary>
internal static class TemplateWriter
{
    public static void Register(IncrementalGeneratorInitializationContext context, StandardInputs inputs)
    {
        IncrementalValueProvider<ImmutableArray<TemplateSheet>> sheets = inputs.Parse(context, TemplateReader.Reads, TemplateReader.Read, Steps.Templates);
        IncrementalValuesProvider<TemplateUnit> units = inputs.Index.Combine(sheets)
            .SelectMany(static (pair, _) => Units(pair.Left, pair.Right)).WithTrackingName(Steps.TemplateUnits);
        context.RegisterSourceOutput(units, static (output, unit) => Add(output, TypeName(unit.Sheet.Number), Write(unit)));
        context.RegisterSourceOutput(
            units.Select(static (unit, _) => unit.Sheet.Number).Collect().SelectMany(static (numbers, _) => numbers.IsEmpty ? [] : ImmutableArray.Create(numbers.ToEquatableArray())),
            static (output, numbers) => Add(output, "TemplateRegistry", Registry(numbers)));
    }

    public static string TypeName(int number) => "Tid" + number.ToString(CultureInfo.InvariantCulture);

    /// <summary>The C# text of one template.</summary>
    public static string Write(TemplateUnit unit)
    {
        TemplateShape shape = new(unit);
        TemplateSheet sheet = unit.Sheet;
        CodeWriter code = Header();
        code.Line("using System.Collections.Generic;").Line("using HighDicom.Codes;").Line("using HighDicom.Content;").Line("using HighDicom.Templates.Matching;").Line()
            .Line("namespace HighDicom.Templates;").Line()
            .Line("/// <summary>TID " + sheet.Number.ToString(CultureInfo.InvariantCulture) + " " + TemplateTooltips.Escape(sheet.Title) + " (PS3.16): other rows may "
                + (sheet.IsExtensible ? "" : "not ") + "be added; the order of the rows " + (sheet.IsOrdered ? "counts" : "is free") + ".</summary>")
            .Open("public static class " + TypeName(sheet.Number))
            .Line("/// <summary>The rows of the template.</summary>")
            .Line("public static TemplateDefinition Definition { get; } = TemplateDefinition.Read(")
            .Line("    " + sheet.Number.ToString(CultureInfo.InvariantCulture) + ", " + TemplateShape.Literal(sheet.Title) + ", " + Flags(sheet) + ", Rows);").Line()
            .Line("private static System.ReadOnlySpan<byte> Rows => \"\"\"");
        foreach (string row in sheet.Rows)
        {
            code.Line("    " + row);
        }

        code.Line("    \"\"\"u8;").Line();
        TemplateBuilderText.Write(code, shape);
        code.Line();
        TemplateReaderText.Write(code, shape);
        return code.Close().ToString();
    }

    private static string Flags(TemplateSheet sheet) =>
        "isExtensible: " + Bool(sheet.IsExtensible) + ", isOrderSignificant: " + Bool(sheet.IsOrdered) + ", isRoot: " + Bool(sheet.IsRoot);

    private static string Bool(bool value) => value ? "true" : "false";

    private static string Registry(EquatableArray<int> numbers)
    {
        CodeWriter code = Header().Line("namespace HighDicom.Templates;").Line()
            .Open("internal static partial class TemplateRegistry")
            .Open("static partial void Look(int number, ref TemplateDefinition? found)")
            .Open("found = number switch");
        foreach (int number in numbers.OrderBy(number => number))
        {
            code.Line(number.ToString(CultureInfo.InvariantCulture) + " => " + TypeName(number) + ".Definition,");
        }

        return code.Line("_ => null,").Close(";").Close().Close().ToString();
    }

    private static CodeWriter Header() => CodeWriter.Generated();

    private static IEnumerable<TemplateUnit> Units(StandardIndex index, ImmutableArray<TemplateSheet> sheets)
    {
        Dictionary<int, TemplateSheet> byNumber = sheets.GroupBy(sheet => sheet.Number).ToDictionary(group => group.Key, group => group.First());
        foreach (int number in index.SelectedTemplates)
        {
            if (byNumber.TryGetValue(number, out TemplateSheet? sheet))
            {
                IEnumerable<int> numbers = TemplateShape.Rows(sheet).Select(row => row.Included).OfType<int>().Distinct();
                List<TemplateSheet> included = [.. numbers.Where(byNumber.ContainsKey).Select(other => byNumber[other])];
                yield return new(sheet, included.ToEquatableArray(), TermNames.Of(index, included.Prepend(sheet)).ToEquatableArray());
            }
        }
    }

    private static void Add(SourceProductionContext output, string name, string text) =>
        output.AddSource("Templates." + name + ".g.cs", SourceText.From(text, Encoding.UTF8));
}
