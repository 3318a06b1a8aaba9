namespace HighDicom;

/// <summary>What drew a segment: Segment Algorithm Type (0062,0008), PS3.3 C.8.20.4.</summary>
public enum SegmentAlgorithmType
{
    /// <summary>AUTOMATIC: an algorithm alone. Needs the algorithm's name.</summary>
    Automatic,

    /// <summary>SEMIAUTOMATIC: an algorithm with a person's help. Needs the algorithm's name.</summary>
    SemiAutomatic,

    /// <summary>MANUAL: a person.</summary>
    Manual,
}
