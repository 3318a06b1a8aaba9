using System.Numerics;
using System.Numerics.Tensors;
using CsCheck;
using FellowOakDicom;
using HighDicom;

namespace HighDicom.Tests.Segmentations;

public sealed class LabelMapTests
{
    private static readonly int[] Numbers = [1, 5, 10];

    private readonly SourceImages _images = TestSeries.Images();

    [Test]
    public void A_label_map_keeps_its_numbers_and_gaps_and_gets_a_background()
    {
        byte[,,] labels = Labels(_images, (f, r, c) => r == 0 ? 10 : c == 0 ? 5 : f == 1 && c == 3 ? 1 : 0);
        Segmentation built = Of(SegmentationType.LabelMap).AddSegments(labels, Three).Build();

        DicomDataset dataset = built.Dataset;
        Assert.That(dataset.GetString(DicomTag.SOPClassUID), Is.EqualTo("1.2.840.10008.5.1.4.1.1.66.7"));
        Assert.That(dataset.GetString(DicomTag.SegmentationType), Is.EqualTo("LABELMAP"));
        Assert.That(dataset.GetString(DicomTag.SegmentsOverlap), Is.EqualTo("NO"));
        Assert.That(dataset.GetSingleValue<ushort>(DicomTag.PixelPaddingValue), Is.Zero);
        Assert.That(built.Segments.Select(segment => segment.Number), Is.EqualTo(new[] { 1, 5, 10 }));
        Assert.That(built.Background!.Type!.Value.Value, Is.EqualTo("125040"));
        Assert.That(StoredPixels.Groups(dataset).Select(frame => frame.Contains(DicomTag.SegmentIdentificationSequence)), Has.All.False);
        Assert.That(Enumerable.Range(0, 4).SelectMany(frame => StoredPixels.Frame(dataset, frame)), Is.EqualTo(labels.Cast<byte>().Select(label => (int)label)));
    }

    [Test]
    public void Numbers_above_255_need_16_bits()
    {
        ushort[,,] labels = new ushort[4, 5, 7];
        (labels[1, 2, 3], labels[3, 0, 0]) = (300, 7);
        DicomDataset dataset = Of(SegmentationType.LabelMap).AddSegments(labels, list => list.Add(7, "Seven", TestBuilder.Organ).Add(300, "Three hundred", TestBuilder.Organ)).Build().Dataset;

        Assert.That(dataset.GetSingleValue<ushort>(DicomTag.BitsAllocated), Is.EqualTo(16));
        Assert.That(dataset.GetSingleValue<ushort>(DicomTag.HighBit), Is.EqualTo(15));
        Assert.That(dataset.GetDicomItem<DicomItem>(DicomTag.PixelData), Is.TypeOf<DicomOtherWord>());
        Assert.That(StoredPixels.Frame(dataset, 0)[(2 * 7) + 3], Is.EqualTo(300));
        Assert.That(StoredPixels.Frame(dataset, 1)[0], Is.EqualTo(7));
    }

    [Test]
    public void Every_type_of_whole_numbers_gives_the_same_object()
    {
        byte[] labels = [.. Labels(_images, (f, r, c) => (f + r + c) % 4 is 1 ? 5 : (f * c) % 5 == 3 ? 10 : 0).Cast<byte>()];
        foreach (SegmentationType type in new[] { SegmentationType.Binary, SegmentationType.LabelMap })
        {
            byte[] expected = Pixels<byte>(labels, type);
            Assert.That(Pixels<sbyte>(labels, type), Is.EqualTo(expected));
            Assert.That(Pixels<short>(labels, type), Is.EqualTo(expected));
            Assert.That(Pixels<ushort>(labels, type), Is.EqualTo(expected));
            Assert.That(Pixels<int>(labels, type), Is.EqualTo(expected));
            Assert.That(Pixels<uint>(labels, type), Is.EqualTo(expected));
            Assert.That(Pixels<long>(labels, type), Is.EqualTo(expected));
            Assert.That(Pixels<ulong>(labels, type), Is.EqualTo(expected));
        }
    }

    [Test]
    public void Random_label_maps_give_the_bits_of_each_segment() => Gen.Select(Gen.Int[1, 4], Gen.Int[1, 19], Gen.Int[1, 19], Gen.Int).Sample(
        (frames, rows, columns, seed) =>
        {
            SourceImages images = TestSeries.Images(frames, rows, columns);
            var random = new Random(seed);
            int[,,] labels = new int[frames, rows, columns];
            for (int i = 0; i < labels.Length; i++) labels[i / (rows * columns), i / columns % rows, i % columns] = random.Next(3) == 0 ? Numbers[random.Next(3)] : 0;
            Segmentation built = Of(SegmentationType.Binary, images).WhenEmpty(EmptyResult.OneEmptyFrame).AddSegments(labels, Three).Build();

            int[] flat = [.. labels.Cast<int>()];
            for (int segment = 1; segment <= 3; segment++)
            {
                for (int frame = 0; frame < frames; frame++)
                {
                    int[] expected = [.. flat.Skip(frame * rows * columns).Take(rows * columns).Select(label => label == Numbers[segment - 1] ? 1 : 0)];
                    int[]? stored = StoredPixels.Of(built, segment, images[frame]);
                    if (expected.Any(bit => bit != 0)) Assert.That(stored, Is.EqualTo(expected));
                    else Assert.That(stored, Is.Null);
                }
            }
        },
        iter: 100);

    [Test]
    public void A_number_that_is_not_described_is_refused_with_its_place()
    {
        int[,,] labels = new int[4, 5, 7];
        labels[0, 0, 0] = 1;
        labels[2, 1, 6] = 7;

        Assert.That(() => Of(SegmentationType.LabelMap).AddSegments(labels, Three).Build(), Throws.TypeOf<ConformanceException>()
            .With.Message.Contains("frame 2, row 1, column 6").And.Message.Contains("number 7"));
        labels[2, 1, 6] = -1;
        Assert.That(() => Of(SegmentationType.Binary).AddSegments(labels, Three).Build(), Throws.TypeOf<ConformanceException>().With.Message.Contains("number -1"));
    }

    [Test]
    public void A_number_that_does_not_occur_is_described_and_reported()
    {
        byte[,,] labels = Labels(_images, (_, r, _) => r == 0 ? 5 : 0);
        SegmentationBuilder builder = Of(SegmentationType.LabelMap).AddSegments(labels, Three);

        string[] warnings = [.. builder.Validate().Violations.Where(violation => violation.Severity == Severity.Warning).Select(violation => violation.ToString())];
        Assert.That(warnings, Has.Some.Contains("'One'").And.Some.Contains("'Ten'"));
        Assert.That(builder.Build().Segments, Has.Count.EqualTo(3));
    }

    [Test]
    public void Gaps_in_the_numbers_of_a_binary_object_are_closed_and_said()
    {
        byte[,,] labels = Labels(_images, (_, r, _) => r == 0 ? 5 : r == 1 ? 10 : 1);
        SegmentationBuilder builder = Of(SegmentationType.Binary).AddSegments(labels, Three);

        Assert.That(builder.Build().Segments.Select(segment => (segment.Number, segment.Label)), Is.EqualTo(new[] { (1, "One"), (2, "Five"), (3, "Ten") }));
        Assert.That(builder.Validate().Violations.Select(violation => violation.ToString()), Has.Some.Contains("number 5 became 2"));
    }

    [Test]
    public void Masks_become_a_label_map_of_their_numbers_and_overlap_is_refused_with_its_place()
    {
        SegmentationBuilder builder = Of(SegmentationType.LabelMap)
            .AddSegment("Liver", TestBuilder.Mask(_images, (_, r, _) => r < 2), s => TestBuilder.Organ(s.Number(20)))
            .AddSegment("Lesion", TestBuilder.Mask(_images, (f, r, c) => f == 1 && r == 3 && c == 4), TestBuilder.Lesion);
        Segmentation built = builder.Build();

        Assert.That(built.Segments.Select(segment => segment.Number), Is.EqualTo(new[] { 20, 21 }));
        Assert.That(StoredPixels.Frame(built.Dataset, 1)[(3 * 7) + 4], Is.EqualTo(21));
        Assert.That(StoredPixels.Frame(built.Dataset, 1)[3], Is.EqualTo(20));
        builder.AddSegment("Vessel", TestBuilder.Mask(_images, (f, r, c) => f == 2 && r == 1 && c == 5), TestBuilder.Organ);
        Assert.That(() => builder.Build(), Throws.TypeOf<ConformanceException>().With.Message.Contains("frame 2, row 1, column 5").And.Message.Contains("two segments"));
    }

    [Test]
    public void A_number_is_given_once() => Assert.Multiple(() =>
    {
        byte[,,] labels = new byte[4, 5, 7];
        Assert.That(() => Of(SegmentationType.LabelMap).AddSegments(labels, list => list.Add(1, "One", TestBuilder.Organ).Add(1, "Two", TestBuilder.Organ)),
            Throws.ArgumentException.With.Message.Contains("'One'"));
        Assert.That(() => Of(SegmentationType.LabelMap).AddSegments(labels, Three).AddSegment("Other", new bool[4, 5, 7], s => TestBuilder.Organ(s.Number(5))),
            Throws.ArgumentException.With.Message.Contains("'Five'"));
        Assert.That(() => Of(SegmentationType.LabelMap).AddSegments(labels, list => list.Add(0, "Zero", TestBuilder.Organ)), Throws.InstanceOf<ArgumentOutOfRangeException>());
        Assert.That(() => Of(SegmentationType.LabelMap).AddSegments(labels, list => list.Add(65536, "Many", TestBuilder.Organ)), Throws.InstanceOf<ArgumentOutOfRangeException>());
        Assert.That(() => Of(SegmentationType.LabelMap).AddSegments(labels, _ => { }), Throws.ArgumentException.With.Message.Contains("No segment"));
        Assert.That(() => Of(SegmentationType.LabelMap).AddSegments(new float[4, 5, 7], Three), Throws.ArgumentException.With.Message.Contains("Single"));
        Assert.That(() => Of(SegmentationType.LabelMap).AddSegments(new byte[4, 5, 6], Three), Throws.ArgumentException.With.Message.Contains("(4, 5, 6)"));
    });

    private static SegmentationBuilder Of(SegmentationType type, SourceImages? images = null) =>
        new SegmentationBuilder(images ?? TestSeries.Images(), type, TestBuilder.Device).WithInstances(TestBuilder.Instances).WithFrameOrder(FrameOrder.Sources);

    private static void Three(SegmentListBuilder list) => list.Add(5, "Five", TestBuilder.Organ).Add(1, "One", TestBuilder.Organ).Add(10, "Ten", TestBuilder.Organ);

    private static byte[,,] Labels(SourceImages images, Func<int, int, int, int> label)
    {
        byte[,,] labels = new byte[images.Count, images.Rows, images.Columns];
        for (int i = 0; i < labels.Length; i++)
        {
            (int f, int r, int c) = (i / (images.Rows * images.Columns), i / images.Columns % images.Rows, i % images.Columns);
            labels[f, r, c] = (byte)label(f, r, c);
        }

        return labels;
    }

    private static byte[] Pixels<T>(byte[] labels, SegmentationType type)
        where T : unmanaged, IBinaryInteger<T>
    {
        Tensor<T> tensor = Tensor.Create([.. labels.Select(T.CreateChecked)], [4, 5, 7]);
        return Of(type).AddSegments(tensor, Three).Build().Dataset.GetDicomItem<DicomElement>(DicomTag.PixelData)!.Buffer.Data;
    }
}
