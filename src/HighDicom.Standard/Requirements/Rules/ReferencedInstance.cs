using FellowOakDicom;

namespace HighDicom.Requirements;

/// <summary>An instance to which an object refers: as a whole, or as the source of a frame.</summary>
/// <param name="Uid">The SOP Instance UID.</param>
/// <param name="Groups">The sequence of functional groups; null where the object as a whole refers to the instance.</param>
/// <param name="Place">The numbers of frame, derivation and reference.</param>
internal readonly record struct ReferencedInstance(string Uid, DicomTag? Groups, (int Frame, int Derivation, int Number) Place)
{
    /// <summary>The path of the UID.</summary>
    public AttributePath Path => (Groups is null ? new AttributePath(DicomTag.ReferencedImageSequence)
        : new AttributePath(Groups).Append(Place.Frame, DicomTag.DerivationImageSequence).Append(Place.Derivation, DicomTag.SourceImageSequence))
        .Append(Place.Number, DicomTag.ReferencedSOPInstanceUID);

    /// <summary>The references of an object. Derivations that frames have in common are looked into once.</summary>
    public static List<ReferencedInstance> Of(DicomDataset dataset)
    {
        List<ReferencedInstance> found = [];
        Add(found, dataset.Items(DicomTag.ReferencedImageSequence), null, default);
        HashSet<DicomItem> seen = new(ReferenceEqualityComparer.Instance);
        AddSources(found, dataset, DicomTag.SharedFunctionalGroupsSequence, seen);
        AddSources(found, dataset, DicomTag.PerFrameFunctionalGroupsSequence, seen);
        return found;
    }

    private static void AddSources(List<ReferencedInstance> found, DicomDataset dataset, DicomTag groups, HashSet<DicomItem> seen)
    {
        IList<DicomDataset> frames = dataset.Items(groups);
        for (int frame = 0; frame < frames.Count; frame++)
        {
            if (frames[frame].GetDicomItem<DicomItem>(DicomTag.DerivationImageSequence) is DicomSequence derivations && seen.Add(derivations))
            {
                for (int derivation = 0; derivation < derivations.Items.Count; derivation++)
                {
                    Add(found, derivations.Items[derivation].Items(DicomTag.SourceImageSequence), groups, (frame + 1, derivation + 1, 0));
                }
            }
        }
    }

    private static void Add(List<ReferencedInstance> found, IList<DicomDataset> references, DicomTag? groups, (int Frame, int Derivation, int Number) place)
    {
        for (int i = 0; i < references.Count; i++)
        {
            if (references[i].Text(DicomTag.ReferencedSOPInstanceUID) is { } uid)
            {
                found.Add(new ReferencedInstance(uid, groups, place with { Number = i + 1 }));
            }
        }
    }
}
