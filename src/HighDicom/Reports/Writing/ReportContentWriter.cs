using HighDicom.Codes;
using HighDicom.Content;
using HighDicom.Templates;

namespace HighDicom;

/// <summary>Writes the content tree of a report: PS3.16 TID 1500.</summary>
internal static class ReportContentWriter
{
    internal static ContentItem Write(MeasurementReportRequest request, EvidenceList evidence)
    {
        Tid1500.Builder report = new(request.Title);
        report.LanguageOfContentItemAndDescendants(request.Language);
        report.ObservationContext(context =>
        {
            foreach (Observer observer in request.Observers) context.ObserverContext(to => ObserverWriter.Write(to, observer));
        });
        foreach (CodedConcept procedure in request.Procedures) report.ProcedureReported(procedure);
        report.ImageLibrary(library => ImageLibraryWriter.Write(library, request.Sources, evidence));
        MeasurementGroupWriter groups = new(evidence);
        report.ImagingMeasurements(measurements =>
        {
            foreach (MeasurementGroup group in request.Groups) groups.Write(measurements, group);
        });
        return report.Build();
    }
}
