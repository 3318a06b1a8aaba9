using FellowOakDicom;

namespace HighDicom.Requirements;

/// <summary>What conditions ask about the data set as a whole; found out at first need.</summary>
internal sealed class InstanceFacts(DicomDataset dataset, Func<string, Answer> hasModule)
{
    private const string Patient = "PATIENT";
    private const string Slide = "SLIDE";
    private const string None = "NONE";
    private const uint PlanePositionSlide = 0x0048_021A;

    private HashSet<uint>? _groups;
    private string? _coordinates;

    /// <summary><c>PATIENT</c>, <c>SLIDE</c> or <c>NONE</c>.</summary>
    public string CoordinateSystem => _coordinates ??= FindCoordinateSystem();

    /// <summary>Whether a module (by its file name in standard-xml) is there.</summary>
    public Answer HasModule(string module) => hasModule(module);

    /// <summary>Whether a functional group sequence stands in the shared or any per-frame functional groups.</summary>
    public bool HasFunctionalGroup(uint tag) => (_groups ??= FindGroups()).Contains(tag);

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

    private HashSet<uint> FindGroups()
    {
        HashSet<uint> groups = [];
        foreach (DicomTag sequence in (ReadOnlySpan<DicomTag>)[DicomTag.SharedFunctionalGroupsSequence, DicomTag.PerFrameFunctionalGroupsSequence])
        {
            foreach (DicomDataset item in dataset.GetDicomItem<DicomItem>(sequence) is DicomSequence found ? found.Items : [])
            {
                foreach (DicomItem group in item)
                {
                    groups.Add((uint)group.Tag);
                }
            }
        }

        return groups;
    }
}
