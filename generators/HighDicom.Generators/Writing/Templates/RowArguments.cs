using HighDicom.Generators.Model;
using HighDicom.Templates.Notation;

namespace HighDicom.Generators.Writing.Templates;

/// <summary>
/// What the caller gives for a row: the concept name, unless the row fixes it, and the value, unless it is one enumerated code. What the caller passes and what the content item is made of.
/// </summary>
internal sealed record RowArguments(string ConceptName, string Value, IReadOnlyList<(string Declaration, string Name, string Documentation)> Given)
{
    /// <summary>The parameters of the method, for its declaration.</summary>
    public string Parameters => string.Join(", ", Given.Select(argument => argument.Declaration));

    /// <summary>Their names, for handing them on.</summary>
    public string Names => string.Join(", ", Given.Select(argument => argument.Name));

    public static RowArguments OfIncluded(TemplateSheet included, TermNames names)
    {
        List<RowFacts> rows = TemplateShape.Rows(included);
        return TemplateShape.RootOf(rows) is { } root ? Of(new RowShape(0, root, [], null), names) : new("", "", []);
    }

    public static RowArguments Of(RowShape row, TermNames names)
    {
        List<(string Declaration, string Name, string Documentation)> given = [];
        bool needsName = ContentClasses.NeedsName(row.Facts.ValueType);
        string conceptName = row.Facts.Name switch
        {
            OneCode one => Literal(one.Code),
            NoCode => "(CodedConcept?)null",
            _ => "",
        };
        List<(string Declaration, string Name, string Documentation)> last = [];
        if (conceptName.Length == 0)
        {
            conceptName = row.Facts.Name is ParameterCodes { Name: var parameter } ? Argument(parameter) : "conceptName";
            bool optional = row.Facts.Name is AnyCode && !needsName;
            (optional ? last : given).Add((optional ? "CodedConcept? " + conceptName + " = null" : "CodedConcept " + conceptName, conceptName, "The concept name of the item."));
        }

        string value = ValueExpression(row.Facts, names, given);
        given.AddRange(last);
        return new(conceptName, value, given);
    }

    public void WriteParams(CodeWriter code)
    {
        foreach ((string _, string name, string documentation) in Given)
        {
            code.Line("/// <param name=\"" + name + "\">" + documentation + "</param>");
        }
    }

    private static string Argument(string parameter)
    {
        string words = TemplateNames.Parameter(parameter);
        return TemplateNames.Camel(words.Length > 0 ? words : parameter);
    }

    private static string ValueExpression(RowFacts row, TermNames names, List<(string Declaration, string Name, string Documentation)> given)
    {
        string type = ContentClasses.Value(row.ValueType);
        if (type.Length == 0)
        {
            return "";
        }

        if (row.ValueType == "CODE" && row.Statements.OfType<ValueSet>().ToList() is [{ Codes: OneCode { Enumerated: true } only }])
        {
            return Literal(only.Code);
        }

        if (row.ValueType == "NUM" && row.Statements.OfType<UnitSet>().ToList() is [{ Codes: OneCode { Enumerated: true } unit }])
        {
            given.Add(("double value", "value", "The number, in " + TemplateTooltips.Escape(names.Unit(unit.Code)) + "."));
            return "new NumericValue(value, " + Literal(unit.Code) + ")";
        }

        given.Add((type + " value", "value", "The value."));
        return "value";
    }

    private static string Literal(RowCode code) =>
        "new CodedConcept(" + TemplateShape.Literal(code.Value) + ", " + TemplateShape.Literal(code.Scheme) + ", " + TemplateShape.Literal(code.Meaning) + ")";
}
