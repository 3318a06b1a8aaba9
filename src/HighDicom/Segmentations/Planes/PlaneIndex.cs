using FellowOakDicom;

namespace HighDicom;

/// <summary>The dimensions that tell planes apart (PS3.3 C.7.6.17), and the values of each plane in use.</summary>
internal sealed class PlaneIndex
{
    /// <summary>The dimensions.</summary>
    internal required IReadOnlyList<PlaneDimension> Dimensions { get; init; }

    /// <summary>For each plane its index values, one for each dimension; null for planes that have no frames.</summary>
    internal required uint[]?[] Values { get; init; }

    /// <summary>What Frame Content (0020,9111) says beside the index values; null for planes without.</summary>
    internal Func<int, DicomDataset>? Content { get; init; }

    /// <summary>Dimension Organization Type (0020,9311), if that follows from the planes alone.</summary>
    internal string? Organization { get; init; }

    /// <summary>Whether the planes are one volume: regular, along the normal, each once.</summary>
    internal bool IsVolume { get; init; }
}
