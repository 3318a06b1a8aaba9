using HighDicom;

namespace HighDicom.Tests.Instances;

public sealed class InstanceSourceTests
{
    [Test]
    public void Random_uids_lie_below_2_25_and_differ()
    {
        string[] uids = [.. Enumerable.Range(0, 100).Select(_ => InstanceSource.Default.NewUid("series", []))];

        Assert.That(uids, Is.Unique);
        Assert.That(uids, Has.All.StartsWith("2.25.").And.All.Matches<string>(uid => ArgumentText.IsUid(uid)));
    }

    [Test]
    public void A_deterministic_source_repeats_uids_for_equal_input_and_changes_them_with_key_role_or_input()
    {
        InstanceSource source = InstanceSource.Deterministic("pipeline");
        string uid = source.NewUid("instance", [1, 2, 3]);

        Assert.That(InstanceSource.Deterministic("pipeline").NewUid("instance", [1, 2, 3]), Is.EqualTo(uid));
        Assert.That(source.NewUid("series", [1, 2, 3]), Is.Not.EqualTo(uid));
        Assert.That(source.NewUid("instance", [1, 2, 4]), Is.Not.EqualTo(uid));
        Assert.That(InstanceSource.Deterministic("other").NewUid("instance", [1, 2, 3]), Is.Not.EqualTo(uid));
    }

    [Test]
    public void An_own_root_is_kept_and_the_uid_stays_within_64_characters()
    {
        string root = "1.2.826.0.1.3680043.10.511.3.1234567";

        Assert.That(root, Has.Length.GreaterThan(35));
        Assert.That(() => InstanceSource.Default.WithRoot(root), Throws.ArgumentException.With.Message.Contains("35"));

        string uid = InstanceSource.Default.WithRoot(root[..35]).NewUid("series", []);
        Assert.That(uid, Does.StartWith(root[..35] + ".").And.Length.LessThanOrEqualTo(64));
        Assert.That(ArgumentText.IsUid(uid), Is.True);
    }

    [Test]
    public void A_given_clock_is_known_as_given()
    {
        Assert.That(InstanceSource.Default.IsClockGiven, Is.False);
        Assert.That(InstanceSource.Default.WithClock(TimeProvider.System).IsClockGiven, Is.True);
    }

    [TestCase("1.02.3")]
    [TestCase("1..3")]
    [TestCase("1.a")]
    [TestCase("")]
    public void What_is_no_uid_is_refused_as_root(string root) =>
        Assert.That(() => InstanceSource.Default.WithRoot(root), Throws.InstanceOf<ArgumentException>());
}
