using FellowOakDicom;
using HighDicom.Modules;

namespace HighDicom;

/// <summary>The instances that a document refers to, each once, in the order of their first mention (PS3.3 C.17.2.3).</summary>
internal sealed class EvidenceList
{
    private readonly HashSet<string> _uids = new(StringComparer.Ordinal);
    private readonly List<InstanceReference> _instances = [];

    /// <summary>Notes a reference.</summary>
    internal void Add(InstanceReference instance)
    {
        if (_uids.Add(instance.SopInstanceUid)) _instances.Add(instance);
    }

    /// <summary>Writes the references by study and series: those of the document's study as current evidence, others as pertinent.</summary>
    internal void Write(DicomDataset document, string studyInstanceUid)
    {
        SRDocumentGeneralModule general = new(document);
        foreach (IGrouping<string, InstanceReference> study in _instances.GroupBy(instance => instance.StudyInstanceUid))
            (study.Key == studyInstanceUid ? general.CurrentRequestedProcedureEvidenceSequence : general.PertinentOtherEvidenceSequence).Add(Study(study));
    }

    private static HierarchicalSopInstanceReferenceItem Study(IGrouping<string, InstanceReference> instances)
    {
        HierarchicalSopInstanceReferenceItem study = new() { StudyInstanceUID = Uids.Of(instances.Key) };
        foreach (IGrouping<string, InstanceReference> series in instances.GroupBy(instance => instance.SeriesInstanceUid)) study.ReferencedSeriesSequence.Add(Series(series));
        return study;
    }

    private static HierarchicalSeriesReferenceItem Series(IGrouping<string, InstanceReference> instances)
    {
        HierarchicalSeriesReferenceItem series = new() { SeriesInstanceUID = Uids.Of(instances.Key) };
        foreach (InstanceReference instance in instances)
            series.ReferencedSOPSequence.Add(new() { ReferencedSOPClassUID = Uids.Of(instance.SopClassUid), ReferencedSOPInstanceUID = Uids.Of(instance.SopInstanceUid) });
        return series;
    }
}
