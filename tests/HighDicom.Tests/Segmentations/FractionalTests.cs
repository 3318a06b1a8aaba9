using System.Numerics;
using System.Numerics.Tensors;
using CsCheck;
using FellowOakDicom;
using HighDicom;

namespace HighDicom.Tests.Segmentations;

public sealed class FractionalTests
{
    private readonly SourceImages _images = TestSeries.Images();

    [Test]
    public void Probabilities_are_rounded_to_the_maximum()
    {
        float[,,] values = Values((f, r, c) => f == 1 ? ((r * 7) + c) / 34f : 0);
        Segmentation built = Of(maximum: 100).AddSegment("Liver", values, TestBuilder.Organ).Build();

        Assert.That(built.FrameCount, Is.EqualTo(1));
        Assert.That(built.Dataset.GetString(DicomTag.SegmentationFractionalType), Is.EqualTo("PROBABILITY"));
        Assert.That(built.Dataset.GetSingleValue<ushort>(DicomTag.MaximumFractionalValue), Is.EqualTo(100));
        Assert.That(built.Dataset.GetSingleValue<ushort>(DicomTag.BitsAllocated), Is.EqualTo(8));
        Assert.That(StoredPixels.Frame(built.Dataset, 0), Is.EqualTo(Enumerable.Range(0, 35).Select(i => (int)Math.Round(i / 34f * 100f))));
    }

    [Test]
    public void Float_double_and_half_give_their_nearest_stored_value() => Gen.Select(Gen.Int[1, 300], Gen.Int[1, 255], Gen.Int).Sample(
        (count, maximum, seed) =>
        {
            SourceImages images = TestSeries.Images(1, 1, count);
            var random = new Random(seed);
            double[] values = [.. Enumerable.Range(0, count).Select(i => i == 0 ? 1 : random.Next(4) == 0 ? random.Next(2) : random.NextDouble())];
            Check<float>(images, values, maximum);
            Check<double>(images, values, maximum);
            Check<Half>(images, values, maximum);
        },
        iter: 100);

    [Test]
    public void Masks_are_stored_as_0_and_the_maximum()
    {
        bool[,,] mask = TestBuilder.Mask(_images, (f, r, _) => f == 2 && r == 1);
        byte[,,] labels = new byte[4, 5, 7];
        labels[2, 1, 3] = 2;
        int[] expected = [.. Enumerable.Range(0, 35).Select(i => i / 7 == 1 ? 200 : 0)];

        Assert.That(StoredPixels.Frame(Of(200).AddSegment("Liver", mask, TestBuilder.Organ).Build().Dataset, 0), Is.EqualTo(expected));
        Assert.That(StoredPixels.Frame(Of(200).AddSegment("Liver", mask.Cast<bool>().ToArray().AsSpan(), (4, 5, 7), TestBuilder.Organ).Build().Dataset, 0), Is.EqualTo(expected));
        Segmentation built = Of(200).AddSegments(labels, list => list.Add(2, "Lesion", TestBuilder.Lesion)).Build();
        Assert.That(StoredPixels.Frame(built.Dataset, 0).Index().Where(pixel => pixel.Item != 0), Is.EqualTo(new[] { (10, 200) }));
    }

    [Test]
    public void What_rounds_to_nothing_leaves_no_frame()
    {
        Segmentation built = Of(255).AddSegment("Liver", Values((f, _, _) => f == 0 ? 0.001f : f == 1 ? 0.9f : 0), TestBuilder.Organ).Build();

        Assert.That(built.Matches.Select(match => match.StoredFrame), Is.EqualTo(new int?[] { null, 1, null, null }));
    }

    [Test]
    public void Values_that_are_no_fractions_are_refused_with_frame_and_value([Values(float.NaN, -0.25f, 1.5f, float.PositiveInfinity)] float bad, [Values] bool amongOthers)
    {
        float[,,] values = Values((f, r, c) => f == 3 && r == 4 && c == 2 ? bad : amongOthers ? 0.5f : 0);

        Assert.That(() => Of(255).AddSegment("Liver", values, TestBuilder.Organ).Build(), Throws.TypeOf<ConformanceException>()
            .With.Message.Contains("'Liver'").And.Message.Contains("frame 3, row 4, column 2").And.Message.Contains(PixelPlaceText(bad)));
    }

    [Test]
    public void The_fractional_type_must_be_said() =>
        Assert.That(() => Builder(SegmentationType.Fractional).AddSegment("Liver", Values((_, _, _) => 1), TestBuilder.Organ).Build(),
            Throws.TypeOf<ConformanceException>().With.Message.Contains("(0062,0010)"));

    [Test]
    public void A_maximum_is_1_to_255_and_belongs_to_fractional() => Assert.Multiple(() =>
    {
        Assert.That(() => Of(0), Throws.InstanceOf<ArgumentOutOfRangeException>());
        Assert.That(() => Of(256), Throws.InstanceOf<ArgumentOutOfRangeException>());
        Assert.That(() => Builder(SegmentationType.Binary).WithFractionalType(FractionalType.Occupancy), Throws.ArgumentException);
    });

    [Test]
    public void Segments_that_share_pixels_have_an_undefined_overlap_and_others_none()
    {
        float[,,] left = Values((_, _, c) => c < 3 ? 0.5f : 0);
        Assert.That(Overlap(left, Values((_, _, c) => c >= 3 ? 0.5f : 0)), Is.EqualTo("NO"));
        Assert.That(Overlap(left, Values((_, _, c) => c >= 2 ? 0.5f : 0)), Is.EqualTo("UNDEFINED"));

        string Overlap(float[,,] first, float[,,] second) => Of(255).AddSegment("First", first, TestBuilder.Organ).AddSegment("Second", second, TestBuilder.Organ).Build()
            .Dataset.GetString(DicomTag.SegmentsOverlap);
    }

    [Test]
    public void Probabilities_become_masks_only_with_a_threshold([Values(SegmentationType.Binary, SegmentationType.LabelMap)] SegmentationType type)
    {
        float[,,] values = Values((f, r, c) => f == 0 ? 0.4f : f == 1 && r == 2 ? 0.5f : 0);
        Segmentation built = Builder(type).WithThreshold(0.5).AddSegment("Liver", values, TestBuilder.Organ).Build();

        Assert.That(built.FrameCount, Is.EqualTo(1));
        Assert.That(StoredPixels.Frame(built.Dataset, 0), Is.EqualTo(Enumerable.Range(0, 35).Select(i => i / 7 == 2 ? 1 : 0)));
        Assert.That(() => Builder(type).AddSegment("Liver", values, TestBuilder.Organ).Build(), Throws.TypeOf<ConformanceException>().With.Message.Contains("WithThreshold"));
        Assert.That(() => Builder(type).WithThreshold(0), Throws.InstanceOf<ArgumentOutOfRangeException>());
        Assert.That(() => Builder(type).WithThreshold(double.NaN), Throws.InstanceOf<ArgumentOutOfRangeException>());
    }

    [Test]
    public void Stacked_segments_are_described_in_order()
    {
        float[,,,] stack = new float[4, 5, 7, 2];
        (stack[1, 2, 3, 0], stack[2, 2, 4, 1]) = (1, 0.4f);
        Segmentation built = Of(10).AddSegments(stack, list => list.Add(2, "Second", TestBuilder.Lesion).Add(1, "First", TestBuilder.Organ)).Build();
        Segmentation tensor = Of(10).AddSegments(Tensor.Create([.. stack.Cast<float>()], [4, 5, 7, 2]), list => list.Add(1, "First", TestBuilder.Organ).Add(2, "Second", TestBuilder.Lesion)).Build();

        Assert.That(StoredPixels.Of(built, 1, _images[1])![(2 * 7) + 3], Is.EqualTo(10));
        Assert.That(StoredPixels.Of(built, 2, _images[2])![(2 * 7) + 4], Is.EqualTo(4));
        Assert.That(built.Segments.Select(segment => segment.Label), Is.EqualTo(new[] { "First", "Second" }));
        Assert.That(Data(tensor), Is.EqualTo(Data(built)));
        Assert.That(() => Of(10).AddSegments(stack, list => list.Add(1, "First", TestBuilder.Organ)), Throws.ArgumentException.With.Message.Contains("2 segments"));
    }

    private static byte[] Data(Segmentation segmentation) => segmentation.Dataset.GetDicomItem<DicomElement>(DicomTag.PixelData)!.Buffer.Data;

    private static void Check<T>(SourceImages images, double[] values, int maximum)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        T[] typed = [.. values.Select(T.CreateChecked)];
        Segmentation built = Builder(SegmentationType.Fractional, images).WithFractionalType(FractionalType.Occupancy, maximum)
            .AddSegment("Liver", typed.AsSpan(), (1, 1, typed.Length), TestBuilder.Organ).Build();

        int[] stored = StoredPixels.Frame(built.Dataset, 0);
        for (int i = 0; i < stored.Length; i++)
            Assert.That(stored[i], Is.EqualTo(double.CreateChecked(typed[i]) * maximum).Within(0.5001), $"{typed[i]} of {maximum}");
    }

    private static string PixelPlaceText(float value) => value.ToString(System.Globalization.CultureInfo.InvariantCulture);

    private static SegmentationBuilder Of(int maximum) => Builder(SegmentationType.Fractional).WithFractionalType(FractionalType.Probability, maximum);

    private static SegmentationBuilder Builder(SegmentationType type, SourceImages? images = null) =>
        new SegmentationBuilder(images ?? TestSeries.Images(), type, TestBuilder.Device).WithInstances(TestBuilder.Instances).WithFrameOrder(FrameOrder.Sources);

    private static float[,,] Values(Func<int, int, int, float> value)
    {
        float[,,] values = new float[4, 5, 7];
        for (int i = 0; i < values.Length; i++) values[i / 35, i / 7 % 5, i % 7] = value(i / 35, i / 7 % 5, i % 7);
        return values;
    }
}
