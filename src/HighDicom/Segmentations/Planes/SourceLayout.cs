using FellowOakDicom;

namespace HighDicom;

/// <summary>Planes that are source images, one each, in their order.</summary>
/// <param name="sources">The images.</param>
internal abstract class SourceLayout(SourceImages sources) : PlaneLayout
{
    internal sealed override int Count => sources.Count;

    internal sealed override int Rows => sources.Rows;

    internal sealed override int Columns => sources.Columns;

    internal sealed override IReadOnlyList<DicomDataset> Headers { get; } = HeadersOf(sources);

    // Data sets are otherwise equal by content: each would be compared with all others.
    internal static DicomDataset[] HeadersOf(SourceImages sources) => [.. sources.Select(source => source.Dataset).Distinct<DicomDataset>(ReferenceEqualityComparer.Instance)];

    internal sealed override string? OrderProblem => sources.Count == 1
        ? null
        : "masks without geometry do not say to which source image their frames belong: say WithFrameOrder(FrameOrder.Sources) if they follow SourceImages";

    /// <summary>Writes what planes are derived from.</summary>
    protected DerivationCodes Codes { get; } = new();

    /// <summary>The images.</summary>
    protected SourceImages Sources => sources;

    internal sealed override MaskPlacement PlaceBare(FrameOrder? order) => new([.. sources.IndicesOf(order ?? FrameOrder.Sources)], []);

    internal sealed override SourceImage? SourceOf(int plane) => sources[plane];

    internal sealed override IEnumerable<InstanceReference> References(int plane) => [sources[plane].Reference];

    /// <summary>Whether a frame of another segmentation names the image.</summary>
    protected static bool Names(StoredPlace place, SourceImage source) => place.Sources.Contains((source.SopInstanceUid, source.FrameNumber));

    /// <summary>The item that says something about an image's planes: that of its functional group, else the image itself.</summary>
    protected static DicomDataset Text(SourceImage source, DicomTag group) => source.FunctionalGroup(group) ?? source.Dataset;
}
