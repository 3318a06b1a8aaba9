using System.Collections.Concurrent;
using FellowOakDicom;

namespace HighDicom.Requirements;

/// <summary>What conditions ask about the data set as a whole; found out at first need.</summary>
internal sealed class InstanceFacts(IodPlan plan, DicomDataset dataset, ModulePresence modules, Func<string, Answer> hasModule)
{
    private const string Patient = "PATIENT";
    private const string Slide = "SLIDE";
    private const string None = "NONE";
    private const string FrameOfReference = "frame-of-reference";
    private const uint PlanePositionSlide = 0x0048_021A;

    private readonly ConcurrentDictionary<uint, IReadOnlyList<DicomItem?>> _inFrames = new();
    private FrameTags? _frames;
    private string? _coordinates;

    /// <summary>Whether the frame of reference is <c>PATIENT</c>, <c>SLIDE</c> or <c>NONE</c>: where one must be and is missing, it cannot be told which.</summary>
    public Answer CoordinatesAre(string system) =>
        (_coordinates ??= FindCoordinateSystem()) == None && NeedsFrameOfReference ? Answer.CannotTell : Answers.Of(_coordinates == system);

    /// <summary>Whether a module (by its file name in standard-xml) is there.</summary>
    public Answer HasModule(string module) => hasModule(module);

    /// <summary>Whether a functional group sequence stands in the shared or any per-frame functional groups.</summary>
    public bool HasFunctionalGroup(uint tag) => Frames.HasGroup(tag);

    /// <summary>The same as an answer: where a part of the functional groups is missing as a whole, it cannot be told that a group is not there.</summary>
    public Answer FunctionalGroup(uint tag) => HasFunctionalGroup(tag) ? Answer.Yes : Frames.IsIncomplete ? Answer.CannotTell : Answer.No;

    /// <summary>Whether a module, by its number in the IOD, is known to be there; -1 is no module.</summary>
    public bool HasModule(int module) => module < 0 || modules[module] == ModuleState.Present;

    /// <summary>Whether the functional groups of any frame, or the shared ones, hold an attribute at any depth.</summary>
    public bool AnyFrameHas(uint tag) => Frames.Has(tag);

    /// <summary>Whether some frames have functional groups in common: one and the same object.</summary>
    public bool HasRepeatedGroups => Frames.HasRepeats;

    /// <summary>How an attribute stands in the functional groups of the frames, one element for each value that any has; null where a frame lacks it.</summary>
    public IReadOnlyList<DicomItem?> InFrames(uint tag) => _inFrames.GetOrAdd(tag, static (tag, dataset) => FrameValues.Of((DicomTag)tag, dataset), dataset);

    private bool NeedsFrameOfReference => plan.Modules.Any(module => module.Table?.Name == FrameOfReference && module.Module.Usage == HighDicom.Iods.Usage.Mandatory);

    private FrameTags Frames => _frames ??= new FrameTags(plan, dataset);

    private string FindCoordinateSystem()
    {
        if (dataset.GetDicomItem<DicomItem>(DicomTag.FrameOfReferenceUID) is not { } uid || ElementValues.IsEmpty(uid))
        {
            return None;
        }

        return dataset.Contains(DicomTag.ImageOrientationSlide) || HasFunctionalGroup(PlanePositionSlide)
            || ElementValues.AnyEquals(dataset.GetDicomItem<DicomItem>(DicomTag.PositionReferenceIndicator), 0, ["SLIDE_CORNER"])
            ? Slide
            : Patient;
    }
}
