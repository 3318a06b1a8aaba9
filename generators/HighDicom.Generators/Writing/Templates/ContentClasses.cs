namespace HighDicom.Generators.Writing.Templates;

/// <summary>The classes of the content tree that belong to a value type.</summary>
internal static class ContentClasses
{
    /// <summary>The class of the item.</summary>
    public static string Item(string valueType) => Name(valueType) + "ContentItem";

    /// <summary>The type of its value; empty for a container, which has none.</summary>
    public static string Value(string valueType) => valueType switch
    {
        "TEXT" or "PNAME" or "UIDREF" => "string",
        "CODE" => "CodedConcept",
        "NUM" => "NumericValue",
        "DATE" => "System.DateOnly",
        "TIME" => "System.TimeOnly",
        "DATETIME" => "System.DateTime",
        "IMAGE" => "ImageReference",
        "COMPOSITE" => "CompositeReference",
        "WAVEFORM" => "WaveformReference",
        "SCOORD" => "SpatialCoordinates",
        "SCOORD3D" => "SpatialCoordinates3D",
        "TCOORD" => "TemporalCoordinates",
        _ => "",
    };

    /// <summary>The value type in .NET casing.</summary>
    public static string Name(string valueType) => valueType switch
    {
        "DATETIME" => "DateTime",
        "UIDREF" => "UidRef",
        "SCOORD3D" => "Scoord3D",
        "INCLUDE" => "Template",
        _ => valueType.Substring(0, 1) + valueType.Substring(1).ToLowerInvariant(),
    };

    /// <summary>Whether items of that value type may do without a concept name (PS3.3 C.17.3).</summary>
    public static bool NeedsName(string valueType) => valueType is "TEXT" or "CODE" or "NUM" or "PNAME" or "DATE" or "TIME" or "DATETIME" or "UIDREF";
}
