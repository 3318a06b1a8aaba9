using System.Globalization;
using System.Security;
using System.Text;
using HighDicom.Generators.Model;
using HighDicom.Generators.Naming;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace HighDicom.Generators.Writing.Codes;

/// <summary>Writes the classes of coding schemes: a property for each code in use, and the data of the look-ups.</summary>
internal static class CodesWriter
{
    private const int MaxCodes = 400;

    public static void Register(IncrementalGeneratorInitializationContext context, StandardInputs inputs)
    {
        IncrementalValuesProvider<CodeUnit> units = inputs.Index.SelectMany(static (index, _) => Units(index)).WithTrackingName(Steps.Codes);
        context.RegisterSourceOutput(units, static (output, unit) =>
            output.AddSource("Codes." + CodeNames.ClassOf(unit.Scheme) + "." + unit.Part + ".g.cs", SourceText.From(Write(unit), Encoding.UTF8)));

        IncrementalValuesProvider<SchemeUnit> schemes = units.Select(static (unit, _) => (unit.Scheme, unit.Part)).Collect()
            .SelectMany(static (parts, _) => parts.GroupBy(part => part.Scheme).Select(scheme => new SchemeUnit(scheme.Key, scheme.Select(part => part.Part).ToEquatableArray())))
            .WithTrackingName(Steps.CodeParts);
        context.RegisterSourceOutput(schemes, static (output, scheme) =>
            output.AddSource("Codes." + CodeNames.ClassOf(scheme.Scheme) + ".g.cs", SourceText.From(Write(scheme), Encoding.UTF8)));
    }

    public static IEnumerable<CodeUnit> Units(StandardIndex index)
    {
        var schemes = index.SelectedCodes.Where(index.CodeNames.All.ContainsKey).Select(key => index.CodeNames.All[key])
            .GroupBy(code => code.Key.Scheme, StringComparer.Ordinal).OrderBy(scheme => scheme.Key, StringComparer.Ordinal);
        Dictionary<string, int> sizes = index.CodeNames.All.Keys.GroupBy(key => key.Scheme).ToDictionary(scheme => scheme.Key, scheme => scheme.Count());
        foreach (var letter in schemes.SelectMany(scheme => scheme.OrderBy(code => code.Name, StringComparer.Ordinal)
            .GroupBy(code => (Scheme: scheme.Key, Letter: sizes[scheme.Key] <= MaxCodes ? "All" : code.Name[0] == '_' ? "Digit" : code.Name.Substring(0, 1)))))
        {
            List<CodeEntry> entries = [.. letter.Select(Entry)];
            for (int start = 0, part = 1; start < entries.Count; start += MaxCodes, part++)
            {
                string name = letter.Key.Letter + (part == 1 ? "" : part.ToString(CultureInfo.InvariantCulture));
                yield return new(letter.Key.Scheme, name, entries.Skip(start).Take(MaxCodes).ToEquatableArray());
            }
        }
    }

    /// <summary>How the documentation of a member shows the concept.</summary>
    public static string Doc(string value, string scheme, string meaning) =>
        "/// <summary>(" + SecurityElement.Escape(value) + ", " + scheme + ", \"" + SecurityElement.Escape(meaning) + "\")</summary>";

    private static CodeEntry Entry(CodeName code) => new(
        code.Name,
        code.Key.Value,
        code.Meaning,
        string.Join("\t", new[] { code.Key.Value, code.Meaning }.Concat(code.OtherMeanings)));

    /// <summary>A member is one call with one number: what binds fastest and weighs least, as the texts are in the table of the look-ups anyway.</summary>
    public static string Write(CodeUnit unit)
    {
        // Member names never start with an underscore and a small letter, so that these cannot meet one.
        string part = "_part" + unit.Part, at = "_at" + unit.Part;
        CodeWriter code = Start().Open("public static partial class " + CodeNames.ClassOf(unit.Scheme));
        int row = 0;
        foreach (CodeEntry entry in unit.Codes)
        {
            code.Line(Doc(entry.Value, unit.Scheme, entry.Meaning));
            code.Line("public static CodedConcept " + entry.Name + " => " + at + "(" + row++.ToString(CultureInfo.InvariantCulture) + ");");
        }

        code.Line("private static CodedConcept " + at + "(int row) => " + part + ".At(row);");
        code.Line("private static readonly CodePart " + part + " = new(\"" + unit.Scheme + "\", static () =>");
        Utf8Rows.Write(code, [.. unit.Codes.Select(entry => entry.Row)], ");");
        return code.Close().ToString();
    }

    public static string Write(SchemeUnit scheme)
    {
        CodeWriter code = Start();
        code.Line("/// <summary>Concepts of the coding scheme " + scheme.Scheme + " that PS3.16 uses.</summary>");
        code.Open("public static partial class " + CodeNames.ClassOf(scheme.Scheme));
        code.Line("private static readonly CodeTable _table = new(static () => [" + string.Join(", ", scheme.Parts.Select(part => "_part" + part)) + "]);");
        code.Line("/// <summary>The concept with that code value; null if there is none.</summary>").Line("/// <param name=\"value\">The code value, for example as a file has it.</param>");
        code.Line("public static CodedConcept? Find(string value) => _table.Find(value);");
        code.Line("/// <summary>The concept with that meaning, in any case; null if there is none. Less usual meanings are found too.</summary>")
            .Line("/// <param name=\"meaning\">The meaning.</param>");
        code.Line("public static CodedConcept? FindMeaning(string meaning) => _table.FindMeaning(meaning);");
        return code.Close().ToString();
    }

    private static CodeWriter Start() =>
        CodeWriter.Generated().Line("namespace HighDicom.Codes;").Line();
}
