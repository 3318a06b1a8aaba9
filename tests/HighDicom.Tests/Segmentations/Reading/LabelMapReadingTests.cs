using FellowOakDicom;
using HighDicom;

namespace HighDicom.Tests.Segmentations;

/// <summary>Label maps and fractions of bytes and words.</summary>
public sealed class LabelMapReadingTests
{
    private static readonly int[] Values = [0, 1, 2, 3, 0, 1, 1, 2, 2, 3, 3, 3, 0, 0, 1];

    [TestCase(8)]
    [TestCase(16)]
    public void A_segment_that_is_not_chosen_is_empty(int bits)
    {
        SegmentationPixels pixels = Map(bits, [1, 2, 3], Values).Open().Pixels();

        Assert.That(pixels.Combine<byte>().ToArray(), Is.EqualTo(Values));
        Assert.That(pixels.Segments(1, 2).Combine<byte>().ToArray(), Is.EqualTo(Values.Select(value => value == 3 ? 0 : value)));
        Assert.That(pixels.Segments(3, 1).Combine<int>(relabel: true).ToArray(), Is.EqualTo(Values.Select(value => value switch { 3 => 1, 1 => 2, _ => 0 })));
        Assert.That(pixels.Segments(3).Stack<float>().ToArray(), Is.EqualTo(Values.Select(value => value == 3 ? 1 : 0)));
        Assert.That(pixels.Mask(2).ToArray(), Is.EqualTo(Values.Select(value => value == 2)));
    }

    [Test]
    public void Numbers_above_255_are_kept_in_every_form()
    {
        int[] values = [.. Values.Select(value => value * 300)];
        SegmentationPixels pixels = Map(16, [300, 600, 900], values).Open().Pixels();

        Assert.That(pixels.Combine<ushort>().ToArray(), Is.EqualTo(values));
        Assert.That(pixels.Combine<byte>(relabel: true).ToArray(), Is.EqualTo(Values));
        Assert.That(pixels.Stack<byte>().ToArray().Sum(pixel => pixel), Is.EqualTo(values.Count(value => value != 0)));
        Assert.That(pixels.ToVolume<byte>(relabel: true).Values.ToArray(), Is.EqualTo(Values));
        Assert.That(pixels.StoredFrame<ushort>(1).ToArray(), Is.EqualTo(values));
        Assert.That(() => pixels.StoredFrame<byte>(1), Throws.InvalidOperationException.With.Message.Contains("does not fit Byte"));
        Assert.That(() => pixels.Combine<byte>(), Throws.InvalidOperationException.With.Message.Contains("900"));
    }

    [Test]
    public void The_background_is_no_segment()
    {
        Segmentation read = Map(8, [0, 1, 2, 3], Values).Open();

        Assert.That(read.Segments.Select(segment => segment.Number), Is.EqualTo(new[] { 1, 2, 3 }));
        Assert.That(read.Background!.Label, Is.EqualTo("Segment 0"));
        Assert.That(read.Pixels().SegmentNumbers, Is.EqualTo(new[] { 1, 2, 3 }));
        Assert.That(Map(8, [1, 2, 3], Values).Open().Background, Is.Null);
    }

    [Test]
    public void A_value_without_description_is_no_segment_but_can_be_seen()
    {
        SegmentationPixels pixels = Map(8, [1, 2], Values).Open().Pixels();

        Assert.That(pixels.Combine<byte>().ToArray(), Is.EqualTo(Values.Select(value => value == 3 ? 0 : value)));
        Assert.That(pixels.StoredFrame<byte>(1).ToArray(), Is.EqualTo(Values));
    }

    [Test]
    public void Fractions_are_rescaled_by_their_maximum()
    {
        int[] stored = [0, 50, 100, 150, 200, 0, 0, 0, 0, 0, 0, 0, 0, 0, 20];
        SegmentationPixels pixels = Fractional(stored).Open().Pixels();

        Assert.That(pixels.Stack<double>().ToArray(), Is.EqualTo(stored.Select(value => value / 200.0)));
        Assert.That(pixels.AsStored().Stack<int>().ToArray(), Is.EqualTo(stored));
        Assert.That(() => pixels.AsStored().Stack<sbyte>(), Throws.InvalidOperationException);
        Assert.That(() => pixels.Mask(1), Throws.InvalidOperationException.With.Message.Contains("of 200"));
    }

    [Test]
    public void A_fraction_above_the_maximum_is_an_error()
    {
        SegmentationPixels pixels = Fractional([0, 201, .. new int[13]]).Open().Pixels();

        Assert.That(() => pixels.Stack<float>(), Throws.TypeOf<InvalidDataException>().With.Message.Contains("201"));
        Assert.That(pixels.AsStored().Stack<byte>()[0, 0, 1, 0], Is.EqualTo(201));
    }

    [Test]
    public void Fractions_of_nothing_and_all_can_be_combined()
    {
        int[] stored = [0, 200, 200, .. new int[12]];

        Assert.That(Fractional(stored).Open().Pixels().Combine<byte>().ToArray(), Is.EqualTo(stored.Select(value => value / 200)));
    }

    [Test]
    public void Words_of_a_big_endian_object_are_turned()
    {
        int[] values = [.. Values.Select(value => value * 300)];
        using var stream = new MemoryStream();
        new DicomFile(new TestObject
        {
            Type = "LABELMAP",
            Bits = 16,
            Segments = [300, 600, 900],
            Frames = [new(0, 0, values)],
            Syntax = DicomTransferSyntax.ExplicitVRBigEndian,
            Change = dataset => dataset.AddOrUpdate(new DicomOtherWord(DicomTag.PixelData, [.. values.Select(value => (ushort)value)])),
        }.Create()).Save(stream);
        stream.Position = 0;

        Assert.That(Segmentation.Open(stream).Pixels().Combine<ushort>().ToArray(), Is.EqualTo(values));
    }

    private static TestObject Map(int bits, int[] segments, int[] values) => new()
    {
        Type = "LABELMAP",
        Bits = bits,
        Segments = segments,
        Frames = [new(0, 0, values)],
    };

    private static TestObject Fractional(int[] values) => new() { Type = "FRACTIONAL", Bits = 8, Segments = [1], Frames = [new(1, 0, values)] };
}
