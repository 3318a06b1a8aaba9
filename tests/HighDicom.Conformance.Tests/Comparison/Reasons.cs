using FellowOakDicom;
using HighDicom.ConformanceTests.Corpus;

namespace HighDicom.ConformanceTests.Comparison;

/// <summary>All reasons for which dciodvfy (build of 2026) and our checker may disagree.</summary>
internal static class Reasons
{
    public static IReadOnlyList<Reason> All { get; } =
    [
        new("Whether the body part is paired only a person can tell: we list Laterality as unchecked.",
            disagreement => Judge(disagreement, DicomTag.Laterality)),
        new("An image that lacks an orientation is not one that does not require any: Patient Orientation is asked for in images of the other kind.",
            disagreement => Judge(disagreement, DicomTag.PatientOrientation)),
        new("What follows from a change that we report as such is no further violation: one mistake is told once.",
            disagreement => !disagreement.IsOurs && disagreement.IsChangeReported && disagreement.Finding.Path != disagreement.Mutation!.Path),
        new("dciodvfy looks into the first frame only.",
            disagreement => disagreement.IsOurs && FrameOf(disagreement.Finding.Path) > 1),
        new("dciodvfy says nothing of a content item whose value type is missing, and takes relationships beyond the list without a word.",
            disagreement => Ours(disagreement, DicomTag.ValueType, DicomTag.RelationshipType)),
        new("dciodvfy takes a module for absent where the attribute is missing by which it knows the module, though others of its attributes are there.",
            disagreement => Ours(disagreement, DicomTag.ContrastBolusAgent, DicomTag.FrameOfReferenceUID) && disagreement.Mutation?.Kind == MutationKind.Removed),
        new("dciodvfy ends where a slide without rows or columns has pixel data, before it comes to the modules.",
            disagreement => Ours(disagreement, DicomTag.Rows, DicomTag.Columns) && disagreement.Mutation?.Kind == MutationKind.Removed),
        new("A dimension organization that is no defined term leaves undecided what hangs on it; dciodvfy takes the image for one that is not tiled.",
            disagreement => !disagreement.IsOurs && disagreement.Mutation is { Kind: MutationKind.GivenBadValue } mutation && mutation.Path.Tag == DicomTag.DimensionOrganizationType),
        new("dciodvfy misses the functional groups of frames one by one where we miss all of them.",
            disagreement => Ours(disagreement, DicomTag.PerFrameFunctionalGroupsSequence) && disagreement.Mutation?.Kind == MutationKind.Removed),
        new("dciodvfy has no list of the types of entities' identifiers.",
            disagreement => Ours(disagreement, DicomTag.UniversalEntityIDType)),
        new("dciodvfy has no list for whether annotations apply to all Z planes.",
            disagreement => Ours(disagreement, DicomTag.AnnotationAppliesToAllZPlanes)),
        new("dciodvfy asks for pixel spacing where there is a patient; the standard also in segmentations of slides, as they have a frame of reference.",
            disagreement => Ours(disagreement, DicomTag.PixelSpacing) && disagreement.Mutation?.Kind == MutationKind.Removed),
        new("dciodvfy lets the class and the instance of a reference be empty where they stand in lists of evidence.",
            disagreement => Ours(disagreement, DicomTag.ReferencedSOPClassUID, DicomTag.ReferencedSOPInstanceUID) && disagreement.Mutation?.Kind == MutationKind.Emptied),
    ];

    private static bool Judge(Disagreement disagreement, DicomTag tag) => !disagreement.IsOurs && disagreement.Finding.Path.Tag == tag;

    private static bool Ours(Disagreement disagreement, params DicomTag[] tags) => disagreement.IsOurs && tags.Contains(disagreement.Finding.Path.Tag);

    /// <summary>The number of the frame whose functional groups hold an attribute; 0 if none do.</summary>
    private static int FrameOf(AttributePath path) =>
        path.Parent is not { } parent ? 0 : parent.Parent is null && parent.Tag == DicomTag.PerFrameFunctionalGroupsSequence ? path.Item : FrameOf(parent);
}
