using HighDicom.ConformanceTests.Dcmtk;

namespace HighDicom.ConformanceTests.Dciodvfy;

/// <summary>
/// What dciodvfy prints about correct files. Deprecated SRT codes are not in the list: files that we write have SCT codes, so the warning counts.
/// </summary>
internal static class NoisePolicy
{
    private static readonly string[] Derived = ["SEG", "PR", "PM", "OT", "SR", "KO", "ANN", "M3D"];

    public static IReadOnlyList<NoiseRule> Rules { get; } =
    [
        new("Warning", "Retired Person Name form", "A name without ^ is legal."),
        new("Warning", "would be needed to build DICOMDIR", "No rule of PS3.3: an empty Study ID is Type 2."),
        new("Warning", "Value is zero", "Patient attributes are copied as the source has them."),
        new("Error", @"</Laterality\(0020,0060\)> - Missing attribute for Type 2C", "Needed only for a paired body part; a derived object does not claim one.")
        {
            OnlyIf = file => file.First("0018,0015") is null or "" && Derived.Contains(file.First("0008,0060"))
        },
        new("Warning", "<QUANTITY>", "The fourth value of Image Type is a defined term.") { OnlyOldBuild = true },
        new("Warning", @"(RequestingService|RequestingPhysician)\(.*Attribute is not present in standard", "Copied with the study.") { OnlyOldBuild = true },
        new("Warning", @"(Specimen|Container|IssuerOfTheContainer)\w*\(0040,\w+\).*Attribute is not present in standard DICOM IOD",
            "The Specimen module has become optional there.")
        {
            OnlyIf = file => file.First("0008,0060") is "ANN" or "SEG" or "PM",
            OnlyOldBuild = true
        },
        new("Error", @"CommonZCoordinateValue\(006a,0010\).*Only valid for AnnotationCoordinateType of 3D", "Printed although the attribute is absent.")
        {
            OnlyIf = file => !file.Has("006a,0010"),
            OnlyOldBuild = true
        },
        new("Error", @"PatientOrientation\(0020,0020\).*Type 2C.*GeneralImage", "The condition leaves out images with Image Orientation (Slide).")
        {
            OnlyIf = file => file.Has("0048,0102"),
            OnlyOldBuild = true
        },
        new("Error", @"(PlanePositionSequence|PlaneOrientationSequence|PlanePositionSlideSequence|SegmentIdentificationSequence|"
            + "PerFrameFunctionalGroupsSequence).*Missing attribute for Type 1 Required", "The order of TILED_FULL places the frames.")
        {
            OnlyIf = file => file.First("0020,9311") == "TILED_FULL",
            OnlyOldBuild = true
        }
    ];
}
