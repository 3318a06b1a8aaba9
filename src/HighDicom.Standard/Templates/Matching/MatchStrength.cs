namespace HighDicom.Templates.Matching;

/// <summary>How well a row describes an item, from not at all to in everything. The order counts.</summary>
internal enum MatchStrength
{
    /// <summary>Not at all.</summary>
    None,

    /// <summary>The row must be present and names a context group, of which the item's concept name is none.</summary>
    OtherGroup,

    /// <summary>The concept name is that of the row, the value type is another.</summary>
    OtherValueType,

    /// <summary>The row takes any concept name.</summary>
    Open,

    /// <summary>Concept name and value type are those of the row, the relationship is another.</summary>
    OtherRelationship,

    /// <summary>Everything.</summary>
    Full,
}
