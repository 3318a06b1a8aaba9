using HighDicom.ConformanceTests.Dcmtk;

namespace HighDicom.ConformanceTests.PixelMed;

/// <summary>What PixelMed's validator prints about correct files: its rules for segmentations are older than tiled ones.</summary>
internal static class PixelMedNoise
{
    public static IReadOnlyList<NoiseRule> Rules { get; } =
    [
        new("Error", "^Error: GeneralSeriesModule/Laterality/", "Asked of every segmentation of a CT, although it is needed only for a paired body part."),
        new("Error", "^Error: GeneralImageModule/PatientOrientation/", "The condition leaves out images with Image Orientation (Slide).") { OnlyIf = IsSlide },
        new("Error", @"^Error: DerivationImageMacro/DerivationImageSequence/: SharedFunctionalGroupsSequence/.*Type 2\)", "Each frame has its own.") { OnlyIf = IsSlide },
        new("Error", "ReferencedFrameNumber: Incorrect value multiplicity", "Referenced Frame Number is 1-n (PS3.6, and PS3.3 table 10-3).") { OnlyIf = IsSlide },
        new("Error", "^Error: (SegmentationMacro/SegmentIdentificationSequence/|MultiFrameFunctionalGroupsForSegmentationModule/|MultiFrameDimensionModule/DimensionIndexSequence/)",
            "The order of TILED_FULL tells segment and place of each frame.")
        {
            OnlyIf = file => file.First("0020,9311") == "TILED_FULL",
        },
    ];

    private static bool IsSlide(DumpedFile file) => file.Has("0048,0102");
}
