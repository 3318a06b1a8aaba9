using HighDicom.Codes;

namespace HighDicom;

/// <summary>The algorithm that drew a segment: Algorithm Identification Macro (PS3.3 10.16) and Segment Algorithm Name (0062,0009).</summary>
/// <param name="Name">Name of the algorithm, or null if the object does not say.</param>
/// <param name="Version">Version of the algorithm, or null if the object does not say.</param>
/// <param name="Family">Family of the algorithm, of context group 7162; null if the object does not say.</param>
public sealed record SegmentAlgorithm(string? Name, string? Version = null, CodedConcept? Family = null)
{
    /// <summary>Algorithm Parameters (0066,0032): the parameters of this run as text, in a form that the algorithm understands; null if the object does not say.</summary>
    public string? Parameters { get; init; }

    /// <summary>Algorithm Source (0024,0202): who made the algorithm; null if the object does not say.</summary>
    public string? Source { get; init; }
}
