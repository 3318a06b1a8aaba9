namespace HighDicom.Content;

/// <summary>Continuity of Content (0040,A050) of a container (PS3.3 C.18.8.1.1). An open set: a file may hold other text, which is kept.</summary>
/// <param name="Value">The enumerated value as it stands in the file.</param>
public readonly record struct ContinuityOfContent(string Value)
{
    /// <summary>SEPARATE: the items stand each for itself.</summary>
    public static ContinuityOfContent Separate => new("SEPARATE");

    /// <summary>CONTINUOUS: the items read on like one text.</summary>
    public static ContinuityOfContent Continuous => new("CONTINUOUS");
}
