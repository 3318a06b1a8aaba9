namespace HighDicom.Requirements;

/// <summary>One entry of a requirement table: an attribute, or all rows of another table. It may apply only while a condition holds.</summary>
internal abstract class TableEntry
{
    /// <summary>The condition under which the entry belongs to the item; null is always.</summary>
    public Condition? Applies { get; init; }
}
