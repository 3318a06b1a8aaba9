using FellowOakDicom;
using HighDicom.Templates.Matching;
using HighDicom.Templates.Notation;

namespace HighDicom.Templates.Checking;

/// <summary>Collects what a check against templates finds. What could not be decided is kept once for each row and reason, with the number of places.</summary>
internal sealed class TemplateFindings
{
    private static readonly RowConditionWords Words = new(row => "row " + row, tag => DicomDictionary.Default[(DicomTag)tag].Name);

    private readonly List<Violation> _violations = [];
    private readonly Dictionary<(string Row, string Reason), UncheckedRequirement> _unchecked = [];

    public IReadOnlyList<Violation> Violations => _violations;

    public IEnumerable<UncheckedRequirement> Unchecked => _unchecked.Values;

    /// <summary>A violation of a row at an attribute of an item. Rows that are not sure weigh less.</summary>
    public void Add(ViolationKind kind, AttributePath path, PlannedRow row, string? detail, Severity severity = Severity.Error) => _violations.Add(new Violation
    {
        Path = path,
        Kind = kind,
        Name = RowText.Name(row),
        Reference = ReferenceOf(row.Group.Scope.Template),
        Condition = ConditionOf(row),
        Severity = row.Facts.Uncertain ? Severity.Warning : severity,
        Detail = detail,
    });

    /// <summary>An item that a template as a whole does not allow.</summary>
    public void Add(AttributePath path, TemplateDefinition template, string name, string detail) => _violations.Add(new Violation
    {
        Path = path,
        Kind = ViolationKind.BadTemplate,
        Name = name,
        Reference = ReferenceOf(template),
        Detail = detail,
    });

    public void AddUnchecked(AttributePath path, PlannedRow row, string reason) =>
        AddUnchecked(path, row.Label, RowText.Name(row), ReferenceOf(row.Group.Scope.Template), reason, ConditionOf(row));

    /// <summary>A container whose template cannot be checked.</summary>
    public void AddUnchecked(AttributePath path, string template, string reason) =>
        AddUnchecked(path, template, "Content Template Sequence", new StandardReference(3, "C.18.8"), reason, null);

    private void AddUnchecked(AttributePath path, string key, string name, StandardReference reference, string reason, string? condition) =>
        _unchecked[(key, reason)] = _unchecked.TryGetValue((key, reason), out UncheckedRequirement? known)
            ? known with { Places = known.Places + 1 }
            : new UncheckedRequirement { Path = path, Name = name, Reference = reference, Reason = reason, Condition = condition };

    private static string? ConditionOf(PlannedRow row) =>
        row.Facts.Conditions.Count > 0 && Words.Of(row.Facts) is var sentence ? char.ToLowerInvariant(sentence[0]) + sentence[1..] : null;

    private static StandardReference ReferenceOf(TemplateDefinition template) => new(16, "TID " + template.Identifier);
}
