using FellowOakDicom;

namespace HighDicom;

/// <summary>The checker's findings and the builder's own, told in the builder's terms.</summary>
internal static class SegmentationReport
{
    /// <summary>Checks an object and adds what the builder found.</summary>
    /// <param name="dataset">The object.</param>
    /// <param name="own">What the builder found.</param>
    /// <param name="copied">The attributes that were copied: what is wrong with them is the sources' fault and no reason to refuse the result.</param>
    /// <param name="segments">The items of the Segment Sequence, whose labels make findings about them readable.</param>
    internal static ConformanceReport Of(DicomDataset dataset, IEnumerable<Violation> own, IReadOnlySet<DicomTag> copied, IReadOnlyList<SegmentDescription> segments)
    {
        ConformanceReport report = Conformance.Check(dataset);
        IEnumerable<Violation> all = report.Violations.Select(violation => Weigh(violation, copied)).Concat(own);
        return new ConformanceReport(report.Subject, all.Select(violation => Name(violation, segments)), report.Unchecked);
    }

    private static Violation Weigh(Violation violation, IReadOnlySet<DicomTag> copied) => violation.Severity == Severity.Error && copied.Contains(Root(violation.Path).Tag)
        ? violation with { Severity = Severity.Warning, Detail = Join(violation.Detail, "copied from the source images as it is") }
        : violation;

    private static Violation Name(Violation violation, IReadOnlyList<SegmentDescription> segments)
    {
        AttributePath path = violation.Path;
        while (path.Depth > 1) path = path.Parent!;
        bool isSegment = path.Depth == 1 && path.Parent!.Tag == DicomTag.SegmentSequence && path.Item <= segments.Count;
        return isSegment ? violation with { Detail = Join($"segment '{segments[path.Item - 1].Label}'", violation.Detail) } : violation;
    }

    private static AttributePath Root(AttributePath path)
    {
        while (path.Parent is { } parent) path = parent;
        return path;
    }

    private static string Join(string? first, string? second) => first is null ? second! : second is null ? first : $"{first}: {second}";
}
