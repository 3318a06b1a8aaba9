using System.Numerics.Tensors;
using HighDicom;
using HighDicom.Tests.Imaging;

namespace HighDicom.Tests.Segmentations;

/// <summary>Pixels against a plain model, for frames that begin anywhere in a byte.</summary>
public sealed class PixelTests
{
    private static readonly (int Rows, int Columns)[] Sizes = [(3, 5), (4, 16), (7, 37), (13, 131)];

    [Test]
    public void Binary_frames_come_as_the_model_says([ValueSource(nameof(Sizes))] (int Rows, int Columns) size, [Values] bool fromFile)
    {
        TestObject made = Disjoint(size.Rows, size.Columns, planes: 4, segments: 3);
        using var folder = new TemporaryFolder();
        SegmentationPixels pixels = (fromFile ? made.OpenFrom(folder) : made.Open()).Pixels();

        Assert.That(pixels.Combine<byte>().ToArray(), Is.EqualTo(Model(made, [1, 2, 3], relabel: false)));
        Assert.That(pixels.Segments(3, 1).Combine<ushort>(relabel: true).ToArray(), Is.EqualTo(Model(made, [3, 1], relabel: true)));
        Assert.That(pixels.Segments(2).Combine<float>().ToArray(), Is.EqualTo(Model(made, [2], relabel: false)));
        Assert.That(pixels.Mask(2).ToArray().Select(pixel => pixel ? 2 : 0), Is.EqualTo(Model(made, [2], relabel: false)));
        Assert.That(Split(pixels.Segments(3, 1).Stack<byte>(), 1).Select(pixel => (int)pixel), Is.EqualTo(Model(made, [1], relabel: true)));
        Assert.That(pixels.StoredFrame<int>(2).ToArray(), Is.EqualTo(made.Frames[1].Values));
    }

    [Test]
    public void A_buffer_is_filled_and_what_was_in_it_is_gone()
    {
        TestObject made = Disjoint(7, 37, planes: 4, segments: 2);
        SegmentationPixels pixels = made.Open().Pixels();
        byte[] buffer = [.. Enumerable.Repeat((byte)9, (4 * 7 * 37) + 5)];
        float[] stack = [.. Enumerable.Repeat(9f, 4 * 7 * 37 * 2)];

        pixels.CombineInto<byte>(buffer);
        pixels.StackInto<float>(stack);

        Assert.That(pixels.Shape, Is.EqualTo(new FrameShape(4, 7, 37)));
        Assert.That(buffer[..(4 * 7 * 37)], Is.EqualTo(Model(made, [1, 2], relabel: false)));
        Assert.That(buffer[(4 * 7 * 37)..], Has.All.EqualTo(9));
        Assert.That(stack, Is.EqualTo(pixels.Stack<float>().ToArray()));
        Assert.That(() => pixels.CombineInto<byte>(new byte[10]), Throws.ArgumentException.With.Message.Contains("1036"));
    }

    [Test]
    public void Overlap_is_refused_or_decided()
    {
        var made = new TestObject
        {
            Frames = [new(1, 0, [1, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]), new(2, 0, [0, 0, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0])],
        };
        SegmentationPixels pixels = made.Open().Pixels();

        Assert.That(() => pixels.Combine<byte>(), Throws.TypeOf<SegmentOverlapException>().With.Message.Contains("Segment 2").And.Message.Contains("frame 2").And.Message.Contains("OnOverlap"));
        Assert.That(pixels.OnOverlap(OverlapRule.FirstWins).Combine<byte>().ToArray()[..5], Is.EqualTo(new[] { 1, 1, 1, 2, 0 }));
        Assert.That(pixels.OnOverlap(OverlapRule.LastWins).Combine<byte>().ToArray()[..5], Is.EqualTo(new[] { 1, 1, 2, 2, 0 }));
        Assert.That(pixels.Segments(2, 1).OnOverlap(OverlapRule.LastWins).Combine<byte>().ToArray()[..5], Is.EqualTo(new[] { 1, 1, 1, 2, 0 }));
        Assert.That(pixels.Stack<byte>()[0, 0, 2, 0] + pixels.Stack<byte>()[0, 0, 2, 1], Is.EqualTo(2));
    }

    [Test]
    public void Overlap_of_whole_words_is_refused_or_decided()
    {
        int[] full = [.. Enumerable.Repeat(1, 2 * 128)];
        var made = new TestObject { Rows = 2, Columns = 128, Frames = [new(1, 0, full), new(2, 0, full)] };
        SegmentationPixels pixels = made.Open().Pixels();

        Assert.That(() => pixels.Combine<byte>(), Throws.TypeOf<SegmentOverlapException>());
        Assert.That(pixels.OnOverlap(OverlapRule.FirstWins).Combine<byte>().ToArray(), Has.All.EqualTo(1));
        Assert.That(pixels.OnOverlap(OverlapRule.LastWins).Combine<byte>().ToArray(), Has.All.EqualTo(2));
    }

    [Test]
    public void A_type_too_small_for_the_numbers_names_the_greatest()
    {
        var made = new TestObject { Segments = [3, 300], Frames = [new(3, 0, new int[15]), new(300, 0, [1, .. new int[14]])] };
        SegmentationPixels pixels = made.Open().Pixels();

        Assert.That(() => pixels.Combine<byte>(), Throws.InvalidOperationException.With.Message.Contains("300").And.Message.Contains("Byte"));
        Assert.That(() => pixels.Combine<sbyte>(), Throws.InvalidOperationException);
        Assert.That(pixels.Combine<byte>(relabel: true)[0, 0, 0], Is.EqualTo(2));
        Assert.That(pixels.Combine<short>()[0, 0, 0], Is.EqualTo(300));
        Assert.That(pixels.Combine<Half>()[0, 0, 0], Is.EqualTo((Half)300));
    }

    [Test]
    public void One_frame_is_one_plane()
    {
        var made = new TestObject { Segments = [1], Frames = [new(1, 0, [.. Enumerable.Range(0, 15).Select(i => i % 2)])] };

        Volume<byte> volume = made.Open().Pixels().ToVolume<byte>();

        Assert.That(volume.Frames, Is.EqualTo(1));
        Assert.That(volume.SpacingBetweenSlices, Is.EqualTo(2.5), "that of Slice Thickness");
        Assert.That(volume.Values.ToArray(), Is.EqualTo(made.Frames[0].Values));
    }

    [Test]
    public void Frames_that_are_not_there_are_refused()
    {
        SegmentationPixels pixels = Disjoint(3, 5, 2, 1).Open().Pixels();

        Assert.That(() => pixels.StoredFrame<byte>(0), Throws.TypeOf<ArgumentOutOfRangeException>());
        Assert.That(() => pixels.EncodedFrame(3), Throws.TypeOf<ArgumentOutOfRangeException>());
    }

    [Test]
    public void An_encoded_frame_begins_at_the_first_bit()
    {
        TestObject made = Disjoint(3, 5, 3, 1);
        SegmentationPixels pixels = made.Open().Pixels();

        byte[] frame = pixels.EncodedFrame(2);

        Assert.That(frame, Has.Length.EqualTo(2));
        Assert.That(Enumerable.Range(0, 15).Select(i => (frame[i / 8] >> (i % 8)) & 1), Is.EqualTo(made.Frames[1].Values));
    }

    /// <summary>Segments that share no pixel: the planes' frames of segment s have the pixels that are s modulo the number of segments plus one.</summary>
    private static TestObject Disjoint(int rows, int columns, int planes, int segments)
    {
        var random = new Random(rows + columns);
        int[][] owner = [.. Enumerable.Range(0, planes).Select(_ => Runs(random, rows * columns, segments + 1))];
        return new TestObject
        {
            Rows = rows,
            Columns = columns,
            Segments = [.. Enumerable.Range(1, segments)],
            Frames = [.. from segment in Enumerable.Range(1, segments)
                         from plane in Enumerable.Range(0, planes)
                         select new TestFrame(segment, plane, [.. owner[plane].Select(label => label == segment ? 1 : 0)])],
        };
    }

    // Long and short runs, so that whole words of pixels and single ones come.
    private static int[] Runs(Random random, int count, int labels)
    {
        var values = new List<int>(count);
        while (values.Count < count) values.AddRange(Enumerable.Repeat(random.Next(labels), random.Next(3) == 0 ? random.Next(1, 4) : random.Next(1, 300)));
        return [.. values.Take(count)];
    }

    // Planes come from head to feet, as source images do.
    private static int[] Model(TestObject made, int[] segments, bool relabel)
    {
        int planes = made.Frames.Max(frame => frame.Plane) + 1;
        int[] pixels = new int[planes * made.Rows * made.Columns];
        foreach (TestFrame frame in made.Frames)
        {
            int rank = Array.IndexOf(segments, frame.Segment);
            if (rank < 0) continue;
            int start = (planes - 1 - frame.Plane) * made.Rows * made.Columns;
            for (int i = 0; i < frame.Values.Length; i++)
            {
                if (frame.Values[i] != 0) pixels[start + i] = relabel ? rank + 1 : frame.Segment;
            }
        }

        return pixels;
    }

    private static IEnumerable<byte> Split(Tensor<byte> stack, int index)
    {
        int depth = (int)stack.Lengths[3];
        return stack.ToArray().Where((_, i) => i % depth == index);
    }
}
