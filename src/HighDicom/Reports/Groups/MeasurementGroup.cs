using HighDicom.Codes;

namespace HighDicom;

/// <summary>What the measurement groups of a report have in common: Measurement Group (125007, DCM), PS3.16 TID 1410 and TID 1411.</summary>
/// <remarks>Read from a foreign file, even what the standard requires may be missing: then it is null or empty.</remarks>
public abstract record MeasurementGroup
{
    private protected MeasurementGroup()
    {
    }

    /// <summary>Tracking Identifier (112039, DCM): what people call the finding.</summary>
    public string? TrackingId { get; init; }

    /// <summary>Tracking Unique Identifier (112040, DCM).</summary>
    public string? TrackingUid { get; init; }

    /// <summary>Both as one value; null if one is missing or the UID is none.</summary>
    public Tracking? Tracking => !string.IsNullOrWhiteSpace(TrackingId) && ArgumentText.IsUid(TrackingUid) ? Tracking.Continue(TrackingId, TrackingUid!) : null;

    /// <summary>Finding (121071, DCM).</summary>
    public CodedConcept? Finding { get; init; }

    /// <summary>Finding category (276214006, SCT).</summary>
    public CodedConcept? FindingCategory { get; init; }

    /// <summary>Measurement Method (370129005, SCT) of all measurements of the group.</summary>
    public CodedConcept? Method { get; init; }

    /// <summary>Finding Site (363698007, SCT).</summary>
    public IReadOnlyList<FindingSite> Sites { get; init; } = [];

    /// <summary>The measured numbers.</summary>
    public IReadOnlyList<Measurement> Measurements { get; init; } = [];

    /// <summary>The findings in codes; without Finding, Finding category and the like, which have properties of their own.</summary>
    public IReadOnlyList<QualitativeEvaluation> Evaluations { get; init; } = [];

    /// <summary>The first measurement of a name.</summary>
    /// <param name="name">What was measured.</param>
    /// <returns>The measurement; null if there is none.</returns>
    public Measurement? MeasurementOf(CodedConcept name) => Measurements.FirstOrDefault(measurement => measurement.Name.IsSameCode(name));

    /// <summary>Whether the group is about a finding, at a site, of a tracking UID; null stands for any.</summary>
    internal bool Is(CodedConcept? finding, CodedConcept? site, Tracking? tracking) =>
        (finding is not { } wanted || (Finding is { } own && own.IsSameCode(wanted)))
        && (site is not { } place || Sites.Any(mine => mine.Site.IsSameCode(place)))
        && (tracking is null || TrackingUid == tracking.Uid);
}
