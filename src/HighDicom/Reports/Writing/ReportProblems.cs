using FellowOakDicom;
using HighDicom.Content;

namespace HighDicom;

/// <summary>Finds what no table of the standard tells: what the builder was not given, named in its own words.</summary>
internal static class ReportProblems
{
    internal static IEnumerable<Violation> Of(MeasurementReportRequest request, ContentItem root)
    {
        ContentLocation document = ContentLocation.Root(root);
        if (request.Observers.Count == 0) yield return Template(document, "Observer Context", "1003", "nobody observed: ObservedBy names the algorithm or the person");
        if (request.Groups.Count == 0) yield return Template(document, "Measurement Group", "1500", "there is no measurement group: AddPlanarRoi and AddVolumetricRoi add one");
        foreach ((MeasurementGroup group, ContentLocation location) in request.Groups.Zip(document.MeasurementGroups()))
        {
            foreach (Violation problem in Of(group, location)) yield return problem;
        }
    }

    private static IEnumerable<Violation> Of(MeasurementGroup group, ContentLocation location)
    {
        if (Region(group) is { } region) yield return Template(location, "Region", group is PlanarRoi ? "1410" : "1411", region);
        ContentLocation[] numbers = [.. location.Children().Where(child => child.Item is NumContentItem)];
        foreach ((Measurement measurement, ContentLocation number) in group.Measurements.Zip(numbers))
        {
            if (measurement is { Value: not null, Unit: null }) yield return Unit(group, measurement, number);
        }
    }

    private static string? Region(MeasurementGroup group) => group switch
    {
        PlanarRoi { Region: null } => $"'{group.TrackingId}' has no region: Region gives its outline on an image",
        VolumetricRoi { Segment: null, Regions.Count: 0 } => $"'{group.TrackingId}' has no region: Segment or Region gives it",
        VolumetricRoi { Segment: not null, Regions.Count: > 0 } => $"'{group.TrackingId}' has both a segment and outlines: they exclude each other",
        VolumetricRoi { Segment: { } segment } when segment.Sources.Count == 0 || segment.Sources.Any(source => !ArgumentText.IsUid(source.SopClassUid)) =>
            $"'{group.TrackingId}' is segment {segment.Number} of {segment.Segmentation.SopInstanceUid}, which does not tell class and instance of its source images",
        _ => null,
    };

    private static Violation Unit(MeasurementGroup group, Measurement measurement, ContentLocation number) => new()
    {
        Path = number.Attribute(DicomTag.MeasuredValueSequence).Append(1, DicomTag.MeasurementUnitsCodeSequence),
        Kind = ViolationKind.Missing,
        Type = RequirementType.Type1,
        Name = "Measurement Units Code Sequence",
        Reference = new StandardReference(3, "C.18.1"),
        Detail = $"measurement '{measurement.Name.Meaning}' of '{group.TrackingId}' has no unit; ratios have Ucum.NoUnits",
    };

    private static Violation Template(ContentLocation location, string name, string template, string detail) => new()
    {
        Path = location.Attribute(DicomTag.ContentSequence),
        Kind = ViolationKind.Missing,
        Name = name,
        Reference = new StandardReference(16, "TID " + template),
        Detail = detail,
    };
}
