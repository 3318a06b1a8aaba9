using System.Numerics;
using FellowOakDicom;

namespace HighDicom.Requirements;

/// <summary>Which functional groups of the IOD stand where, found in one walk over the shared and the per-frame items. Frames count from 0.</summary>
internal sealed class FunctionalGroupLayout
{
    private readonly Dictionary<uint, int> _groups = [];
    private readonly ulong[] _frames;
    private readonly int[] _counts;
    private readonly ulong _shared;

    /// <summary>Looks through a data set. No IOD has more groups than a number has bits.</summary>
    public FunctionalGroupLayout(IReadOnlyList<GroupPlan> groups, DicomDataset dataset)
    {
        for (int i = 0; i < groups.Count; i++)
        {
            _groups.TryAdd(groups[i].Sequence, i);
        }

        _counts = new int[groups.Count];
        Shared = dataset.FirstItem(DicomTag.SharedFunctionalGroupsSequence);
        Frames = dataset.Items(DicomTag.PerFrameFunctionalGroupsSequence);
        _shared = Shared is null ? 0 : GroupsIn(Shared, DicomTag.SharedFunctionalGroupsSequence, 1);
        _frames = new ulong[Frames.Count];
        for (int frame = 0; frame < _frames.Length; frame++)
        {
            _frames[frame] = GroupsIn(Frames[frame], DicomTag.PerFrameFunctionalGroupsSequence, frame + 1);
            for (ulong left = _frames[frame]; left != 0; left &= left - 1)
            {
                _counts[BitOperations.TrailingZeroCount(left)]++;
            }
        }
    }

    /// <summary>The item of the shared functional groups; null if there is none.</summary>
    public DicomDataset? Shared { get; }

    /// <summary>The items of the per-frame functional groups.</summary>
    public IList<DicomDataset> Frames { get; }

    /// <summary>What is no functional group of the IOD: the first place of each, and the number of places.</summary>
    public Dictionary<uint, (AttributePath Path, int Places)> Others { get; } = [];

    public bool IsShared(int group) => (_shared & (1UL << group)) != 0;

    public bool IsIn(int frame, int group) => (_frames[frame] & (1UL << group)) != 0;

    /// <summary>How many frames have a group of their own.</summary>
    public int FramesWith(int group) => _counts[group];

    private ulong GroupsIn(DicomDataset item, DicomTag sequence, int number)
    {
        ulong found = 0;
        foreach (DicomItem group in item)
        {
            uint tag = (uint)group.Tag;
            if (_groups.TryGetValue(tag, out int index))
            {
                found |= 1UL << index;
            }
            else if (!group.Tag.IsPrivate)
            {
                Others[tag] = Others.TryGetValue(tag, out (AttributePath Path, int Places) known)
                    ? (known.Path, known.Places + 1) : (new AttributePath(sequence).Append(number, group.Tag), 1);
            }
        }

        return found;
    }
}
