using FellowOakDicom;
using HighDicom.Content;
using HighDicom.Modules;

namespace HighDicom;

/// <summary>Makes the document of a request and checks it.</summary>
/// <param name="request">What the builder was told.</param>
/// <param name="isFinal">Whether the document takes its place in the series, or is only looked at.</param>
internal sealed class MeasurementReportWriter(MeasurementReportRequest request, bool isFinal)
{
    private const string Modality = "SR";
    private const int SeriesNumberOffset = 2;

    internal WrittenReport Write()
    {
        EvidenceList evidence = new();
        ContentItem root = ReportContentWriter.Write(request, evidence);
        DicomDataset document = new DicomDataset(DicomTransferSyntax.ExplicitVRLittleEndian).NotValidated();
        foreach (DicomItem item in root.Dataset) document.Add(item);

        NewInstanceWriter common = new(NewInstance(root.Dataset), document);
        common.Write();
        WriteGeneral(document, common.Moment);
        evidence.Write(document, request.Sources.StudyInstanceUid);
        CharacterSet.Declare(document);
        return new WrittenReport(document, ReportFindings.Of(document, [.. ReportProblems.Of(request, root), .. common.Notes], common.Copied));
    }

    private NewInstance NewInstance(DicomDataset content) => new()
    {
        Sources = [.. request.Sources.Select(source => source.Dataset)],
        SopClass = ReportClasses.Written,
        Modality = Modality,
        Equipment = request.Equipment,
        Series = request.Series,
        SeriesNumberOffset = SeriesNumberOffset,
        Instances = request.Instances,
        InputHash = request.Instances.IsDeterministic ? ReportHash.Of(request, content) : [],
        IsFinal = isFinal,
        HasFrameOfReference = false,
    };

    private static void WriteGeneral(DicomDataset document, InstanceMoment moment)
    {
        _ = new SRDocumentSeriesModule(document) { ReferencedPerformedProcedureStepSequence = null };
        _ = new SRDocumentGeneralModule(document)
        {
            CompletionFlag = CompletionFlagValue.Complete,
            VerificationFlag = VerificationFlagValue.Unverified,
            ContentDate = moment.Date,
            ContentTime = moment.TimeOfDay,
            PerformedProcedureCodeSequence = null,
        };
    }
}
