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
        new("What only a person can tell, and what no expression states (where dose grids lie, in which modalities of radiotherapy), we list as unchecked or let pass.",
            disagreement => disagreement.IsUnchecked || (Judge(disagreement, DicomTag.GridFrameOffsetVector, DicomTag.Modality) && disagreement.Mutation is not null)) { IsOfOtherFiles = true },
        new("dciodvfy does not look into modules for several frames where it does not expect them, nor whether filters of waveforms are empty.",
            disagreement => Ours(disagreement, DicomTag.NumberOfFrames, DicomTag.FrameIncrementPointer, DicomTag.FilterLowFrequency, DicomTag.FilterHighFrequency)) { IsOfOtherFiles = true },
        new("dciodvfy takes contrast media for unused where the agent is missing, though their other attributes are there.",
            disagreement => Ours(disagreement, DicomTag.ContrastBolusAgent) && disagreement.Mutation is null) { IsOfOtherFiles = true },
        new("Of attributes of which one must be there we name the first.",
            disagreement => Judge(disagreement, [DicomTag.DeidentificationMethodCodeSequence, DicomTag.ChannelSampleSkew, .. Segmented])
                || (Ours(disagreement, Plain) && disagreement.Mutation is { } mutation && Segmented.Contains(mutation.Path.Tag))) { IsOfOtherFiles = true },
        new("dciodvfy does not look whether the evidence of a document has what its content refers to.",
            disagreement => Ours(disagreement, DicomTag.CurrentRequestedProcedureEvidenceSequence)) { IsOfOtherFiles = true },
        new("dciodvfy lets the character set be empty, and does not look into private attributes.",
            disagreement => Ours(disagreement, DicomTag.SpecificCharacterSet) || (disagreement.IsOurs && disagreement.Finding.Path.Tag.IsPrivate)) { IsOfOtherFiles = true },
        new("dciodvfy knows the photometric interpretations of secondary captures, ultrasound and icons as lists; in our tables they are defined terms.",
            disagreement => Judge(disagreement, DicomTag.PhotometricInterpretation)) { IsOfOtherFiles = true },
        new("dciodvfy asks for a frame of reference where a structure set has some part of one; the module may be left out.",
            disagreement => Judge(disagreement, DicomTag.FrameOfReferenceUID, DicomTag.PositionReferenceIndicator) && disagreement.Mutation is null) { IsOfOtherFiles = true },
        new("In our tables a waveform's time offset may be there whether or not times are synchronized.",
            disagreement => Judge(disagreement, DicomTag.MultiplexGroupTimeOffset)) { IsOfOtherFiles = true },
        new("dciodvfy does not follow the Frame Increment Pointer, and lets palettes stand by photometric interpretations that it does not know.",
            disagreement => Ours(disagreement, DicomTag.FrameTime, DicomTag.PaletteColorLookupTableUID) && disagreement.Mutation is not null) { IsOfOtherFiles = true },
    ];

    private static DicomTag[] Plain =>
        [DicomTag.RedPaletteColorLookupTableData, DicomTag.GreenPaletteColorLookupTableData, DicomTag.BluePaletteColorLookupTableData];

    private static DicomTag[] Segmented =>
        [DicomTag.SegmentedRedPaletteColorLookupTableData, DicomTag.SegmentedGreenPaletteColorLookupTableData, DicomTag.SegmentedBluePaletteColorLookupTableData];

    private static bool Judge(Disagreement disagreement, params DicomTag[] tags) => !disagreement.IsOurs && tags.Contains(disagreement.Finding.Path.Tag);

    private static bool Ours(Disagreement disagreement, params DicomTag[] tags) => disagreement.IsOurs && tags.Contains(disagreement.Finding.Path.Tag);

    /// <summary>The number of the frame whose functional groups hold an attribute; 0 if none do.</summary>
    private static int FrameOf(AttributePath path) =>
        path.Parent is not { } parent ? 0 : parent.Parent is null && parent.Tag == DicomTag.PerFrameFunctionalGroupsSequence ? path.Item : FrameOf(parent);
}
