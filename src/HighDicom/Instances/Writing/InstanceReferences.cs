using FellowOakDicom;

namespace HighDicom;

/// <summary>References to other instances: taken from headers, and written as Common Instance Reference Module (PS3.3 C.12.2).</summary>
internal static class InstanceReferences
{
    internal static InstanceReference Of(DicomDataset dataset) => new(
        Text(dataset, DicomTag.StudyInstanceUID), Text(dataset, DicomTag.SeriesInstanceUID), Text(dataset, DicomTag.SOPClassUID), Text(dataset, DicomTag.SOPInstanceUID));

    /// <summary>Writes the references by study and series, in their order; each instance once.</summary>
    internal static void Write(DicomDataset target, string studyInstanceUid, IEnumerable<InstanceReference> references)
    {
        ILookup<bool, InstanceReference> byStudy = references.Distinct().ToLookup(reference => reference.StudyInstanceUid == studyInstanceUid);
        if (byStudy[true].Any()) target.AddOrUpdate(SeriesSequence(byStudy[true]));
        DicomDataset[] otherStudies = [.. byStudy[false].GroupBy(reference => reference.StudyInstanceUid).Select(StudyItem)];
        if (otherStudies.Length > 0) target.AddOrUpdate(new DicomSequence(DicomTag.StudiesContainingOtherReferencedInstancesSequence, otherStudies));
    }

    /// <summary>Reads all references of the module, by SOP Instance UID.</summary>
    internal static Dictionary<string, InstanceReference> Read(DicomDataset dataset)
    {
        var references = new Dictionary<string, InstanceReference>(StringComparer.Ordinal);
        Collect(dataset, Text(dataset, DicomTag.StudyInstanceUID), references);
        foreach (DicomDataset study in Items(dataset, DicomTag.StudiesContainingOtherReferencedInstancesSequence))
            Collect(study, Text(study, DicomTag.StudyInstanceUID), references);
        return references;
    }

    private static void Collect(DicomDataset level, string study, Dictionary<string, InstanceReference> references)
    {
        foreach (DicomDataset series in Items(level, DicomTag.ReferencedSeriesSequence))
        {
            foreach (DicomDataset item in Items(series, DicomTag.ReferencedInstanceSequence))
            {
                var reference = new InstanceReference(
                    study, Text(series, DicomTag.SeriesInstanceUID), Text(item, DicomTag.ReferencedSOPClassUID), Text(item, DicomTag.ReferencedSOPInstanceUID));
                references.TryAdd(reference.SopInstanceUid, reference);
            }
        }
    }

    private static DicomDataset StudyItem(IGrouping<string, InstanceReference> study) => new DicomDataset().NotValidated()
        .Add(SeriesSequence(study))
        .Add(new DicomUniqueIdentifier(DicomTag.StudyInstanceUID, study.Key));

    private static DicomSequence SeriesSequence(IEnumerable<InstanceReference> references) =>
        new(DicomTag.ReferencedSeriesSequence, [.. references.GroupBy(reference => reference.SeriesInstanceUid).Select(SeriesItem)]);

    private static DicomDataset SeriesItem(IGrouping<string, InstanceReference> series) => new DicomDataset().NotValidated()
        .Add(new DicomSequence(DicomTag.ReferencedInstanceSequence, [.. series.Select(Instance)]))
        .Add(new DicomUniqueIdentifier(DicomTag.SeriesInstanceUID, series.Key));

    private static DicomDataset Instance(InstanceReference reference) => new DicomDataset().NotValidated()
        .Add(new DicomUniqueIdentifier(DicomTag.ReferencedSOPClassUID, reference.SopClassUid))
        .Add(new DicomUniqueIdentifier(DicomTag.ReferencedSOPInstanceUID, reference.SopInstanceUid));

    private static IList<DicomDataset> Items(DicomDataset dataset, DicomTag tag) => dataset.TryGetSequence(tag, out DicomSequence? sequence) ? sequence.Items : [];

    private static string Text(DicomDataset dataset, DicomTag tag) => dataset.Text(tag) ?? string.Empty;
}
