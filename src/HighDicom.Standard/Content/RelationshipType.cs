namespace HighDicom.Content;

/// <summary>
/// Relationship Type (0040,A010): how a content item stands to the one above it (PS3.3 C.17.3.2.4). An open set: a file may hold other text, which is kept.
/// </summary>
/// <param name="Value">The enumerated value as it stands in the file, for example <c>HAS OBS CONTEXT</c>.</param>
public readonly record struct RelationshipType(string Value)
{
    /// <summary>CONTAINS: the container above contains the item.</summary>
    public static RelationshipType Contains => new("CONTAINS");

    /// <summary>HAS PROPERTIES: the item describes the one above.</summary>
    public static RelationshipType HasProperties => new("HAS PROPERTIES");

    /// <summary>HAS OBS CONTEXT: who observed, what and in which procedure.</summary>
    public static RelationshipType HasObsContext => new("HAS OBS CONTEXT");

    /// <summary>HAS ACQ CONTEXT: how the data of the item above were acquired.</summary>
    public static RelationshipType HasAcqContext => new("HAS ACQ CONTEXT");

    /// <summary>HAS CONCEPT MOD: the item refines the concept name of the one above.</summary>
    public static RelationshipType HasConceptMod => new("HAS CONCEPT MOD");

    /// <summary>INFERRED FROM: the item above was concluded or measured from this one.</summary>
    public static RelationshipType InferredFrom => new("INFERRED FROM");

    /// <summary>SELECTED FROM: the coordinates above were selected on this image or waveform.</summary>
    public static RelationshipType SelectedFrom => new("SELECTED FROM");

    /// <summary>The enumerated value.</summary>
    public override string ToString() => Value ?? "";
}
