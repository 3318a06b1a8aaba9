using FellowOakDicom;

namespace HighDicom.Requirements;

/// <summary>Which attributes the functional groups of a data set hold, shared or of any frame.</summary>
internal sealed class FrameTags
{
    private readonly HashSet<uint> _groups = [];
    private readonly Lazy<HashSet<uint>> _tags;

    public FrameTags(DicomDataset dataset)
    {
        HashSet<DicomItem> seen = new(ReferenceEqualityComparer.Instance);
        foreach (DicomDataset frame in Frames(dataset))
        {
            foreach (DicomItem group in frame)
            {
                _groups.Add((uint)group.Tag);
                HasRepeats |= !HasRepeats && !seen.Add(group);
            }
        }

        _tags = new Lazy<HashSet<uint>>(() => TagsIn(dataset));
    }

    /// <summary>Whether some frames have groups in common: one and the same object.</summary>
    public bool HasRepeats { get; }

    /// <summary>Whether a functional group sequence stands in the shared or any per-frame functional groups.</summary>
    public bool HasGroup(uint tag) => _groups.Contains(tag);

    /// <summary>Whether the functional groups of any frame, or the shared ones, hold an attribute at any depth.</summary>
    public bool Has(uint tag) => _groups.Contains(tag) || _tags.Value.Contains(tag);

    private static IEnumerable<DicomDataset> Frames(DicomDataset dataset) =>
        dataset.Items(DicomTag.SharedFunctionalGroupsSequence).Concat(dataset.Items(DicomTag.PerFrameFunctionalGroupsSequence));

    /// <summary>The attributes inside the groups. Groups that frames have in common are looked into once.</summary>
    private static HashSet<uint> TagsIn(DicomDataset dataset)
    {
        HashSet<uint> tags = [];
        HashSet<DicomItem> seen = new(ReferenceEqualityComparer.Instance);
        Stack<DicomSequence> open = [];
        foreach (DicomSequence group in Frames(dataset).SelectMany(frame => frame).OfType<DicomSequence>().Where(seen.Add))
        {
            open.Push(group);
            while (open.TryPop(out DicomSequence? sequence))
            {
                foreach (DicomItem item in sequence.Items.SelectMany(inner => inner))
                {
                    tags.Add((uint)item.Tag);
                    if (item is DicomSequence inside)
                    {
                        open.Push(inside);
                    }
                }
            }
        }

        return tags;
    }
}
