using HighDicom.Codes;

namespace HighDicom;

/// <summary>Conditions on a segment that must all hold; what is null is no condition. Codes compare by what they mean: old and new SNOMED codes are the same.</summary>
public sealed record SegmentFilter
{
    /// <summary>Segment Label (0062,0005).</summary>
    public string? Label { get; init; }

    /// <summary>Segmented Property Category (0062,0003).</summary>
    public CodedConcept? Category { get; init; }

    /// <summary>Segmented Property Type (0062,000F).</summary>
    public CodedConcept? Type { get; init; }

    /// <summary>Segment Algorithm Type (0062,0008).</summary>
    public SegmentAlgorithmType? AlgorithmType { get; init; }

    /// <summary>Tracking ID (0062,0020).</summary>
    public string? TrackingId { get; init; }

    /// <summary>Tracking UID (0062,0021).</summary>
    public string? TrackingUid { get; init; }

    /// <summary>One of the Anatomic Regions (0008,2218).</summary>
    public CodedConcept? AnatomicRegion { get; init; }

    /// <summary>Whether a segment meets all conditions.</summary>
    /// <param name="segment">The segment.</param>
    /// <returns>Whether it does.</returns>
    public bool Matches(SegmentDescription segment)
    {
        ArgumentNullException.ThrowIfNull(segment);
        return (Label is null || segment.Label == Label)
            && (Category is null || Is(segment.Category, Category.Value))
            && (Type is null || Is(segment.Type, Type.Value))
            && (AlgorithmType is null || segment.AlgorithmType == AlgorithmType)
            && (TrackingId is null || segment.Tracking?.Id == TrackingId)
            && (TrackingUid is null || segment.Tracking?.Uid == TrackingUid)
            && (AnatomicRegion is null || segment.AnatomicRegions.Any(region => Is(region.Code, AnatomicRegion.Value)));
    }

    // Whichever version of its coding scheme a code is of.
    private static bool Is(CodedConcept? code, CodedConcept wanted) => code?.IsSameCode(wanted) == true;
}
