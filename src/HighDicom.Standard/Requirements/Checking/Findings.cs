using FellowOakDicom;

namespace HighDicom.Requirements;

/// <summary>Collects what a check finds. What could not be decided is kept once for each row, with the number of places.</summary>
internal sealed class Findings
{
    private readonly List<Violation> _violations = [];
    private readonly Dictionary<RequirementRow, OpenRow> _openRows = [];
    private readonly List<UncheckedRequirement> _others = [];

    public IReadOnlyList<Violation> Violations => _violations;

    public IEnumerable<UncheckedRequirement> Unchecked => _openRows.Values.Select(open => open.ToRequirement()).Concat(_others);

    public void Add(Violation violation) => _violations.Add(violation);

    /// <summary>A violation of a table's row at an attribute.</summary>
    public void Add(ViolationKind kind, ItemLevel level, DicomTag tag, RequirementRow row, Condition? condition = null, string? detail = null) => _violations.Add(new Violation
    {
        Path = level.Path(tag),
        Kind = kind,
        Name = ElementFacts.Of(tag).Name,
        Reference = ReferenceOf(row, level),
        Type = row.Type,
        Condition = condition?.ToString(),
        Detail = detail,
    });

    /// <summary>A row's requirement that cannot be decided at an attribute.</summary>
    public void AddUnchecked(ItemLevel level, DicomTag tag, RequirementRow row, Condition condition)
    {
        if (_openRows.TryGetValue(row, out OpenRow? known))
        {
            known.Places++;
            return;
        }

        _openRows.Add(row, new OpenRow(new UncheckedRequirement
        {
            Path = level.Path(tag),
            Name = ElementFacts.Of(tag).Name,
            Reference = ReferenceOf(row, level),
            Type = row.Type,
            Condition = condition.ToString(),
            Reason = OpenQuestion.Of(condition),
        }));
    }

    /// <summary>Another requirement that cannot be decided.</summary>
    public void AddUnchecked(UncheckedRequirement requirement) => _others.Add(requirement);

    private static StandardReference ReferenceOf(RequirementRow row, ItemLevel level) => row.Table.Reference.Section.Length > 0 ? row.Table.Reference : level.Reference;
}
