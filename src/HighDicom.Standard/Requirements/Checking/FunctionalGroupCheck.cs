using FellowOakDicom;
using HighDicom.Iods;

namespace HighDicom.Requirements;

/// <summary>
/// Whether the functional groups that the IOD asks for are there, for every frame, and stand where they may: shared or per frame, never both
/// (PS3.3, section C.7.6.16).
/// </summary>
internal sealed class FunctionalGroupCheck
{
    private readonly CheckRun _run;
    private readonly ItemLevel? _shared;
    private readonly ItemLevel[] _frames;

    public FunctionalGroupCheck(CheckRun run)
    {
        _run = run;
        _shared = Levels(DicomTag.SharedFunctionalGroupsSequence).FirstOrDefault();
        _frames = [.. Levels(DicomTag.PerFrameFunctionalGroupsSequence)];
    }

    public void Check()
    {
        bool hasModule = _run.Iod.Plan.Groups.Count > 0 && (_shared is not null || _frames.Length > 0);
        foreach (GroupPlan group in hasModule ? _run.Iod.Plan.Groups : [])
        {
            if (group.Sequence != 0)
            {
                Check(group);
            }
        }
    }

    private IEnumerable<ItemLevel> Levels(DicomTag tag)
    {
        IList<DicomDataset> items = _run.Dataset.GetDicomItem<DicomItem>(tag) is DicomSequence sequence ? sequence.Items : [];
        return items.Select((item, i) => new ItemLevel(item, _run.Iod.Plan.FunctionalGroups, _run.Root, tag, i + 1, _run.Iod.Reference));
    }

    private void Check(GroupPlan group)
    {
        DicomTag tag = (DicomTag)group.Sequence;
        bool isShared = _shared is not null && _shared.Dataset.Contains(tag);
        bool[] inFrame = [.. _frames.Select(frame => frame.Dataset.Contains(tag))];
        CheckPlacement(group, tag, isShared, inFrame);
        if (group.Condition is null || !DependsOnFrame(group.Condition))
        {
            Answer required = group.Group.Usage == Usage.Mandatory ? Answer.Yes
                : group.Condition is null ? Answer.No : _run.Evaluator.Evaluate(group.Condition, _run.Root);
            CheckAll(group, tag, required, isShared, inFrame);
        }
        else
        {
            CheckEach(group, tag, isShared, inFrame);
        }
    }

    private void CheckPlacement(GroupPlan group, DicomTag tag, bool isShared, bool[] inFrame)
    {
        if (isShared && group.Group.Placement == Placement.PerFrame)
        {
            Add(ViolationKind.NotAllowed, group, _shared!, tag, "stands only in the per-frame functional groups");
        }

        for (int i = 0; i < inFrame.Length; i++)
        {
            if (inFrame[i] && group.Group.Placement == Placement.Shared)
            {
                Add(ViolationKind.NotAllowed, group, _frames[i], tag, "stands only in the shared functional groups");
            }
            else if (inFrame[i] && isShared)
            {
                Add(ViolationKind.NotAllowed, group, _frames[i], tag, "stands in the shared functional groups too");
            }
        }
    }

    private void CheckAll(GroupPlan group, DicomTag tag, Answer required, bool isShared, bool[] inFrame)
    {
        bool isPresent = isShared || Array.IndexOf(inFrame, true) >= 0;
        if (required == Answer.CannotTell && !isPresent)
        {
            AddUnchecked(group, tag, 1);
        }
        else if (required == Answer.No && isPresent && group.IsForbiddenOtherwise)
        {
            Add(ViolationKind.NotAllowed, group, isShared ? _shared! : _frames[Array.IndexOf(inFrame, true)], tag, null);
        }
        else if (required == Answer.Yes && !isPresent)
        {
            ItemLevel? place = group.Group.Placement != Placement.PerFrame ? _shared ?? _frames.FirstOrDefault() : _frames.FirstOrDefault() ?? _shared;
            Add(ViolationKind.Missing, group, place!, tag, _frames.Length > 0 ? "neither shared nor in any frame" : null);
        }
        else if (required == Answer.Yes && !isShared)
        {
            AddMissing(group, tag, frame => !inFrame[frame]);
        }
    }

    /// <summary>The condition looks into the frame: each frame has its own answer.</summary>
    private void CheckEach(GroupPlan group, DicomTag tag, bool isShared, bool[] inFrame)
    {
        int open = 0;
        for (int i = 0; i < _frames.Length; i++)
        {
            Answer required = _run.Evaluator.Evaluate(group.Condition!, _frames[i]);
            if (required == Answer.Yes && !isShared && !inFrame[i])
            {
                Add(ViolationKind.Missing, group, _frames[i], tag, null);
            }
            else if (required == Answer.No && inFrame[i] && group.IsForbiddenOtherwise)
            {
                Add(ViolationKind.NotAllowed, group, _frames[i], tag, null);
            }

            open += required == Answer.CannotTell && !isShared && !inFrame[i] ? 1 : 0;
        }

        if (open > 0)
        {
            AddUnchecked(group, tag, open);
        }
    }

    private void AddMissing(GroupPlan group, DicomTag tag, Func<int, bool> isMissing)
    {
        for (int i = 0; i < _frames.Length; i++)
        {
            if (isMissing(i))
            {
                Add(ViolationKind.Missing, group, _frames[i], tag, null);
            }
        }
    }

    private static bool DependsOnFrame(Condition condition) => condition switch
    {
        AllOf all => DependsOnFrame(all.Left) || DependsOnFrame(all.Right),
        AnyOf any => DependsOnFrame(any.Left) || DependsOnFrame(any.Right),
        Negation not => DependsOnFrame(not.Operand),
        NeverIf never => DependsOnFrame(never.Operand),
        TagTest test => test.Tag.InFrame,
        ValueTest test => test.Tag.InFrame,
        Comparison comparison => comparison.Tag.InFrame,
        _ => false,
    };

    private void Add(ViolationKind kind, GroupPlan group, ItemLevel level, DicomTag tag, string? detail) => _run.Findings.Add(new Violation
    {
        Path = level.Path(tag),
        Kind = kind,
        Name = _run.Catalog.Element(tag).Name,
        Reference = group.Table!.Reference,
        Type = group.Group.Usage == Usage.Mandatory ? RequirementType.Type1 : RequirementType.Type1C,
        Condition = group.Condition?.ToString(),
        Detail = detail,
    });

    private void AddUnchecked(GroupPlan group, DicomTag tag, int places) => _run.Findings.AddUnchecked(new UncheckedRequirement
    {
        Path = new AttributePath(DicomTag.SharedFunctionalGroupsSequence).Append(1, tag),
        Name = _run.Catalog.Element(tag).Name,
        Reference = group.Table!.Reference,
        Type = RequirementType.Type1C,
        Condition = group.Condition?.ToString(),
        Reason = OpenQuestion.Of(group.Condition!),
        Places = places,
    });
}
