using FellowOakDicom;

namespace HighDicom.Requirements;

/// <summary>Collects what a check finds. What could not be decided is kept once for each row, with the number of places.</summary>
internal sealed class Findings
{
    private readonly List<Violation> _violations = [];
    private readonly Dictionary<RequirementRow, OpenRow> _openRows = [];
    private readonly List<UncheckedRequirement> _others = [];
    private readonly List<OpenRow> _log = [];
    private int _logs;

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
        Condition = condition is null ? null : ConditionShown.Of(condition),
        Detail = detail,
    });

    /// <summary>A row's requirement that cannot be decided at an attribute.</summary>
    public void AddUnchecked(ItemLevel level, DicomTag tag, RequirementRow row, Condition condition)
    {
        if (row.IsDecidedByRule)
        {
            return;
        }

        if (!_openRows.TryGetValue(row, out OpenRow? open))
        {
            open = new OpenRow(new UncheckedRequirement
            {
                Path = level.Path(tag),
                Name = ElementFacts.Of(tag).Name,
                Reference = ReferenceOf(row, level),
                Type = row.Type,
                Condition = ConditionShown.Of(condition),
                Reason = OpenQuestion.Of(condition),
            });
            _openRows.Add(row, open);
        }

        Count(open);
    }

    /// <summary>From here on it is noted which rows cannot be decided. Logs may stand inside each other.</summary>
    /// <returns>Where the log starts, for its end.</returns>
    public int StartLog()
    {
        _logs++;
        return _log.Count;
    }

    /// <summary>The rows that could not be decided since the start of a log, one for each place.</summary>
    public OpenRow[] EndLog(int start)
    {
        OpenRow[] rows = start == _log.Count ? [] : [.. _log.Skip(start)];
        if (--_logs == 0)
        {
            _log.Clear();
        }

        return rows;
    }

    /// <summary>Rows that could not be decided cannot be at another place either.</summary>
    public void Repeat(ReadOnlySpan<OpenRow> rows)
    {
        foreach (OpenRow row in rows)
        {
            Count(row);
        }
    }

    /// <summary>Takes over what was found in a later part of the data set.</summary>
    public void Take(Findings later)
    {
        _violations.AddRange(later._violations);
        _others.AddRange(later._others);
        foreach ((RequirementRow row, OpenRow open) in later._openRows)
        {
            if (!_openRows.TryAdd(row, open))
            {
                _openRows[row].Places += open.Places;
            }
        }
    }

    /// <summary>Another requirement that cannot be decided.</summary>
    public void AddUnchecked(UncheckedRequirement requirement) => _others.Add(requirement);

    private void Count(OpenRow row)
    {
        row.Places++;
        if (_logs > 0)
        {
            _log.Add(row);
        }
    }

    private static StandardReference ReferenceOf(RequirementRow row, ItemLevel level) => row.Table.Reference.Section.Length > 0 ? row.Table.Reference : level.Reference;
}
