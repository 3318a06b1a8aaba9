using HighDicom.Codes;

namespace HighDicom;

/// <summary>A snapshot of <see cref="MeasurementReportBuilder"/>: all that decides a report.</summary>
internal sealed record MeasurementReportRequest
{
    internal required SourceImages Sources { get; init; }

    internal required CodedConcept Title { get; init; }

    internal required CodedConcept Language { get; init; }

    internal required IReadOnlyList<Observer> Observers { get; init; }

    internal required IReadOnlyList<CodedConcept> Procedures { get; init; }

    internal required IReadOnlyList<MeasurementGroup> Groups { get; init; }

    internal required Equipment? Equipment { get; init; }

    internal required SeriesInfo Series { get; init; }

    internal required InstanceSource Instances { get; init; }
}
