using System.Text.RegularExpressions;
using HighDicom.ConformanceTests.Dcmtk;

namespace HighDicom.ConformanceTests.PixelMed;

/// <summary>What PixelMed's validator prints about correct files: its rules for segmentations are older than tiled ones.</summary>
internal static partial class PixelMedNoise
{
    public static IReadOnlyList<NoiseRule> Rules { get; } =
    [
        new("Error", "^Error: GeneralSeriesModule/Laterality/", "Asked of every segmentation of a CT, although it is needed only for a paired body part."),
        new("Error", "^Error: GeneralImageModule/PatientOrientation/", "The condition leaves out images with Image Orientation (Slide).") { OnlyIf = IsSlide },
        new("Error", "^Error: GeneralImageModule/PatientOrientation/: PatientOrientation: Incorrect value multiplicity - got 2 but expected 1-1", "PS3.6 gives it two values."),
        new("Error", @"^Error: DerivationImageMacro/DerivationImageSequence/: SharedFunctionalGroupsSequence/.*Type 2\)", "Each frame has its own.") { OnlyIf = IsSlide },
        new("Error", "ReferencedFrameNumber: Incorrect value multiplicity", "Referenced Frame Number is 1-n (PS3.6, and PS3.3 table 10-3).") { OnlyIf = IsSlide },
        new("Error", "^Error: (SegmentationMacro/SegmentIdentificationSequence/|MultiFrameFunctionalGroupsForSegmentationModule/|MultiFrameDimensionModule/DimensionIndexSequence/)",
            "The order of TILED_FULL tells segment and place of each frame.")
        {
            OnlyIf = file => file.First("0020,9311") == "TILED_FULL",
        },
    ];

    /// <summary>The lines that count.</summary>
    public static IEnumerable<string> Without(IReadOnlyList<string> errors, DumpedFile file) =>
        WithoutElsewhere([.. errors.Where(line => !Rules.Any(rule => rule.Covers(line, file)))]);

    /// <summary>
    /// A functional group that is taken for required is asked for among the shared groups and with each frame, and cannot be in both: it is missing only
    /// if it is missing in both.
    /// </summary>
    public static IEnumerable<string> WithoutElsewhere(IReadOnlyList<string> errors) => errors.Where(line => !IsElsewhere(line, errors));

    private static bool IsElsewhere(string line, IReadOnlyList<string> all) => Group().Match(line) is { Success: true } missing
        && !all.Any(other => Group().Match(other) is { Success: true } found && found.Groups["group"].Value == missing.Groups["group"].Value && found.Groups["place"].Value != missing.Groups["place"].Value);

    [GeneratedRegex(@"^Error: (?<group>\w+Macro/\w+)/: (?<place>Shared|PerFrame)FunctionalGroupsSequence/Item\[\d+\]/: Missing required sequence", RegexOptions.CultureInvariant)]
    private static partial Regex Group();

    private static bool IsSlide(DumpedFile file) => file.Has("0048,0102");
}
