using System.Text;
using HighDicom.Generators.Model;
using HighDicom.Generators.Reading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace HighDicom.Generators.Writing.Codes;

/// <summary>Writes the data by which old SNOMED codes equal new ones.</summary>
internal static class SnomedMapWriter
{
    public static void Register(IncrementalGeneratorInitializationContext context, StandardInputs inputs)
    {
        var maps = inputs.Parse(context, SnomedMapReader.Reads, SnomedMapReader.Read, Steps.SnomedMap);
        context.RegisterSourceOutput(maps.SelectMany(static (all, _) => all), static (output, map) =>
            output.AddSource("Codes.SnomedMap.g.cs", SourceText.From(Write(map), Encoding.UTF8)));
    }

    private static string Write(SnomedMap map)
    {
        CodeWriter code = CodeWriter.Generated().Line("using System;").Line().Line("namespace HighDicom.Codes;").Line();
        code.Open("internal static partial class SnomedMap").Line("private static ReadOnlySpan<byte> Lines =>");
        Utf8Rows.Write(code, [.. map.Lines]);
        return code.Close().ToString();
    }
}
