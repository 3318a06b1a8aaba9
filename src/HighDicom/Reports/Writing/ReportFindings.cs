using FellowOakDicom;
using HighDicom.Codes;
using HighDicom.Content;

namespace HighDicom;

/// <summary>The checker's findings and the builder's own, told in the builder's terms.</summary>
internal static class ReportFindings
{
    /// <summary>Checks a document and adds what the builder found.</summary>
    /// <param name="document">The document.</param>
    /// <param name="own">What the builder found.</param>
    /// <param name="copied">The attributes that were copied: what is wrong with them is the sources' fault and no reason to refuse the result.</param>
    internal static ConformanceReport Of(DicomDataset document, IReadOnlyList<Violation> own, IReadOnlySet<DicomTag> copied)
    {
        ConformanceReport report = Conformance.Check(document);
        IEnumerable<Violation> found = report.Violations.Where(violation => !own.Any(mine => IsSame(mine, violation))).Select(violation => Weigh(Name(violation, document), copied));
        return new ConformanceReport(report.Subject, found.Concat(own), report.Unchecked);
    }

    // What is missing by a template and by the builder's own words is said once, in the builder's words.
    private static bool IsSame(Violation mine, Violation violation) => mine.Reference == violation.Reference && mine.Path == violation.Path;

    private static Violation Weigh(Violation violation, IReadOnlySet<DicomTag> copied) => violation.Severity == Severity.Error && copied.Contains(Steps(violation.Path)[0].Tag)
        ? violation with { Severity = Severity.Warning, Detail = Join(violation.Detail, "copied from the source images as it is") }
        : violation;

    // Says which measurement group and which item of it are meant: numbers of items tell a reader little.
    private static Violation Name(Violation violation, DicomDataset document)
    {
        List<string> names = [];
        DicomDataset item = document;
        foreach ((AttributePath sequence, AttributePath next) in Steps(violation.Path).Zip(Steps(violation.Path).Skip(1)))
        {
            if (sequence.Tag != DicomTag.ContentSequence || !item.TryGetSequence(DicomTag.ContentSequence, out DicomSequence? content) || next.Item > content!.Items.Count) break;
            item = content.Items[next.Item - 1];
            if (NameOf(ContentItem.From(item)) is { } name) names.Add(name);
        }

        return names.Count == 0 ? violation : violation with { Detail = Join(string.Join(", ", names), violation.Detail) };
    }

    private static string? NameOf(ContentItem item) => item.IsNamed(Dcm.ImagingMeasurements) ? null
        : item.IsNamed(Dcm.MeasurementGroup) && new ContentChildren(item).Text(Dcm.TrackingIdentifier) is { } tracking ? $"'{tracking}'"
        : item.ConceptName?.Meaning ?? item.ValueType?.Value;

    private static List<AttributePath> Steps(AttributePath path)
    {
        List<AttributePath> steps = [];
        for (AttributePath? step = path; step is not null; step = step.Parent) steps.Insert(0, step);
        return steps;
    }

    private static string Join(string? first, string? second) => first is null ? second ?? string.Empty : second is null ? first : $"{first}: {second}";
}
