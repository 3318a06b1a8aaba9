using System.Globalization;
using HighDicom.Templates.Notation;

namespace HighDicom.Generators.Writing.Templates;

/// <summary>Says in words what the value of a row may be: for tooltips.</summary>
/// <param name="nameOf">The member of the row with an id.</param>
/// <param name="names">The names of what is written in signs.</param>
internal sealed class RowValueWords(Func<string, string> nameOf, TermNames names)
{
    private readonly NotationWords _notation = new(names);

    /// <summary>Sentences without their ends, for example <c>Unit: millimeter (mm, UCUM)</c>. What a row hands to an included template is not told.</summary>
    public IEnumerable<string> Of(RowFacts row)
    {
        List<CodeSet> values = [.. row.Statements.OfType<ValueSet>().Select(set => set.Codes)];
        List<CodeSet> units = [.. row.Statements.OfType<UnitSet>().Select(set => set.Codes)];
        IEnumerable<string> all = [
            .. values.Count > 0 ? ["value: " + Listed(values, code => CodeWords.Of(code))] : Array.Empty<string>(),
            .. units.Count > 0 ? ["unit: " + Listed(units, code => CodeWords.Of(code, names.Unit(code)))] : Array.Empty<string>(),
            .. row.Statements.Where(statement => statement is not (ValueSet or UnitSet or ParameterBinding)).Select(Of)];
        return all.Select(sentence => char.ToUpperInvariant(sentence[0]) + sentence.Substring(1));
    }

    private static string Listed(IEnumerable<CodeSet> sets, Func<RowCode, string> words) => WordList.Of(sets.Select(set => Of(set, words)), " or ");

    private static string Of(CodeSet set, Func<RowCode, string> words) => set switch
    {
        OneCode one => (one.Enumerated ? "" : "usually ") + words(one.Code),
        GroupCodes group => CodeWords.Of(group),
        ParameterCodes parameter => "what the including template says (parameter " + parameter.Name + ")",
        NoCode => "none",
        _ => "any",
    };

    private string Of(RowStatement statement) => statement switch
    {
        GraphicTypes { Excluded: true } types => "graphic type: any but " + WordList.Of(types.Types, " and "),
        GraphicTypes types => "graphic type: " + WordList.Of(types.Types, " or "),
        ReferencedClass reference => "refers to: " + names.SopClass(reference.SopClassUid),
        ReferencedKinds reference => "refers to: " + WordList.Of(reference.Kinds, " or "),
        ValueCount count => Count(count) + " " + names.Attribute(count.Tag),
        DependsOnCount depends => (depends.Several ? "with several items of " : "with one item of ") + nameOf(depends.Row) + ": " + Of(depends.Then),
        DefaultValue { Text: var text } when text.StartsWith("DCID ", StringComparison.Ordinal) => "without that: " + _notation.Of(text),
        DefaultValue absent => "if absent: " + _notation.Of(absent.Text),
        PositiveNumber => "greater than 0",
        TrimmedText => "no space at its ends, no control character, the same in upper and lower case",
        ExternalStatement other => External(other.Text),
        _ => throw new InvalidOperationException(statement.GetType().Name),
    };

    private static string Count(ValueCount count) => (count.AtLeast, count.Count) switch
    {
        (false, 0) => "no",
        (false, 1) => "exactly one",
        (true, 1) => "at least one",
        _ => (count.AtLeast ? "at least " : "exactly ") + count.Count.ToString(CultureInfo.InvariantCulture),
    };

    private string External(string text)
    {
        const string If = "IF ", Then = " THEN ";
        int then = text.IndexOf(Then, StringComparison.Ordinal);
        if (!text.StartsWith(If, StringComparison.Ordinal) || then < 0)
        {
            return _notation.Of(text);
        }

        string rest = text.Substring(then + Then.Length);
        string consequence = rest.StartsWith("COUNT", StringComparison.Ordinal) && RowStatementReader.Read(rest, isInclude: false) is { } statement ? Of(statement) : _notation.Of(rest);
        return "if " + _notation.Of(text.Substring(If.Length, then - If.Length)) + ": " + consequence;
    }
}
