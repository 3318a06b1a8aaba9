namespace HighDicom.Templates.Notation;

/// <summary>
/// A row of a template table, read. <c>Level</c> counts from 0; <c>Relationship</c> is empty where the including row gives it; <c>ValueType</c> is INCLUDE for an
/// including row, whose <c>Included</c> is the number of the template; <c>Maximum</c> is <see cref="int.MaxValue"/> for n; <c>Requirement</c> is M, MC, U or UC.
/// </summary>
internal sealed record RowFacts(
    string Id,
    int Level,
    string Relationship,
    bool ByReference,
    string ValueType,
    CodeSet Name,
    int? Included,
    int Minimum,
    int Maximum,
    string Requirement,
    IReadOnlyList<ConditionClause> Conditions,
    IReadOnlyList<RowStatement> Statements,
    bool Uncertain,
    string Text)
{
    public bool IsInclude => Included is not null;

    public bool IsMandatory => Requirement == "M";
}
