using FellowOakDicom;

namespace HighDicom;

/// <summary>The functional groups of an instance (PS3.3 C.7.6.16): what holds for all frames, and what for each. Images without any have none of both.</summary>
internal sealed class FrameGroups
{
    private readonly DicomDataset? _shared;
    private readonly IList<DicomDataset> _perFrame;

    private FrameGroups(DicomDataset? shared, IList<DicomDataset> perFrame) => (_shared, _perFrame) = (shared, perFrame);

    internal bool Exist => _shared is not null || _perFrame.Count > 0;

    /// <summary>The number of items of Per-Frame Functional Groups Sequence (5200,9230).</summary>
    internal int PerFrameCount => _perFrame.Count;

    internal static FrameGroups Of(DicomDataset dataset) => new(
        Items(dataset, DicomTag.SharedFunctionalGroupsSequence) is [var shared, ..] ? shared : null,
        Items(dataset, DicomTag.PerFrameFunctionalGroupsSequence));

    /// <summary>The first item of a functional group, of the frame itself or else the shared one; null if there is neither.</summary>
    internal DicomDataset? Item(DicomTag group, int frame) => PerFrame(group, frame) ?? Shared(group);

    internal DicomDataset? Shared(DicomTag group) => _shared is { } shared && Items(shared, group) is [var item, ..] ? item : null;

    /// <summary>Whether a frame has this group for itself.</summary>
    internal bool IsPerFrame(DicomTag group)
    {
        for (int frame = 0; frame < _perFrame.Count; frame++)
        {
            if (PerFrame(group, frame) is not null)
                return true;
        }

        return false;
    }

    private DicomDataset? PerFrame(DicomTag group, int frame) =>
        frame < _perFrame.Count && Items(_perFrame[frame], group) is [var item, ..] ? item : null;

    private static IList<DicomDataset> Items(DicomDataset dataset, DicomTag tag) => dataset.TryGetSequence(tag, out DicomSequence? sequence) ? sequence.Items : [];
}
