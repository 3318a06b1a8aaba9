using HighDicom.Templates.Notation;

namespace HighDicom.Templates.Matching;

/// <summary>A row in its place: with parameters resolved, the relationship of the including row where it has none, and the rows under it. Immutable to the outside.</summary>
internal sealed class PlannedRow
{
    private readonly Lazy<RowGroup> _below;
    private IReadOnlyList<PlannedRow>? _exclusive;

    public PlannedRow(RowGroup group, int index)
    {
        Group = group;
        Index = index;
        Facts = group.Scope.Template.Rows[index].Facts;
        Relationship = Facts.Relationship.Length > 0 ? Facts.Relationship : group.IncludedBy?.Relationship ?? "";
        ByReference = Facts.ByReference || group.IncludedBy is { ByReference: true };
        Name = group.Scope.Resolve(Facts.Name);
        Includes = group.IncludedBy is { } include ? [.. include.Includes, include] : [];
        Statements = [.. Facts.Statements.Select(group.Scope.Resolve)];
        ValueSets = [.. Statements.OfType<ValueSet>().Select(set => set.Codes)];
        UnitSets = [.. Statements.OfType<UnitSet>().Select(set => set.Codes)];
        _below = new Lazy<RowGroup>(() => Facts.IsInclude ? RowGroup.Included(this) : RowGroup.Under(this));
    }

    /// <summary>The rows of the same level under the same parent.</summary>
    public RowGroup Group { get; }

    /// <summary>The position in the table of the template, from 0.</summary>
    public int Index { get; }

    public RowFacts Facts { get; }

    /// <summary>The relationship with the parent; empty at the root.</summary>
    public string Relationship { get; }

    public bool ByReference { get; }

    public CodeSet Name { get; }

    /// <summary>The including rows through which the row came to its place, the outermost first.</summary>
    public IReadOnlyList<PlannedRow> Includes { get; }

    public IReadOnlyList<RowStatement> Statements { get; }

    /// <summary>The sets of any of which the coded value must be; empty if it may be any.</summary>
    public IReadOnlyList<CodeSet> ValueSets { get; }

    /// <summary>The sets of any of which the unit must be; empty if it may be any.</summary>
    public IReadOnlyList<CodeSet> UnitSets { get; }

    /// <summary>The rows under the item of this row; for an including row, the top rows of the included template.</summary>
    public RowGroup Below => _below.Value;

    /// <summary>The rows of the same level beside which this one must not be present.</summary>
    public IReadOnlyList<PlannedRow> ExclusiveRows => _exclusive ??= Facts.Conditions.Count == 0 ? [] : [.. Facts.Conditions
        .Where(clause => clause.Kind == ClauseKind.ExclusiveRows).SelectMany(clause => clause.Rows).Distinct().Select(Group.Find).OfType<PlannedRow>().Where(other => other != this)];

    /// <summary>How messages name the row.</summary>
    public string Label => $"TID {Group.Scope.Template.Identifier} row {Facts.Id}";
}
