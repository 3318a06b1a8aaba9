using System.Globalization;

namespace HighDicom.Requirements;

/// <summary>A row or include while its lines are being read.</summary>
internal sealed class EntryDraft(bool isInclude, IReadOnlyList<string> fields)
{
    private const string PositionPrefix = "value ";

    private readonly List<ValueConstraint> _values = [];

    public List<EntryDraft> Content { get; } = [];

    public Condition? Condition { get; set; }

    public Condition? Applies { get; set; }

    public bool IsForbiddenOtherwise { get; set; }

    public ItemCount Items { get; set; } = ItemCount.Any;

    /// <summary>The terms of the value list that was started last.</summary>
    public List<string> Terms { get; private set; } = [];

    /// <summary>Starts a value list, which counts always, while a condition holds, or for one position.</summary>
    public void StartValues(string when)
    {
        Terms = [];
        bool isPosition = when.StartsWith(PositionPrefix, StringComparison.Ordinal);
        int position = isPosition ? int.Parse(when[PositionPrefix.Length..], CultureInfo.InvariantCulture) : 0;
        _values.Add(new ValueConstraint(isPosition || when.Length == 0 ? null : ConditionReader.Read(when), position, Terms));
    }

    public TableEntry ToEntry(RequirementTable table) => isInclude
        ? new TableInclude(fields[0]) { Applies = Applies }
        : new RequirementRow(table, Tag(fields[0]), Type(fields[1]), [.. Content.Select(draft => draft.ToEntry(table))])
        {
            Applies = Applies,
            Condition = Condition,
            IsForbiddenOtherwise = IsForbiddenOtherwise,
            Items = Items,
            Values = _values,
        };

    private static TagPattern Tag(string text) =>
        new(uint.Parse(text.Replace('x', '0'), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture), text.Contains('x', StringComparison.Ordinal));

    private static RequirementType Type(string text) => text switch
    {
        "1" => RequirementType.Type1,
        "1C" => RequirementType.Type1C,
        "2" => RequirementType.Type2,
        "2C" => RequirementType.Type2C,
        "3" => RequirementType.Type3,
        _ => throw new InvalidDataException($"'{text}' is no type."),
    };
}
