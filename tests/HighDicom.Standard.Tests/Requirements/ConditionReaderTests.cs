using HighDicom.Requirements;

namespace HighDicom.Standard.Tests.Requirements;

public class ConditionReaderTests
{
    [TestCase("(0062,0001) = FRACTIONAL")]
    [TestCase("(0062,0001) = BINARY | FRACTIONAL")]
    [TestCase("(0062,0001) != LABELMAP and (0020,9311) != TILED_FULL")]
    [TestCase("not group (0008,9124) and coordinates = PATIENT")]
    [TestCase("coordinates = NONE or coordinates = PATIENT and not (group (0028,9110) and group (0020,9113))")]
    [TestCase("(present (0020,9222) or absent (0020,9311)[3]) and frame (0008,9007)[1] = ORIGINAL")]
    [TestCase("(0028,0002) > 1 or (0028,0008) < 2.5")]
    [TestCase("(0028,0009) => (0018,1063)")]
    [TestCase("private (0020,9165) or grouped (0020,9165) or multiframe (0008,1150) or nonzero (0028,0008) or notempty (0010,0010)")]
    [TestCase("module graphic-annotation or judge: overlays are applied and shown")]
    [TestCase("never-if (0008,0060) = CT")]
    [TestCase("(0028,0004) = PALETTE COLOR")]
    [TestCase("?")]
    public void The_canonical_text_reads_back_as_the_same_condition(string text)
    {
        Condition condition = ConditionReader.Read(text);

        Assert.That(condition.ToString(), Is.EqualTo(text));
        Assert.That(ConditionReader.Read(condition.ToString()), Is.EqualTo(condition));
    }

    [Test]
    public void And_binds_stronger_than_or()
    {
        Condition condition = ConditionReader.Read("present (0010,0010) or present (0010,0020) and present (0010,0030)");

        Assert.That(condition, Is.InstanceOf<AnyOf>());
        Assert.That(((AnyOf)condition).Right, Is.InstanceOf<AllOf>());
    }

    [Test]
    public void A_judgement_takes_the_rest_of_the_text()
    {
        Condition condition = ConditionReader.Read("present (0010,0010) and judge: this or that");

        Assert.That(condition, Is.EqualTo(new AllOf(new TagTest(TagTestKind.Present, new TagReference(0x0010_0010)), new Judgement("this or that"))));
    }

    [TestCase("", "character 1")]
    [TestCase("(0062,0001) =", "a value")]
    [TestCase("(0062,0001)", "a relation")]
    [TestCase("present 0062,0001", "a tag")]
    [TestCase("(present (0062,0001)", "')'")]
    [TestCase("present (0062,0001) present (0062,0002)", "the end")]
    [TestCase("(0028,0002) > many", "a number")]
    [TestCase("(0028,0002)[0] = 1", "the number of a value")]
    [TestCase("module ", "a name")]
    public void What_does_not_follow_the_grammar_is_refused_with_the_place(string text, string expected) =>
        Assert.That(() => ConditionReader.Read(text), Throws.InstanceOf<FormatException>().With.Message.Contains(expected));

    [Test]
    public void Nesting_without_end_is_refused() =>
        Assert.That(() => ConditionReader.Read(string.Concat(Enumerable.Repeat("(", 100_000)) + "present (0010,0010)"), Throws.InstanceOf<FormatException>());

    [TestCase("(0062,0001) = BINARY | FRACTIONAL", "Name is BINARY or FRACTIONAL")]
    [TestCase("(0062,0001)[2] != A | B | C", "value 2 of Name is not A, B or C")]
    [TestCase("not group (0008,9124) and present (0010,0010)", "the functional group of Name is absent and Name is present")]
    [TestCase("frame (0008,9007)[3] = ORIGINAL", "value 3 of the frame's Name is ORIGINAL")]
    [TestCase("(0008,0016) != 1.2.3 | 1.2.4", "Name is not Class 3 or 1.2.4")]
    [TestCase("(0010,0010) = A and (0010,0020) = B or (0010,0030) = C", "(Name is A and Name is B) or Name is C")]
    [TestCase("((0010,0010) = A or (0010,0020) = B) and notempty (0010,0030)", "(Name is A or Name is B) and Name has a value")]
    [TestCase("not notempty (0010,0010) and not module quick", "Name has no value and the Module quick Module is absent")]
    [TestCase("not (present (0010,0010) and present (0010,0020))", "it is not so that (Name is present and Name is present)")]
    [TestCase("?", "the condition stated in the standard holds")]
    [TestCase("judge: overlays are applied", "overlays are applied")]
    [TestCase("coordinates = SLIDE", "positions refer to the slide")]
    public void Words_name_the_attributes(string text, string words) =>
        Assert.That(new ConditionWords(_ => "Name", uid => uid == "1.2.3" ? "Class 3" : uid, name => "Module " + name).Of(ConditionReader.Read(text)), Is.EqualTo(words));
}
