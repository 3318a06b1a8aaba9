using FellowOakDicom;

namespace HighDicom.Requirements;

/// <summary>What conditions ask about the data set as a whole; found out at first need.</summary>
internal sealed class InstanceFacts(DicomDataset dataset, Func<string, Answer> hasModule)
{
    private const string Patient = "PATIENT";
    private const string Slide = "SLIDE";
    private const string None = "NONE";

    private static readonly DicomTag FrameOfReferenceUid = new(0x0020, 0x0052);
    private static readonly DicomTag PositionReferenceIndicator = new(0x0020, 0x1040);
    private static readonly DicomTag ImageOrientationSlide = new(0x0048, 0x0102);
    private static readonly DicomTag SharedGroups = new(0x5200, 0x9229);
    private static readonly DicomTag FrameGroups = new(0x5200, 0x9230);
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
        if (dataset.GetDicomItem<DicomItem>(FrameOfReferenceUid) is not { } uid || ElementValues.IsEmpty(uid))
        {
            return None;
        }

        return dataset.Contains(ImageOrientationSlide) || HasFunctionalGroup(PlanePositionSlide)
            || ElementValues.AnyEquals(dataset.GetDicomItem<DicomItem>(PositionReferenceIndicator), 0, ["SLIDE_CORNER"])
            ? Slide
            : Patient;
    }

    private HashSet<uint> FindGroups()
    {
        HashSet<uint> groups = [];
        foreach (DicomTag sequence in (ReadOnlySpan<DicomTag>)[SharedGroups, FrameGroups])
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
