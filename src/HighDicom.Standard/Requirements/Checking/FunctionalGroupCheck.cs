using System.Globalization;
using FellowOakDicom;
using HighDicom.Iods;

namespace HighDicom.Requirements;

/// <summary>
/// Whether the functional groups that the IOD asks for are there, for every frame, and stand where they may: shared or per frame, never both
/// (PS3.3, section C.7.6.16). One that the IOD does not list is a warning, as an extended SOP class may have it.
/// </summary>
internal sealed class FunctionalGroupCheck(CheckRun run)
{
    private static readonly StandardReference Section = new(3, "C.7.6.16");

    private readonly FunctionalGroupLayout _layout = new(run.Iod.Plan.Groups, run.Dataset);
    private readonly ItemPlace _place = new(run.Iod.Plan.FunctionalGroups);
    private GroupPlan? _withoutFrames;

    public void Check()
    {
        if (run.Iod.Plan.Groups.Count == 0 || (_layout.Shared is null && _layout.Frames.Count == 0))
        {
            return;
        }

        _withoutFrames = _layout.Frames.Count > 0 ? null : run.Iod.Plan.Groups.FirstOrDefault(
            group => group is { Group.Placement: Placement.PerFrame, DependsOnFrame: false, Sequence: > 0 } && IsRequired(group) == Answer.Yes);
        for (int i = 0; i < run.Iod.Plan.Groups.Count; i++)
        {
            if (run.Iod.Plan.Groups[i].Sequence != 0)
            {
                Check(run.Iod.Plan.Groups[i], i);
            }
        }

        CheckFrames();
        foreach ((AttributePath path, int places) in _layout.Others.Values)
        {
            string detail = places == 1 ? $"no functional group of {run.Iod.Name}"
                : string.Create(CultureInfo.InvariantCulture, $"no functional group of {run.Iod.Name} ({places} places)");
            run.Report(ViolationKind.NotAllowed, path, Section, detail, Severity.Warning);
        }
    }

    /// <summary>A group that is required, and must not be shared, can only be in the per-frame functional groups: so these are required.</summary>
    private void CheckFrames()
    {
        AttributePath path = new(DicomTag.PerFrameFunctionalGroupsSequence);
        if (_withoutFrames is not null && !run.Dataset.Contains(path.Tag) && !run.Findings.Violations.Any(violation => violation.Path == path))
        {
            string detail = $"frames need the {run.Catalog.Element((DicomTag)_withoutFrames.Sequence).Name}";
            run.Findings.Add(new Violation
            {
                Path = path,
                Kind = ViolationKind.Missing,
                Name = run.Catalog.Element(path.Tag).Name,
                Reference = Section,
                Type = RequirementType.Type1C,
                Detail = detail,
            });
        }
    }

    private void Check(GroupPlan group, int index)
    {
        CheckPlacement(group, index);
        if (group.Condition is null || !group.DependsOnFrame)
        {
            CheckAll(group, index, IsRequired(group));
        }
        else
        {
            CheckEach(group, index);
        }
    }

    /// <summary>Whether the data set as a whole needs a group.</summary>
    private Answer IsRequired(GroupPlan group) =>
        group.Group.Usage == Usage.Mandatory ? Answer.Yes : group.Condition is null ? Answer.No : run.Evaluator.Evaluate(group.Condition, run.Root);

    private void CheckPlacement(GroupPlan group, int index)
    {
        bool isShared = _layout.IsShared(index);
        if (isShared && group.Group.Placement == Placement.PerFrame)
        {
            Add(ViolationKind.NotAllowed, group, PathInShared(group), "stands only in the per-frame functional groups");
        }

        bool mayNotRepeat = isShared || group.Group.Placement == Placement.Shared;
        for (int frame = 0; mayNotRepeat && _layout.FramesWith(index) > 0 && frame < _layout.Frames.Count; frame++)
        {
            if (_layout.IsIn(frame, index))
            {
                string detail = group.Group.Placement == Placement.Shared ? "stands only in the shared functional groups" : "stands in the shared functional groups too";
                Add(ViolationKind.NotAllowed, group, PathIn(frame, group), detail);
            }
        }
    }

    private void CheckAll(GroupPlan group, int index, Answer required)
    {
        bool isShared = _layout.IsShared(index);
        int frames = _layout.FramesWith(index);
        bool isPresent = isShared || frames > 0;
        if (required == Answer.CannotTell && !isPresent)
        {
            AddUnchecked(group, 1);
        }
        else if (required == Answer.No && isPresent && group.IsForbiddenOtherwise)
        {
            Add(ViolationKind.NotAllowed, group, isShared ? PathInShared(group) : PathIn(FirstWith(index), group), null);
        }
        else if (required == Answer.Yes && !isPresent && !MayBeInWhatIsMissing(group))
        {
            bool isInShared = _layout.Frames.Count == 0 || (group.Group.Placement != Placement.PerFrame && _layout.Shared is not null);
            Add(ViolationKind.Missing, group, isInShared ? PathInShared(group) : PathIn(0, group), _layout.Frames.Count > 0 ? "neither shared nor in any frame" : null);
        }
        else if (required == Answer.Yes && !isShared && frames > 0 && frames < _layout.Frames.Count)
        {
            AddMissing(group, index);
        }
    }

    /// <summary>The condition looks into the frame: each frame has its own answer.</summary>
    private void CheckEach(GroupPlan group, int index)
    {
        int open = 0;
        for (int frame = 0; frame < _layout.Frames.Count; frame++)
        {
            ItemLevel level = new(_layout.Frames[frame], _place, run.Root, DicomTag.PerFrameFunctionalGroupsSequence, frame + 1, run.Iod.Reference);
            Answer required = run.Evaluator.Evaluate(group.Condition!, level);
            bool isPresent = _layout.IsShared(index) || _layout.IsIn(frame, index);
            if (required == Answer.Yes && !isPresent)
            {
                Add(ViolationKind.Missing, group, PathIn(frame, group), null);
            }
            else if (required == Answer.No && _layout.IsIn(frame, index) && group.IsForbiddenOtherwise)
            {
                Add(ViolationKind.NotAllowed, group, PathIn(frame, group), null);
            }

            open += required == Answer.CannotTell && !isPresent ? 1 : 0;
        }

        if (open > 0)
        {
            AddUnchecked(group, open);
        }
    }

    private void AddMissing(GroupPlan group, int index)
    {
        for (int frame = 0; frame < _layout.Frames.Count; frame++)
        {
            if (!_layout.IsIn(frame, index))
            {
                Add(ViolationKind.Missing, group, PathIn(frame, group), null);
            }
        }
    }

    /// <summary>Whether the shared or the per-frame items, which must be there, are missing as a whole: that is told by itself.</summary>
    private bool MayBeInWhatIsMissing(GroupPlan group) =>
        (_withoutFrames is not null && group.Group.Placement != Placement.Shared) || (_layout.Shared is null && group.Group.Placement != Placement.PerFrame);

    private int FirstWith(int index)
    {
        int frame = 0;
        while (!_layout.IsIn(frame, index))
        {
            frame++;
        }

        return frame;
    }

    private static AttributePath PathInShared(GroupPlan group) => new AttributePath(DicomTag.SharedFunctionalGroupsSequence).Append(1, (DicomTag)group.Sequence);

    private static AttributePath PathIn(int frame, GroupPlan group) => new AttributePath(DicomTag.PerFrameFunctionalGroupsSequence).Append(frame + 1, (DicomTag)group.Sequence);

    private void Add(ViolationKind kind, GroupPlan group, AttributePath path, string? detail) => run.Findings.Add(new Violation
    {
        Path = path,
        Kind = kind,
        Name = run.Catalog.Element(path.Tag).Name,
        Reference = group.Table!.Reference,
        Type = group.Group.Usage == Usage.Mandatory ? RequirementType.Type1 : RequirementType.Type1C,
        Condition = group.Condition is { } condition ? ConditionShown.Of(condition) : null,
        Detail = detail,
    });

    private void AddUnchecked(GroupPlan group, int places) => run.Findings.AddUnchecked(new UncheckedRequirement
    {
        Path = PathInShared(group),
        Name = run.Catalog.Element((DicomTag)group.Sequence).Name,
        Reference = group.Table!.Reference,
        Type = RequirementType.Type1C,
        Condition = group.Condition is { } condition ? ConditionShown.Of(condition) : null,
        Reason = OpenQuestion.Of(group.Condition!),
        Places = places,
    });
}
