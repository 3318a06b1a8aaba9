using FellowOakDicom;

namespace HighDicom.Requirements;

/// <summary>Which attributes the functional groups of a data set hold, shared or of any frame: found in one walk. Groups that frames share are looked into once.</summary>
internal sealed class FrameTags
{
    private readonly HashSet<uint> _groups = [];
    private readonly HashSet<uint> _tags = [];

    public FrameTags(DicomDataset dataset)
    {
        HashSet<DicomItem> seen = new(ReferenceEqualityComparer.Instance);
        Stack<DicomSequence> open = [];
        foreach (DicomDataset frame in dataset.Items(DicomTag.SharedFunctionalGroupsSequence).Concat(dataset.Items(DicomTag.PerFrameFunctionalGroupsSequence)))
        {
            foreach (DicomItem group in frame)
            {
                _groups.Add((uint)group.Tag);
                if (group is DicomSequence sequence)
                {
                    Open(sequence, seen, open);
                }
            }

            AddItems(open);
        }

        _tags.UnionWith(_groups);
    }

    /// <summary>Whether some frames have groups in common: one and the same object.</summary>
    public bool HasRepeats { get; private set; }

    /// <summary>Whether a functional group sequence stands in the shared or any per-frame functional groups.</summary>
    public bool HasGroup(uint tag) => _groups.Contains(tag);

    /// <summary>Whether the functional groups of any frame, or the shared ones, hold an attribute at any depth.</summary>
    public bool Has(uint tag) => _tags.Contains(tag);

    private void Open(DicomSequence sequence, HashSet<DicomItem> seen, Stack<DicomSequence> open)
    {
        if (seen.Add(sequence))
        {
            open.Push(sequence);
        }
        else
        {
            HasRepeats = true;
        }
    }

    private void AddItems(Stack<DicomSequence> open)
    {
        while (open.TryPop(out DicomSequence? sequence))
        {
            for (int i = 0; i < sequence.Items.Count; i++)
            {
                foreach (DicomItem item in sequence.Items[i])
                {
                    _tags.Add((uint)item.Tag);
                    if (item is DicomSequence inner)
                    {
                        open.Push(inner);
                    }
                }
            }
        }
    }
}
