using HighDicom.Codes;

namespace HighDicom;

/// <summary>What a segmentation says about one segment: an item of the Segment Sequence (0062,0002), PS3.3 C.8.20.4.</summary>
/// <remarks>Read from a foreign object, even what the standard requires may be missing: then it is null.</remarks>
public sealed record SegmentDescription
{
    /// <summary>Segment Number (0062,0004).</summary>
    public required int Number { get; init; }

    /// <summary>Segment Label (0062,0005).</summary>
    public required string Label { get; init; }

    /// <summary>Segment Description (0062,0006).</summary>
    public string? Description { get; init; }

    /// <summary>Segmented Property Category (0062,0003), such as Anatomical Structure.</summary>
    public CodedConcept? Category { get; init; }

    /// <summary>Segmented Property Type (0062,000F), such as Liver.</summary>
    public CodedConcept? Type { get; init; }

    /// <summary>Segmented Property Type Modifier (0062,0011), such as Left.</summary>
    public IReadOnlyList<CodedConcept> TypeModifiers { get; init; } = [];

    /// <summary>Anatomic Region (0008,2218): where the segment lies.</summary>
    public IReadOnlyList<AnatomicStructure> AnatomicRegions { get; init; } = [];

    /// <summary>Primary Anatomic Structure (0008,2228): the structure that is of interest.</summary>
    public IReadOnlyList<AnatomicStructure> PrimaryAnatomicStructures { get; init; } = [];

    /// <summary>Segment Algorithm Type (0062,0008).</summary>
    public SegmentAlgorithmType? AlgorithmType { get; init; }

    /// <summary>The algorithm, if the segment names one.</summary>
    public SegmentAlgorithm? Algorithm { get; init; }

    /// <summary>Tracking ID (0062,0020) and Tracking UID (0062,0021).</summary>
    public Tracking? Tracking { get; init; }

    /// <summary>Recommended Display CIELab Value (0062,000D).</summary>
    public CieLabColor? DisplayColor { get; init; }

    /// <summary>Recommended Display Grayscale Value (0062,000C): a P-Value, 0 for black to 65535 for white.</summary>
    public int? DisplayGray { get; init; }
}
