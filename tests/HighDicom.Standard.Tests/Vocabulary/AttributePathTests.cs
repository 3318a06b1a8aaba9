using FellowOakDicom;

namespace HighDicom.Standard.Tests.Vocabulary;

public class AttributePathTests
{
    private static readonly AttributePath SegmentLabel = new AttributePath(DicomTag.SegmentSequence).Append(1, DicomTag.SegmentLabel);

    [Test]
    public void The_text_counts_items_from_one() => Assert.That(SegmentLabel.ToString(), Is.EqualTo("(0062,0002)[1].(0062,0005)"));

    [Test]
    public void An_item_below_one_is_refused() =>
        Assert.That(() => new AttributePath(DicomTag.SegmentSequence).Append(0, DicomTag.SegmentLabel), Throws.InstanceOf<ArgumentOutOfRangeException>());

    [TestCase("(0062,0002)[1].(0062,0005)")]
    [TestCase("(0010,0010)")]
    [TestCase("(5200,9230)[10000].(0062,000A)[1].(0062,000B)")]
    public void Text_can_be_read_back(string text) => Assert.That(AttributePath.Parse(text).ToString(), Is.EqualTo(text));

    [TestCase("")]
    [TestCase("(0062,0002)[1]")]
    [TestCase("(0062,0002)[0].(0062,0005)")]
    [TestCase("(0062,0002).(0062,0005)")]
    [TestCase("(0062,00G2)")]
    [TestCase("(0062,0002)[-1].(0062,0005)")]
    [TestCase("(0062,0002)[1].")]
    public void What_is_no_path_is_refused(string text) => Assert.That(() => AttributePath.Parse(text), Throws.InstanceOf<FormatException>());

    [Test]
    public void Paths_with_equal_steps_are_equal()
    {
        AttributePath same = AttributePath.Parse("(0062,0002)[1].(0062,0005)");

        Assert.That(same, Is.EqualTo(SegmentLabel));
        Assert.That(same.GetHashCode(), Is.EqualTo(SegmentLabel.GetHashCode()));
        Assert.That(same == SegmentLabel);
    }

    [Test]
    public void Paths_that_differ_in_item_or_tag_are_not_equal()
    {
        Assert.That(AttributePath.Parse("(0062,0002)[2].(0062,0005)") != SegmentLabel);
        Assert.That(AttributePath.Parse("(0062,0002)[1].(0062,0004)") != SegmentLabel);
        Assert.That(new AttributePath(DicomTag.SegmentLabel) != SegmentLabel);
    }

    [Test]
    public void Order_is_that_of_the_data_set()
    {
        string[] ordered = ["(0008,0016)", "(0062,0002)", "(0062,0002)[1].(0062,0004)", "(0062,0002)[1].(0062,0005)", "(0062,0002)[2].(0062,0004)", "(0062,0003)"];

        IEnumerable<string> sorted = ordered.Reverse().Select(AttributePath.Parse).OrderBy(path => path, Comparer<AttributePath>.Create((a, b) => a.CompareTo(b))).Select(path => path.ToString());

        Assert.That(sorted, Is.EqualTo(ordered));
    }
}
