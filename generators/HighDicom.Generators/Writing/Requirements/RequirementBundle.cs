using HighDicom.Generators.Model;

namespace HighDicom.Generators.Writing.Requirements;

/// <summary>The compact text of some tables or IODs, which go into one generated file: those whose names begin with the same letter.</summary>
/// <param name="Kind"><c>Tables</c>, <c>Iods</c> or <c>Relationships</c>.</param>
/// <param name="Letter">The letter; an underscore for a digit.</param>
/// <param name="Texts">The text of each table, sorted by name.</param>
internal sealed record RequirementBundle(string Kind, char Letter, EquatableArray<string> Texts)
{
    public string Name => Kind + Letter;

    /// <summary>Groups named texts by first letter.</summary>
    public static IEnumerable<RequirementBundle> Of(string kind, IEnumerable<(string Name, string Text)> items) =>
        items.OrderBy(item => item.Name, StringComparer.Ordinal)
            .GroupBy(item => char.IsLetter(item.Name[0]) ? char.ToUpperInvariant(item.Name[0]) : '_')
            .Select(group => new RequirementBundle(kind, group.Key, group.Select(item => item.Text).ToEquatableArray()));
}
