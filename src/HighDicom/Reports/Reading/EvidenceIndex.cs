using FellowOakDicom;
using HighDicom.Modules;

namespace HighDicom;

/// <summary>Finds series and study of the instances that a document refers to, in its evidence sequences (PS3.3 C.17.2.3).</summary>
internal sealed class EvidenceIndex
{
    private readonly Dictionary<string, InstanceReference> _instances = new(StringComparer.Ordinal);

    internal EvidenceIndex(DicomDataset document)
    {
        SRDocumentGeneralModule general = new(document);
        foreach (HierarchicalSopInstanceReferenceItem study in general.CurrentRequestedProcedureEvidenceSequence.Concat(general.PertinentOtherEvidenceSequence))
        {
            foreach (HierarchicalSeriesReferenceItem series in study.ReferencedSeriesSequence) Add(study, series);
        }
    }

    /// <summary>All instances of the evidence, each once.</summary>
    internal IReadOnlyCollection<InstanceReference> Instances => _instances.Values;

    /// <summary>The instance with its series and study; these are empty texts if the evidence does not have it.</summary>
    internal InstanceReference Find(string sopClassUid, string sopInstanceUid) =>
        _instances.TryGetValue(sopInstanceUid, out InstanceReference? instance) ? instance : new InstanceReference(string.Empty, string.Empty, sopClassUid, sopInstanceUid);

    private void Add(HierarchicalSopInstanceReferenceItem study, HierarchicalSeriesReferenceItem series)
    {
        foreach (var instance in series.ReferencedSOPSequence)
        {
            if (Text(instance.ReferencedSOPInstanceUID) is not { Length: > 0 } uid) continue;
            _instances.TryAdd(uid, new InstanceReference(Text(study.StudyInstanceUID), Text(series.SeriesInstanceUID), Text(instance.ReferencedSOPClassUID), uid));
        }
    }

    private static string Text(DicomUID? uid) => uid?.UID ?? string.Empty;
}
