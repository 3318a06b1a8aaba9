using FellowOakDicom;

namespace HighDicom;

/// <summary>The functional groups of a plane. Groups with equal values are one object, so that what all frames have in common is seen by reference, and repeated items cost nothing.</summary>
internal sealed record PlaneGroups
{
    /// <summary>What the plane is derived from: Derivation Image Sequence (0008,9124); null if from no image.</summary>
    internal DicomSequence? Derivation { get; init; }

    /// <summary>Where the plane lies: Plane Position Sequence (0020,9113), or that of slides (0048,021A); null without coordinates.</summary>
    internal DicomSequence? Position { get; init; }

    /// <summary>Groups that go to the shared ones if all frames have the same: orientation, pixel measures.</summary>
    internal IReadOnlyList<DicomSequence> Common { get; init; } = [];
}
