using HighDicom;

namespace HighDicom.Tests.Instances;

public sealed class TrackingTests
{
    [Test]
    public void New_findings_have_different_uids_and_a_continued_one_keeps_its_uid()
    {
        Tracking lesion = Tracking.New("Lesion 1");

        Assert.That(Tracking.New("Lesion 1").Uid, Is.Not.EqualTo(lesion.Uid));
        Assert.That(Tracking.Continue(lesion.Id, lesion.Uid), Is.EqualTo(lesion));
    }

    [Test]
    public void A_deterministic_source_gives_one_uid_for_one_id()
    {
        Tracking first = Tracking.New("Lesion 1", InstanceSource.Deterministic("test"));

        Assert.That(Tracking.New("Lesion 1", InstanceSource.Deterministic("test")), Is.EqualTo(first));
        Assert.That(Tracking.New("Lesion 2", InstanceSource.Deterministic("test")).Uid, Is.Not.EqualTo(first.Uid));
    }

    [Test]
    public void What_is_no_uid_is_refused() => Assert.That(() => Tracking.Continue("Lesion 1", "x"), Throws.ArgumentException);
}
