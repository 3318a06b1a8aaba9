using FellowOakDicom;

namespace HighDicom.Requirements;

/// <summary>The two sequences that hold functional groups.</summary>
internal static class FunctionalGroupTags
{
    public static DicomTag Shared { get; } = new(0x5200, 0x9229);

    public static DicomTag PerFrame { get; } = new(0x5200, 0x9230);

    public static bool IsShared(DicomTag tag) => tag.Group == Shared.Group && tag.Element == Shared.Element;

    public static bool IsPerFrame(DicomTag tag) => tag.Group == PerFrame.Group && tag.Element == PerFrame.Element;
}
