using HighDicom.Codes;

namespace HighDicom;

/// <summary>What a segmentation is called and who made it.</summary>
internal sealed record SegmentationContent(string? Label = null, string? Description = null, string? Creator = null)
{
    /// <summary>Who the creator is, and of which institution.</summary>
    internal (CodedConcept Person, string Institution)? CreatorIdentification { get; init; }

    /// <summary>The description in other languages.</summary>
    internal IReadOnlyList<(string Description, CodedConcept Language)> Alternates { get; init; } = [];

    /// <summary>What else had a part in the object.</summary>
    internal IReadOnlyList<(Equipment Equipment, CodedConcept Purpose, string? Description)> Equipment { get; init; } = [];
}
