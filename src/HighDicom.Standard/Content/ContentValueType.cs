namespace HighDicom.Content;

/// <summary>
/// Value Type (0040,A040) of a content item: what kind of value it holds (PS3.3 C.17.3.2.1). An open set: a file may hold other text, which is kept.
/// </summary>
/// <param name="Value">The defined term as it stands in the file, for example <c>CODE</c>.</param>
public readonly record struct ContentValueType(string Value)
{
    /// <summary>CONTAINER: a heading that groups the items under it.</summary>
    public static ContentValueType Container => new("CONTAINER");

    /// <summary>TEXT: free text.</summary>
    public static ContentValueType Text => new("TEXT");

    /// <summary>CODE: a coded concept.</summary>
    public static ContentValueType Code => new("CODE");

    /// <summary>NUM: a number with its unit.</summary>
    public static ContentValueType Num => new("NUM");

    /// <summary>PNAME: the name of a person.</summary>
    public static ContentValueType Pname => new("PNAME");

    /// <summary>DATE: a calendar date.</summary>
    public static ContentValueType Date => new("DATE");

    /// <summary>TIME: a time of day.</summary>
    public static ContentValueType Time => new("TIME");

    /// <summary>DATETIME: a date and a time of day.</summary>
    public static ContentValueType DateTime => new("DATETIME");

    /// <summary>UIDREF: a unique identifier.</summary>
    public static ContentValueType UidRef => new("UIDREF");

    /// <summary>COMPOSITE: a reference to an object that is neither an image nor a waveform.</summary>
    public static ContentValueType Composite => new("COMPOSITE");

    /// <summary>IMAGE: a reference to an image, to frames or to segments of it.</summary>
    public static ContentValueType Image => new("IMAGE");

    /// <summary>WAVEFORM: a reference to a waveform or to channels of it.</summary>
    public static ContentValueType Waveform => new("WAVEFORM");

    /// <summary>SCOORD: coordinates on an image.</summary>
    public static ContentValueType Scoord => new("SCOORD");

    /// <summary>SCOORD3D: coordinates in a frame of reference.</summary>
    public static ContentValueType Scoord3D => new("SCOORD3D");

    /// <summary>TCOORD: coordinates in time.</summary>
    public static ContentValueType Tcoord => new("TCOORD");

    /// <summary>TABLE: tabulated values.</summary>
    public static ContentValueType Table => new("TABLE");

    /// <summary>The defined term.</summary>
    public override string ToString() => Value ?? "";
}
