using System.Globalization;
using System.Security;
using System.Text;
using HighDicom.Generators.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace HighDicom.Generators.Writing.Codes;

/// <summary>Writes the classes of context groups, and the look-up by number.</summary>
internal static class ContextGroupWriter
{
    private const int CasesOfLine = 8;

    public static void Register(IncrementalGeneratorInitializationContext context, StandardInputs inputs)
    {
        IncrementalValuesProvider<ContextGroupUnit> units = inputs.Index.SelectMany(static (index, _) => ContextGroupBuilder.Units(index)).WithTrackingName(Steps.ContextGroupTypes);
        context.RegisterSourceOutput(units, static (output, unit) => output.AddSource("ContextGroups." + unit.Name + ".g.cs", SourceText.From(Write(unit), Encoding.UTF8)));

        IncrementalValueProvider<EquatableArray<int>> numbers = inputs.Index
            .Select(static (index, _) => index.SelectedContextGroups.Select(group => group.Number).ToEquatableArray()).WithTrackingName(Steps.ContextGroupNumbers);
        context.RegisterSourceOutput(numbers, static (output, all) =>
        {
            if (all.Count > 0)
            {
                output.AddSource("Codes.ContextGroup.g.cs", SourceText.From(Write(all), Encoding.UTF8));
            }
        });
    }

    public static string Write(ContextGroupUnit unit)
    {
        CodeWriter code = CodeWriter.Generated().Line("using System.Collections.Generic;").Line("using HighDicom.Codes;").Line().Line("namespace HighDicom.ContextGroups;");
        foreach (ContextGroupType group in unit.Groups)
        {
            Write(code.Line(), group);
        }

        return code.ToString();
    }

    private static void Write(CodeWriter code, ContextGroupType group)
    {
        string number = group.Number.ToString(CultureInfo.InvariantCulture), title = SecurityElement.Escape(group.Title);
        if (group.IsFirst)
        {
            code.Line("/// <summary>CID " + number + " " + title + " (PS3.16).</summary><remarks><see href=\"https://dicom.nema.org/medical/dicom/current/output/chtml/part16/sect_CID_"
                + number + ".html\">PS3.16 CID " + number + "</see></remarks>");
        }

        code.Open("public static partial class Cid" + number);
        if (group.IsFirst)
        {
            code.Line("/// <summary>The context group itself: its members, and whether a code is one of them.</summary>");
            code.Line("public static ContextGroup Group { get; } = new(" + number + ", " + SymbolDisplay.FormatLiteral(group.Title, quote: true) + ",");
            Utf8Rows.Write(code, group.Rows, ");");
        }

        if (group.IsCut)
        {
            WriteProperties(code, group);
        }
        else
        {
            WriteFields(code, group, "Cid" + number);
        }

        code.Close();
    }

    /// <summary>
    /// Fields, as they cost the compiler less than properties do, and there are 19,000 of them. The group is decoded as a whole anyway, so that a constructor
    /// for all members costs no more than the first property did.
    /// </summary>
    private static void WriteFields(CodeWriter code, ContextGroupType group, string type)
    {
        foreach (ContextGroupMember member in group.Members)
        {
            code.Line(member.Doc).Line("public static readonly CodedConcept " + member.Name + ";");
        }

        code.Open("static " + type + "()").Line("IReadOnlyList<CodedConcept> members = Group.Members;");
        foreach (ContextGroupMember member in group.Members)
        {
            code.Line(member.Name + " = members[" + Row(member) + "];");
        }

        code.Close();
    }

    /// <summary>A class that is cut over several files has one static constructor, which no single file could hold.</summary>
    private static void WriteProperties(CodeWriter code, ContextGroupType group)
    {
        if (group.IsFirst)
        {
            code.Line("private static CodedConcept _at(int row) => Group.Members[row];");
        }

        foreach (ContextGroupMember member in group.Members)
        {
            code.Line(member.Doc).Line("public static CodedConcept " + member.Name + " => _at(" + Row(member) + ");");
        }
    }

    private static string Row(ContextGroupMember member) => member.Row.ToString(CultureInfo.InvariantCulture);

    private static string Write(EquatableArray<int> numbers)
    {
        CodeWriter code = CodeWriter.Generated().Line("namespace HighDicom.Codes;").Line().Line("using HighDicom.ContextGroups;").Line();
        code.Open("public sealed partial class ContextGroup");
        code.Line("/// <summary>The context group with that number; null if there is none here.</summary>").Line("/// <param name=\"number\">The number, for example 7150.</param>");
        code.Open("public static ContextGroup? Find(int number) => number switch");
        List<string> cases = [.. numbers.Select(number => number.ToString(CultureInfo.InvariantCulture)).Select(number => number + " => Cid" + number + ".Group,")];
        for (int start = 0; start < cases.Count; start += CasesOfLine)
        {
            code.Line(string.Join(" ", cases.Skip(start).Take(CasesOfLine)));
        }

        return code.Line("_ => null,").Close(";").Close().ToString();
    }
}
