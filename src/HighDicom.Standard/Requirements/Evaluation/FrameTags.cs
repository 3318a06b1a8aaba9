using FellowOakDicom;

namespace HighDicom.Requirements;

/// <summary>Which attributes the functional groups of a data set hold, shared or of any frame.</summary>
internal sealed class FrameTags
{
    private readonly IodPlan _plan;
    private readonly HashSet<uint> _groups = [];
    private readonly Lazy<HashSet<uint>> _tags;

    public FrameTags(IodPlan plan, DicomDataset dataset)
    {
        bool hasShared = dataset.Items(DicomTag.SharedFunctionalGroupsSequence).Count > 0;
        bool hasFrames = dataset.Items(DicomTag.PerFrameFunctionalGroupsSequence).Count > 0 || dataset.Text(DicomTag.DimensionOrganizationType) == "TILED_FULL";
        IsIncomplete = hasShared != hasFrames;
        _plan = plan;
        HashSet<DicomItem> seen = new(ReferenceEqualityComparer.Instance);
        foreach (DicomDataset frame in Frames(dataset))
        {
            foreach (DicomItem group in frame)
            {
                if (!HasRepeats && !seen.Add(group))
                {
                    HasRepeats = true;
                }

                _groups.Add((uint)group.Tag);
            }
        }

        _tags = new Lazy<HashSet<uint>>(() => TagsIn(dataset, HasRepeats));
    }

    /// <summary>Whether either the shared or the per-frame groups are missing as a whole, so that what is not there may be in them.</summary>
    public bool IsIncomplete { get; }

    /// <summary>Whether some frames have groups in common: one and the same object.</summary>
    public bool HasRepeats { get; }

    /// <summary>Whether a functional group sequence stands in the shared or any per-frame functional groups.</summary>
    public bool HasGroup(uint tag) => _groups.Contains(tag);

    /// <summary>Whether the functional groups of any frame, or the shared ones, hold an attribute at any depth. Where no group has a place for it, none is looked into.</summary>
    public bool Has(uint tag) => _groups.Contains(tag) || (_groups.Any(group => _plan.MayHold(group, tag)) && _tags.Value.Contains(tag));

    private static IEnumerable<DicomDataset> Frames(DicomDataset dataset) =>
        dataset.Items(DicomTag.SharedFunctionalGroupsSequence).Concat(dataset.Items(DicomTag.PerFrameFunctionalGroupsSequence));

    /// <summary>The attributes inside the groups. Groups that frames have in common are looked into once.</summary>
    private static HashSet<uint> TagsIn(DicomDataset dataset, bool hasRepeats)
    {
        HashSet<uint> tags = [];
        HashSet<DicomItem> seen = new(ReferenceEqualityComparer.Instance);
        Stack<DicomSequence> open = [];
        foreach (DicomDataset frame in Frames(dataset))
        {
            foreach (DicomItem item in frame)
            {
                if (item is DicomSequence group && (!hasRepeats || seen.Add(group)))
                {
                    open.Push(group);
                    AddTags(open, tags);
                }
            }
        }

        return tags;
    }

    private static void AddTags(Stack<DicomSequence> open, HashSet<uint> tags)
    {
        while (open.TryPop(out DicomSequence? sequence))
        {
            IList<DicomDataset> items = sequence.Items;
            for (int i = 0; i < items.Count; i++)
            {
                foreach (DicomItem item in items[i])
                {
                    tags.Add((uint)item.Tag);
                    if (item is DicomSequence inside)
                    {
                        open.Push(inside);
                    }
                }
            }
        }
    }
}
