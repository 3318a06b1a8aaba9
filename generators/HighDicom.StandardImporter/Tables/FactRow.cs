using HighDicom.StandardImporter.Reading;

namespace HighDicom.StandardImporter.Tables;

/// <summary>A row of a module, macro, functional group or item: an attribute, or all rows of another table.</summary>
/// <param name="Line">Where it is published, for messages.</param>
/// <param name="Depth">How deep it is nested in sequences.</param>
/// <param name="Name">The attribute's name; empty for an Include.</param>
/// <param name="Tag">"(gggg,eeee)"; empty for an Include.</param>
/// <param name="Type">1, 1C, 2, 2C or 3; empty for an Include.</param>
/// <param name="Include">The id of the included table; empty for an attribute.</param>
internal sealed record FactRow(int Line, int Depth, string Name, string Tag, string Type, string Include)
{
    /// <summary>What the standard says of when it is required; read for its expression, never written.</summary>
    public string Sentence { get; init; } = "";

    /// <summary>The lists of values as published; their titles are read when all names are known.</summary>
    public IReadOnlyList<TermList> PublishedLists { get; init; } = [];

    public FactCondition Condition { get; init; } = FactCondition.None;

    /// <summary>How many items a sequence may have; empty if not said.</summary>
    public string Items { get; init; } = "";

    /// <summary>The expression while which the row belongs to the table; only people write it.</summary>
    public string Applies { get; init; } = "";

    public IReadOnlyList<FactValues> Values { get; init; } = [];

    public bool IsConditional => Type is "1C" or "2C";

    /// <summary>The same row in another edition has the same key and the same rows around it.</summary>
    public string Key => Include.Length > 0 ? Include : Tag;
}
