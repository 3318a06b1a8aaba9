namespace HighDicom.Requirements;

/// <summary>All rules that no table holds.</summary>
internal static class ConformanceRules
{
    public static IReadOnlyList<IConformanceRule> All { get; } =
    [
        new FrameCountRule(),
        new TileCountRule(),
        new SingleFrameRule(),
        new DimensionIndexRule(),
        new DimensionPointerRule(),
        new SegmentNumberRule(),
        new ReferencedSegmentRule(),
        new PixelBitsRule(),
        new PixelDataLengthRule(),
        new PhotometricRule(),
        new LookupTableRule(),
        new SegmentedPaletteRule(),
        new RealWorldValueRule(),
        new SrRelationshipRule(),
        new AnnotationRule(),
        new PresentationStateRule(),
        new InstanceReferenceRule(),
        new EvidenceRule(),
    ];
}
