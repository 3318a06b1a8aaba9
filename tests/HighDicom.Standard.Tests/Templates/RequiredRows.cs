using HighDicom.Codes;
using HighDicom.Templates;
using HighDicom.Templates.Notation;

namespace HighDicom.Standard.Tests.Templates;

/// <summary>Which rows of one level have to be there, decided row by row in the order of the table; what the content tree does not tell counts as not so.</summary>
internal sealed class RequiredRows(TemplateDefinition template, IEnumerable<TemplateRow> level)
{
    private readonly HashSet<string> _level = [.. level.Select(row => row.Number)];
    private readonly HashSet<string> _taken = [.. template.Rows.Take(1).Where(row => !level.Contains(row)).Select(row => row.Number)];

    /// <summary>Whether the row is required beside those that were taken; it is taken then.</summary>
    public bool Take(TemplateRow row) =>
        (row.RequirementType == "M" || (row.RequirementType == "MC" && row.Facts.Conditions.All(clause => Requires(clause, row)))) && _taken.Add(row.Number);

    private bool Requires(ConditionClause clause, TemplateRow row) => clause.Kind switch
    {
        ClauseKind.ExclusiveRows or ClauseKind.AtLeastOneRow => clause.Rows.First(_level.Contains) == row.Number,
        ClauseKind.ForbiddenIf => !Holds(clause.Expression!),
        _ => Holds(clause.Expression!),
    };

    private bool Holds(RowCondition condition) => condition switch
    {
        AllRows all => Holds(all.Left) && Holds(all.Right),
        AnyRow any => Holds(any.Left) || Holds(any.Right),
        NotRow not => !Holds(not.Inner),
        RowIsPresent present => _taken.Contains(present.Row),
        IodAllows => true,
        RowHasCode code => _taken.Contains(code.Row) && code.Codes.Any(one => CodeOf(code) is var given && given.Value == one.Value),
        _ => false,
    };

    private CodedConcept CodeOf(RowHasCode code) => SampleArguments.Code(template.Rows.Single(row => row.Number == code.Row), ofName: code.OfName);
}
