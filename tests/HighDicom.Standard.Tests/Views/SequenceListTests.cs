using FellowOakDicom;
using HighDicom.Codes;
using HighDicom.Modules;

namespace HighDicom.Standard.Tests.Views;

/// <summary>Item lists are live views over the sequence.</summary>
public sealed class SequenceListTests
{
    private readonly DicomDataset _dataset = [];
    private readonly SegmentationImageModule _module;

    public SequenceListTests() => _module = new(_dataset);

    private IList<DicomDataset> Items => _dataset.GetSequence(DicomTag.SegmentSequence).Items;

    [SetUp]
    public void Start_without_a_sequence() => _dataset.Clear();

    [Test]
    public void An_absent_sequence_is_an_empty_list_and_reading_does_not_create_it()
    {
        Assert.That(_module.SegmentSequence, Is.Empty);
        Assert.That(_module.SegmentSequence.Contains(new SegmentationImageModule.SegmentSequenceItem()), Is.False);
        Assert.That(_dataset, Is.Empty);
    }

    [Test]
    public void Adding_an_item_adds_its_data_set_and_later_changes_show()
    {
        SegmentationImageModule.SegmentSequenceItem segment = new() { SegmentNumber = 1 };

        _module.SegmentSequence.Add(segment);
        segment.SegmentLabel = "Liver";

        Assert.That(Items.Single(), Is.SameAs(segment.Dataset));
        Assert.That(_module.SegmentSequence[0].SegmentLabel, Is.EqualTo("Liver"));
    }

    [Test]
    public void A_list_taken_early_sees_what_comes_later()
    {
        IList<SegmentationImageModule.SegmentSequenceItem> list = _module.SegmentSequence;

        _dataset.Add(new DicomSequence(DicomTag.SegmentSequence, new DicomDataset(), new DicomDataset()));
        Assert.That(list, Has.Count.EqualTo(2));

        list.RemoveAt(0);
        Assert.That(Items, Has.Count.EqualTo(1));
    }

    [Test]
    public void Items_are_found_by_their_data_set_not_by_content()
    {
        SegmentationImageModule.SegmentSequenceItem first = new() { SegmentNumber = 1 }, second = new() { SegmentNumber = 1 };
        _module.SegmentSequence.Add(first);
        _module.SegmentSequence.Add(second);

        Assert.That(_module.SegmentSequence.IndexOf(second), Is.EqualTo(1));
        Assert.That(_module.SegmentSequence.Remove(second), Is.True);
        Assert.That(Items.Single(), Is.SameAs(first.Dataset));
    }

    [Test]
    public void Insert_replace_copy_and_clear()
    {
        SegmentationImageModule.SegmentSequenceItem one = new() { SegmentNumber = 1 }, two = new() { SegmentNumber = 2 };
        _module.SegmentSequence.Add(two);
        _module.SegmentSequence.Insert(0, one);
        SegmentationImageModule.SegmentSequenceItem[] copy = new SegmentationImageModule.SegmentSequenceItem[2];
        _module.SegmentSequence.CopyTo(copy, 0);
        _module.SegmentSequence[1] = one;

        Assert.That(copy.Select(item => item.SegmentNumber), Is.EqualTo(new[] { 1, 2 }));
        Assert.That(_module.SegmentSequence.Select(item => item.SegmentNumber), Is.EqualTo(new[] { 1, 1 }));

        _module.SegmentSequence.Clear();
        Assert.That(Items, Is.Empty);
    }

    [TestCase(-1)]
    [TestCase(1)]
    public void An_index_outside_names_the_sequence(int index)
    {
        _module.SegmentSequence.Add(new());

        Assert.That(() => _module.SegmentSequence[index], Throws.InstanceOf<ArgumentOutOfRangeException>().With.Message.Contains("(0062,0002) has 1 items"));
    }

    [Test]
    public void Setting_a_list_replaces_the_items_even_by_the_list_itself()
    {
        _module.SegmentSequence = [new() { SegmentNumber = 1 }, new() { SegmentNumber = 2 }];

        _module.SegmentSequence = _module.SegmentSequence;

        Assert.That(_module.SegmentSequence.Select(item => item.SegmentNumber), Is.EqualTo(new[] { 1, 2 }));
    }

    [Test]
    public void A_sequence_of_one_item_is_that_item()
    {
        MultiFrameFunctionalGroupsModule module = new(_dataset)
        {
            SharedFunctionalGroupsSequence = new FunctionalGroups { PixelMeasuresSequence = new() { PixelSpacing = [0.5, 0.25] } },
        };
        module.PerFrameFunctionalGroupsSequence.Add(new FunctionalGroups { FrameContentSequence = new() { DimensionIndexValues = [1, 2] } });

        Assert.That(module.SharedFunctionalGroupsSequence.PixelMeasuresSequence?.PixelSpacing, Is.EqualTo(new[] { 0.5, 0.25 }));
        Assert.That(module.PerFrameFunctionalGroupsSequence[0].FrameContentSequence?.DimensionIndexValues, Is.EqualTo(new[] { 1, 2 }));
        Assert.That(new PixelMeasuresFunctionalGroup(module.SharedFunctionalGroupsSequence.Dataset).PixelMeasuresSequence?.PixelSpacing, Is.EqualTo(new[] { 0.5, 0.25 }));
    }

    [Test]
    public void Codes_are_a_list_too()
    {
        DerivationImageFunctionalGroup group = new(_dataset);
        group.DerivationImageSequence.Add(new());
        IList<CodedConcept> codes = group.DerivationImageSequence[0].DerivationCodeSequence;

        codes.Add(Dcm.Segmentation);
        codes.Add(Sct.Liver);

        Assert.That(codes, Is.EqualTo(new[] { Dcm.Segmentation, Sct.Liver }));
        Assert.That(codes.IndexOf(Sct.Liver), Is.EqualTo(1));
        Assert.That(codes.Remove(Dcm.Segmentation), Is.True);
        Assert.That(group.DerivationImageSequence[0].DerivationCodeSequence.Single(), Is.EqualTo(Sct.Liver));
    }
}
