namespace HighDicom.Generators.Model;

/// <summary>
/// A row of a module, macro, functional group or item: an attribute (<c>Tag</c>, <c>Type</c>), or all rows of another table (<c>Include</c> is its id).
/// Tags are eight characters, as in <see cref="DataElement"/>. What a row does not say is the empty string.
/// <c>Condition</c> is "?" where there is no expression yet; <c>Otherwise</c> is "forbidden" or "allowed".
/// </summary>
internal sealed record Row(
    int Line,
    int Depth,
    string Name,
    string Tag,
    string Type,
    string Include,
    string Condition,
    string Otherwise,
    string Items,
    string Applies,
    EquatableArray<ValueList> Values)
{
    public bool IsInclude => Include.Length > 0;

    /// <summary>The most items that the sequence may have: 1, or no limit. Where the rows do not say, there is no limit.</summary>
    public bool IsSingleItem => Items is "1" or "0-1";
}
