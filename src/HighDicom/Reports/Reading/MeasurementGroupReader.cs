using HighDicom.Codes;
using HighDicom.Content;

namespace HighDicom;

/// <summary>Reads measurement groups by PS3.16 TID 1410 and TID 1411, leniently: what is missing or of another form is left out.</summary>
internal sealed class MeasurementGroupReader(EvidenceIndex evidence)
{
    /// <summary>The group as a planar or volumetric one; null if it is neither, such as one about whole images (TID 1501).</summary>
    internal MeasurementGroup? Read(ContainerContentItem container)
    {
        ContentChildren children = new(container);
        ImageRegion[] regions = [.. children.Named<ScoordContentItem>(Dcm.ImageRegion).Select(Region).OfType<ImageRegion>()];
        ImageContentItem? segment = children.Named<ImageContentItem>(Dcm.ReferencedSegment).FirstOrDefault();
        return Template(container, regions.Length, segment is not null) switch
        {
            "1410" => Describe(children, new PlanarRoi { Region = regions.FirstOrDefault() }),
            "1411" => Describe(children, new VolumetricRoi { Regions = regions, Segment = segment?.Value is { } image ? Segment(children, image) : null }),
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

    private SegmentReference Segment(ContentChildren children, ImageReference image)
    {
        IEnumerable<ImageReference> sources = children.Named<ImageContentItem>(Dcm.SourceImageForSegmentation).Select(item => item.Value).OfType<ImageReference>();
        return new SegmentReference(
            evidence.Find(image.SopClassUid, image.SopInstanceUid),
            image.Segments is [int number, ..] ? number : 0,
            string.Empty,
            [.. sources.Select(source => evidence.Find(source.SopClassUid, source.SopInstanceUid))],
            null);
    }

    private static MeasurementGroup Describe(ContentChildren children, MeasurementGroup group)
    {
        MeasurementGroup described = group with
        {
            TrackingId = children.Text(Dcm.TrackingIdentifier),
            TrackingUid = children.Uid(Dcm.TrackingUniqueIdentifier),
            Finding = children.Code(Dcm.Finding),
            FindingCategory = children.Code(Sct.FindingCategory),
            Method = children.Code(Sct.MeasurementMethod),
            Sites = [.. Sites(children)],
            Measurements = [.. Measurements(children)],
            Evaluations = [.. Evaluations(children)],
        };
        return described is VolumetricRoi { Segment: { } segment, Tracking: { } tracking } volume ? volume with { Segment = segment with { Tracking = tracking } } : described;
    }

    private static IEnumerable<FindingSite> Sites(ContentChildren children)
    {
        foreach (CodeContentItem item in children.Named<CodeContentItem>(Sct.FindingSite))
        {
            if (item.Value is not { } site) continue;
            ContentChildren below = new(item);
            yield return new FindingSite(site, below.Code(Sct.Laterality), below.Code(Sct.TopographicalModifier));
        }
    }

    private static IEnumerable<Measurement> Measurements(ContentChildren children)
    {
        foreach ((NumContentItem item, CodedConcept? name) in children.All<NumContentItem>())
        {
            if (name is { } given && IsContained(item)) yield return Measurement(item, given);
        }
    }

    private static Measurement Measurement(NumContentItem item, CodedConcept name)
    {
        ContentChildren below = new(item);
        NumericValue value = item.Value;
        return new Measurement
        {
            Name = name,
            Value = value.Value,
            Text = item.Text,
            Unit = value.Unit,
            Qualifier = value.Qualifier,
            Method = below.Code(Sct.MeasurementMethod),
            Derivation = below.Code(Dcm.Derivation),
        };
    }

    private static IEnumerable<QualitativeEvaluation> Evaluations(ContentChildren children)
    {
        foreach ((CodeContentItem item, CodedConcept? name) in children.All<CodeContentItem>())
        {
            if (name is { } given && item.Value is { } value && IsContained(item) && !HasPropertyOfItsOwn(given)) yield return new QualitativeEvaluation(given, value);
        }
    }

    // Context and modifiers of the group, such as the order of a time point, stand in other relationships.
    private static bool IsContained(ContentItem item) => item.Relationship is not { } relationship || relationship == RelationshipType.Contains;

    private static bool HasPropertyOfItsOwn(CodedConcept name) =>
        name.IsSameCode(Dcm.Finding) || name.IsSameCode(Sct.FindingCategory) || name.IsSameCode(Dcm.GeometricPurposeOfRegion) || name.IsSameCode(Sct.MeasurementMethod);
}
