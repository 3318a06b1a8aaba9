using System.Text;
using HighDicom.Generators.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace HighDicom.Generators.Writing.Views;

/// <summary>Writes the views: two lines an attribute.</summary>
internal static class ViewWriter
{
    /// <summary>No generated file is longer; the nested types of a longer one go into further files.</summary>
    private const int MaxLines = 900;

    public static void Register(IncrementalGeneratorInitializationContext context, StandardInputs inputs)
    {
        IncrementalValuesProvider<ViewUnit> units = inputs.Index.SelectMany(static (index, _) => new ViewBuilder(index).Units()).WithTrackingName(Steps.Views);
        context.RegisterSourceOutput(units, static (output, unit) =>
        {
            foreach ((string name, string text) in Write(unit))
            {
                output.AddSource(name, SourceText.From(text, Encoding.UTF8));
            }
        });
    }

    /// <summary>The files of a unit.</summary>
    public static IEnumerable<(string Name, string Text)> Write(ViewUnit unit)
    {
        List<ViewType> rest = [.. unit.Types];
        for (int part = 1; rest.Count > 0; part++)
        {
            // Inside the namespace, usings are looked at before those of the whole project.
            CodeWriter code = CodeWriter.Generated().Line("namespace HighDicom.Modules;").Line()
                .Line("using System;").Line("using System.Collections.Generic;").Line("using System.Diagnostics.CodeAnalysis;")
                .Line("using FellowOakDicom;").Line("using FellowOakDicom.IO.Buffer;").Line("using HighDicom.Codes;");
            List<ViewType> next = [];
            foreach (ViewType type in rest)
            {
                Write(code.Line(), type, isFirst: part == 1, next);
            }

            yield return ("Modules." + unit.Name + (part == 1 ? "" : "." + part) + ".g.cs", code.ToString());
            rest = next;
        }
    }

    private static void Write(CodeWriter code, ViewType type, bool isFirst, List<ViewType>? postponed)
    {
        List<ViewType> later = [];
        if (isFirst)
        {
            code.Line("/// " + type.Doc);
        }

        code.Open(isFirst ? Declaration(type) : "public sealed partial class " + type.Name);
        if (isFirst)
        {
            WriteMembers(code, type);
        }

        int lines = code.Count;
        foreach (ViewType nested in type.Nested)
        {
            lines += LinesOf(nested);
            if (postponed is not null && lines > MaxLines && nested != type.Nested[0])
            {
                later.Add(nested);
            }
            else
            {
                Write(code.Line(), nested, isFirst: true, null);
            }
        }

        code.Close();
        if (later.Count > 0)
        {
            postponed!.Add(type with { Nested = later.ToEquatableArray() });
        }
    }

    private static string Declaration(ViewType type)
    {
        if (type.IsInterface)
        {
            return "public interface " + type.Name + (type.Interfaces.Count > 0 ? " : " + string.Join(", ", type.Interfaces) : "");
        }

        if (type.Base == "RepeatingGroup")
        {
            return "public sealed partial class " + type.Name + "(DicomDataset dataset, int group) : RepeatingGroup(dataset, group)";
        }

        string[] first = type.Base == "Item" ? ["Item(dataset)", "IItem<" + type.Name + ">"] : [type.Base + "(dataset)"];
        return "public sealed partial class " + type.Name + "(DicomDataset dataset) : " + string.Join(", ", first.Concat(type.Interfaces));
    }

    private static void WriteMembers(CodeWriter code, ViewType type)
    {
        if (type.Base == "Item")
        {
            code.Line("/// <summary>A new, empty item.</summary>").Line("public " + type.Name + "() : this(new DicomDataset()) { }");
            code.Line("static " + type.Name + " IItem<" + type.Name + ">.Of(DicomDataset dataset) => new(dataset);");
        }

        foreach (ViewMember member in type.Members)
        {
            code.Line("/// " + member.Doc);
            code.Line(member.Attributes + (type.IsInterface
                ? member.Type + " " + member.Name + " { get; set; }"
                : "public " + member.Type + " " + member.Name + Body(member)));
        }

        foreach (ExplicitMember hidden in type.Explicit)
        {
            code.Line(hidden.Member.Attributes + hidden.Member.Type + " " + hidden.Interface + "." + hidden.Member.Name + Body(hidden.Member));
        }
    }

    private static string Body(ViewMember member) => member.Setter.Length == 0 ? " => " + member.Getter + ";" : " { get => " + member.Getter + "; set => " + member.Setter + "; }";

    private static int LinesOf(ViewType type) => 6 + (2 * type.Members.Count) + type.Explicit.Count + type.Nested.Sum(LinesOf);
}
