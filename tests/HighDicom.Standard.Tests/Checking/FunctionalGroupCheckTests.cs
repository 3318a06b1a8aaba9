using FellowOakDicom;
using HighDicom.Requirements;
using HighDicom.Standard.Tests.Requirements;

namespace HighDicom.Standard.Tests.Checking;

/// <summary>Functional groups of every frame, shared or not, and where they may stand.</summary>
public class FunctionalGroupCheckTests
{
    private const string Tables =
        """
        @module|module|C.7.6.16|Multi-frame Functional Groups
        -0|52009229|1
        -0|52009230|3
        @position|position|C.7.6.16.2.3|Plane Position
        -0|00209113|1
        I1
        -1|00200032|1
        @content|content|C.7.6.16.2.2|Frame Content
        -0|00209111|1
        """;

    [Test]
    public void A_group_that_stands_in_each_frame_is_complete() => Assert.That(Check("Gposition|M|either", Shared(), [Position(), Position()]), Is.Empty);

    [Test]
    public void A_shared_group_serves_all_frames() => Assert.That(Check("Gposition|M|either", Shared(Position()), [[], []]), Is.Empty);

    [Test]
    public void Frames_that_need_groups_of_their_own_are_reported_where_all_are_missing()
    {
        DicomDataset segmentation = Data.SmallSegmentation.Create();
        segmentation.Remove(DicomTag.PerFrameFunctionalGroupsSequence);

        Assert.That(Errors(segmentation), Is.EqualTo("(5200,9230) missing"));
        Assert.That(Errors(segmentation.AddOrUpdate(new DicomSequence(DicomTag.PerFrameFunctionalGroupsSequence))), Is.EqualTo("(5200,9230) empty"));
    }

    [Test]
    public void What_hangs_on_groups_that_are_missing_is_said_to_be_open()
    {
        DicomDataset segmentation = Data.SmallSegmentation.Create();
        segmentation.Remove(DicomTag.PerFrameFunctionalGroupsSequence);

        Assert.That(Conformance.Check(segmentation).Unchecked.Select(open => open.Reason), Does.Contain("what the condition speaks of is missing or wrong itself"));
    }

    [Test]
    public void What_may_stand_in_shared_groups_that_are_missing_is_not_missed()
    {
        DicomDataset segmentation = Data.SmallSegmentation.Create();
        segmentation.Remove(DicomTag.SharedFunctionalGroupsSequence);

        Assert.That(Errors(segmentation), Is.EqualTo("(5200,9229) missing"));
    }

    [Test]
    public void Each_frame_without_the_group_is_reported() =>
        Assert.That(Check("Gposition|M|either", Shared(), [[], Position(), []]), Is.EqualTo("(5200,9230)[1].(0020,9113) missing; (5200,9230)[3].(0020,9113) missing"));

    [Test]
    public void A_group_that_stands_nowhere_is_reported_once() =>
        Assert.That(Check("Gposition|M|either", Shared(), [[], []]), Is.EqualTo("(5200,9229)[1].(0020,9113) missing"));

    [Test]
    public void A_group_must_not_stand_in_both_places() =>
        Assert.That(Check("Gposition|M|either", Shared(Position()), [[], Position()]), Is.EqualTo("(5200,9230)[2].(0020,9113) not-allowed"));

    [Test]
    public void A_per_frame_group_must_not_be_shared() =>
        Assert.That(Check("Gcontent|M|per-frame", Shared(Content()), [[]]), Is.EqualTo("(5200,9229)[1].(0020,9111) not-allowed"));

    [Test]
    public void A_shared_group_must_not_stand_in_a_frame() =>
        Assert.That(Check("Gcontent|U|shared", Shared(), [[], Content()]), Is.EqualTo("(5200,9230)[2].(0020,9111) not-allowed"));

    [Test]
    public void A_condition_decides_whether_the_group_is_required()
    {
        Assert.That(Check("Gposition|C|either\nA(0008,0060) = CT", Shared(), [[]]), Is.EqualTo("(5200,9229)[1].(0020,9113) missing"));
        Assert.That(Check("Gposition|C|either\nA(0008,0060) = MR", Shared(), [[]]), Is.Empty);
        Assert.That(Check("Gposition|C|either\nF(0008,0060) = MR", Shared(), [Position()]), Is.EqualTo("(5200,9230)[1].(0020,9113) not-allowed"));
    }

    [Test]
    public void A_condition_on_the_frame_is_asked_of_each()
    {
        const string Groups = "Gposition|C|either\nAframe (0020,9111) = none or present (0020,9111)\nGcontent|U|per-frame";

        Assert.That(Check(Groups, Shared(), [Content(), [], [.. Content(), .. Position()]]), Is.EqualTo("(5200,9230)[1].(0020,9113) missing"));
    }

    [Test]
    public void A_group_that_the_IOD_does_not_list_is_reported_once() => Assert.That(
        Check("Gposition|M|either", Shared(), [Position(), [.. Position(), .. Content()], [.. Position(), .. Content()]]), Is.EqualTo("(5200,9230)[2].(0020,9111) not-allowed"));

    [Test]
    public void Many_frames_are_reported_in_their_order()
    {
        DicomItem[][] frames = [.. Enumerable.Range(0, 5000).Select(i => i % 1000 == 999 ? [] : Position())];

        Assert.That(
            Check("Gposition|M|either", Shared(), frames),
            Is.EqualTo(string.Join("; ", Enumerable.Range(1, 5).Select(i => $"(5200,9230)[{i * 1000}].(0020,9113) missing"))));
    }

    [Test]
    public void Items_of_many_frames_are_reported_in_their_order()
    {
        DicomItem[][] frames = [.. Enumerable.Range(0, 5000).Select(i => i % 1000 == 999 ? [new DicomSequence(DicomTag.PlanePositionSequence, new DicomDataset())] : Position())];

        Assert.That(
            Check("Gposition|M|either", Shared(), frames),
            Is.EqualTo(string.Join("; ", Enumerable.Range(1, 5).Select(i => $"(5200,9230)[{i * 1000}].(0020,9113)[1].(0020,0032) missing"))));
    }

    [Test]
    public void Items_inside_the_groups_are_checked_in_every_frame() => Assert.That(
        Check("Gposition|M|either", Shared(), [Position(), [new DicomSequence(DicomTag.PlanePositionSequence, new DicomDataset())]]),
        Is.EqualTo("(5200,9230)[2].(0020,9113)[1].(0020,0032) missing"));

    private static string Errors(DicomDataset dataset) =>
        string.Join("; ", Conformance.Check(dataset).Violations.Where(v => v.Severity == Severity.Error).Select(violation => $"{violation.Path} {violation.Kind.ToText()}"));

    private static DicomItem[] Shared(params DicomItem[] groups) => groups;

    private static DicomItem[] Position() => [new DicomSequence(DicomTag.PlanePositionSequence, new DicomDataset(new DicomDecimalString(DicomTag.ImagePositionPatient, 0m, 0m, 0m)))];

    private static DicomItem[] Content() => [new DicomSequence(DicomTag.FrameContentSequence, new DicomDataset())];

    private static string Check(string groups, DicomItem[] shared, DicomItem[][] frames)
    {
        string modules = "Mmodule|M|Image|Module\n" + string.Join('\n', groups.Split('\n').Select(line => line[0] == 'G' ? line + "|Group" : line));
        DicomDataset dataset = new(
            new DicomUniqueIdentifier(DicomTag.SOPClassUID, TestCatalog.SopClass),
            new DicomCodeString(DicomTag.Modality, "CT"),
            new DicomSequence(DicomTag.SharedFunctionalGroupsSequence, new DicomDataset(shared)),
            new DicomSequence(DicomTag.PerFrameFunctionalGroupsSequence, [.. frames.Select(frame => new DicomDataset(frame))]));
        return string.Join("; ", DatasetChecker.Check(TestCatalog.Of(Tables, modules), [], dataset).Violations.Select(violation => $"{violation.Path} {violation.Kind.ToText()}"));
    }
}
