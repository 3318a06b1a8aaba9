using HighDicom.Codes;
using HighDicom.Content;

namespace HighDicom;

/// <summary>Reads measurement groups by PS3.16 TID 1410 and TID 1411, leniently: what is missing or of another form is left out.</summary>
internal sealed class MeasurementGroupReader(EvidenceIndex evidence)
{
    /// <summary>The group as a planar or volumetric one; null if it is neither, such as one about whole images (TID 1501).</summary>
    internal MeasurementGroup? Read(ContainerContentItem container)
    {
        ImageRegion[] regions = [.. container.Named<ScoordContentItem>(Dcm.ImageRegion).Select(Region).OfType<ImageRegion>()];
        ImageContentItem? segment = container.Named<ImageContentItem>(Dcm.ReferencedSegment).FirstOrDefault();
        return Template(container, regions.Length, segment is not null) switch
        {
            "1410" => Describe(container, new PlanarRoi { Region = regions.FirstOrDefault() }),
            "1411" => Describe(container, new VolumetricRoi { Regions = regions, Segment = segment?.Value is { } image ? Segment(container, image) : null }),
            _ => null,
        };
    }

    // Writers may leave the template out; then the kind of region tells.
    private static string? Template(ContainerContentItem container, int regions, bool hasSegment) =>
        container.TemplateIdentification?.Identifier ?? (hasSegment || regions > 1 ? "1411" : regions == 1 ? "1410" : null);

    private ImageRegion? Region(ScoordContentItem item)
    {
        if (item.Value is not { } coordinates) return null;
        ImageReference? image = item.Children.OfType<ImageContentItem>().FirstOrDefault()?.Value;
        return new ImageRegion(Graphic2D.Read(coordinates), image is null ? null : evidence.Find(image.SopClassUid, image.SopInstanceUid), image?.Frames ?? []);
    }

    private SegmentReference Segment(ContainerContentItem container, ImageReference image) => new(
        evidence.Find(image.SopClassUid, image.SopInstanceUid),
        image.Segments is [int number, ..] ? number : 0,
        string.Empty,
        [.. container.Named<ImageContentItem>(Dcm.SourceImageForSegmentation).Select(item => item.Value).OfType<ImageReference>()
            .Select(source => evidence.Find(source.SopClassUid, source.SopInstanceUid))],
        null);

    private static MeasurementGroup Describe(ContainerContentItem container, MeasurementGroup group)
    {
        MeasurementGroup described = group with
        {
            TrackingId = container.TextOf(Dcm.TrackingIdentifier),
            TrackingUid = container.UidOf(Dcm.TrackingUniqueIdentifier),
            Finding = container.CodeOf(Dcm.Finding),
            FindingCategory = container.CodeOf(Sct.FindingCategory),
            Method = container.CodeOf(Sct.MeasurementMethod),
            Sites = [.. Sites(container)],
            Measurements = [.. container.Children.OfType<NumContentItem>().Where(IsContained).Select(Measurement).OfType<Measurement>()],
            Evaluations = [.. Evaluations(container)],
        };
        return described is VolumetricRoi { Segment: { } segment, Tracking: { } tracking } volume ? volume with { Segment = segment with { Tracking = tracking } } : described;
    }

    private static IEnumerable<FindingSite> Sites(ContentItem parent)
    {
        foreach (CodeContentItem item in parent.Named<CodeContentItem>(Sct.FindingSite))
        {
            if (item.Value is { } site) yield return new FindingSite(site, item.CodeOf(Sct.Laterality), item.CodeOf(Sct.TopographicalModifier));
        }
    }

    private static Measurement? Measurement(NumContentItem item) => item.ConceptName is { } name
        ? new Measurement
        {
            Name = name,
            Value = item.Value.Value,
            Text = item.Text,
            Unit = item.Value.Unit,
            Qualifier = item.Value.Qualifier,
            Method = item.CodeOf(Sct.MeasurementMethod),
            Derivation = item.CodeOf(Dcm.Derivation),
        }
        : null;

    private static IEnumerable<QualitativeEvaluation> Evaluations(ContentItem parent)
    {
        foreach (CodeContentItem item in parent.Children.OfType<CodeContentItem>())
        {
            if (IsContained(item) && !HasPropertyOfItsOwn(item) && item is { ConceptName: { } name, Value: { } value }) yield return new QualitativeEvaluation(name, value);
        }
    }

    // Context and modifiers of the group, such as the order of a time point, stand in other relationships.
    private static bool IsContained(ContentItem item) => item.Relationship is not { } relationship || relationship == RelationshipType.Contains;

    private static bool HasPropertyOfItsOwn(ContentItem item) =>
        item.IsNamed(Dcm.Finding) || item.IsNamed(Sct.FindingCategory) || item.IsNamed(Dcm.GeometricPurposeOfRegion) || item.IsNamed(Sct.MeasurementMethod);
}
