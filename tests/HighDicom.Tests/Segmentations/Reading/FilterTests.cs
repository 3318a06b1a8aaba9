using FellowOakDicom;
using HighDicom;
using HighDicom.Codes;

namespace HighDicom.Tests.Segmentations;

public sealed class FilterTests
{
    private static readonly CodedConcept Liver = new("10200004", "SCT", "Liver");
    private static readonly CodedConcept OldLiver = new("T-62000", "SRT", "Liver");
    private static readonly CodedConcept Neoplasm = new("108369006", "SCT", "Neoplasm");
    private static readonly CodedConcept Abnormal = new("49755003", "SCT", "Morphologically Abnormal Structure");

    private readonly SegmentationPixels _pixels = new TestObject { Segments = [1, 2, 3], Frames = [new(1, 0, new int[15])], Change = Describe }.Open().Pixels();

    [Test]
    public void Each_condition_chooses_and_all_must_hold()
    {
        Assert.That(Numbers(new SegmentFilter { Label = "Segment 2" }), Is.EqualTo(new[] { 2 }));
        Assert.That(Numbers(new SegmentFilter { Type = Liver }), Is.EqualTo(new[] { 1, 3 }), "one of them has the retired code");
        Assert.That(Numbers(new SegmentFilter { Category = Abnormal }), Is.EqualTo(new[] { 2 }));
        Assert.That(Numbers(new SegmentFilter { AlgorithmType = SegmentAlgorithmType.SemiAutomatic }), Is.EqualTo(new[] { 2, 3 }));
        Assert.That(Numbers(new SegmentFilter { TrackingId = "Lesion" }), Is.EqualTo(new[] { 2 }));
        Assert.That(Numbers(new SegmentFilter { TrackingUid = "1.2.3.5" }), Is.EqualTo(new[] { 2 }));
        Assert.That(Numbers(new SegmentFilter { AnatomicRegion = Liver }), Is.EqualTo(new[] { 2 }));
        Assert.That(Numbers(new SegmentFilter { AlgorithmType = SegmentAlgorithmType.SemiAutomatic, Type = OldLiver }), Is.EqualTo(new[] { 3 }));
        Assert.That(Numbers(new SegmentFilter()), Is.EqualTo(new[] { 1, 2, 3 }));
    }

    [Test]
    public void Choices_follow_each_other() =>
        Assert.That(_pixels.Segments(type: Liver).Segments(new SegmentFilter { AlgorithmType = SegmentAlgorithmType.SemiAutomatic }).SegmentNumbers, Is.EqualTo(new[] { 3 }));

    [Test]
    public void A_segment_is_not_named_twice() =>
        Assert.That(() => _pixels.Segments(1, 1), Throws.ArgumentException.With.Message.Contains("twice"));

    private IReadOnlyList<int> Numbers(SegmentFilter filter) => _pixels.Segments(filter).SegmentNumbers;

    private static void Describe(DicomDataset dataset)
    {
        IList<DicomDataset> items = dataset.GetSequence(DicomTag.SegmentSequence).Items;
        items[0].Add(Code(DicomTag.SegmentedPropertyTypeCodeSequence, Liver)).Add(DicomTag.SegmentAlgorithmType, "AUTOMATIC");
        items[1].Add(Code(DicomTag.SegmentedPropertyCategoryCodeSequence, Abnormal)).Add(Code(DicomTag.SegmentedPropertyTypeCodeSequence, Neoplasm)).Add(Code(DicomTag.AnatomicRegionSequence, OldLiver))
            .Add(DicomTag.SegmentAlgorithmType, "SEMIAUTOMATIC").Add(DicomTag.TrackingID, "Lesion").Add(DicomTag.TrackingUID, "1.2.3.5");
        items[2].Add(Code(DicomTag.SegmentedPropertyTypeCodeSequence, OldLiver)).Add(DicomTag.SegmentAlgorithmType, "SEMIAUTOMATIC");
    }

    private static DicomSequence Code(DicomTag tag, CodedConcept code) => new(tag, code.ToItem());
}
