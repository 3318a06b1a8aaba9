using FellowOakDicom;
using HighDicom;

namespace HighDicom.Tests.Segmentations;

public sealed class PulledTests
{
    private readonly SourceImages _images = TestSeries.Images(6, 5, 7);
    private string _folder = "";

    [SetUp]
    public void MakeFolder() => _folder = Directory.CreateTempSubdirectory("highdicom-").FullName;

    [TearDown]
    public void RemoveFolder() => Directory.Delete(_folder, recursive: true);

    [Test]
    public void A_file_written_frame_by_frame_is_the_object_that_is_built(
        [Values] SegmentationType type, [Values("1.2.840.10008.1.2.1", "1.2.840.10008.1.2.8.1")] string syntax, [Values] bool keepEmpty)
    {
        SegmentationBuilder Begin() => With(type, new SegmentationBuilder(_images, type, TestBuilder.Device).WithTransferSyntax(DicomTransferSyntax.Parse(syntax)), keepEmpty);
        SegmentationBuilder whole = Begin().AddSegments(Labels(), List).AddSegment("Other", Mask(), TestBuilder.Organ);
        SegmentationBuilder Pulled() => Begin().AddSegments(new Source<int>(Flat(Labels())), List).AddSegment("Other", new Source<bool>(Flat(Mask())), TestBuilder.Organ);

        string expected = Path.Combine(_folder, "expected.dcm");
        string written = Path.Combine(_folder, "written.dcm");
        string built = Path.Combine(_folder, "built.dcm");
        whole.Build().Save(expected);
        Pulled().Build().Save(built);
        Segmentation result = Pulled().Write(written);

        Assert.That(File.ReadAllBytes(built), Is.EqualTo(File.ReadAllBytes(expected)));
        Assert.That(File.ReadAllBytes(written), Is.EqualTo(File.ReadAllBytes(expected)));
        Assert.That(result.Matches, Is.EqualTo(whole.Build().Matches));
        Assert.That(Directory.GetFiles(_folder), Has.Length.EqualTo(3));
    }

    [Test]
    public void A_stream_that_cannot_seek_gets_the_same_bytes([Values("1.2.840.10008.1.2.1", "1.2.840.10008.1.2.8.1")] string syntax)
    {
        SegmentationBuilder Begin() => With(SegmentationType.Binary, new SegmentationBuilder(_images, SegmentationType.Binary, TestBuilder.Device).WithTransferSyntax(DicomTransferSyntax.Parse(syntax)), keepEmpty: true)
            .AddSegment("Other", new Source<bool>(Flat(Mask())), TestBuilder.Organ);
        using var stream = new ForwardStream();
        InstanceReference written = Begin().Write(stream);
        Segmentation expected = Begin().Write(Path.Combine(_folder, "a.dcm"));

        Assert.That(stream.Bytes, Is.EqualTo(File.ReadAllBytes(Path.Combine(_folder, "a.dcm"))));
        Assert.That(written, Is.EqualTo(expected.Instance));
    }

    [Test]
    public void A_stream_gets_nothing_of_what_is_not_as_it_must_be()
    {
        using var stream = new ForwardStream();
        SegmentationBuilder empty = With(SegmentationType.Binary, new SegmentationBuilder(_images, SegmentationType.Binary, TestBuilder.Device), keepEmpty: false)
            .AddSegment("Nothing", new Source<bool>(new bool[6 * 35]), TestBuilder.Organ);

        Assert.That(() => empty.Write(stream), Throws.TypeOf<ConformanceException>());
        Assert.That(() => empty.Write(new MemoryStream([], writable: false)), Throws.ArgumentException);
        Assert.That(stream.Bytes, Is.Empty);
    }

    [Test]
    public void Each_frame_is_asked_for_once_in_the_order_of_the_planes()
    {
        var source = new Source<bool>(Flat(Mask()));
        SegmentationBuilder builder = new SegmentationBuilder(_images, SegmentationType.Binary, TestBuilder.Device)
            .WithFrameOrder(FrameOrder.SlicePositionAscending).AddSegment("Liver", source, TestBuilder.Organ);
        var progress = new List<SegmentationProgress>();
        builder.Write(Path.Combine(_folder, "a.dcm"), new Immediate(progress));

        Assert.That(source.Asked, Is.EqualTo(new[] { 5, 4, 3, 2, 1, 0 }));
        Assert.That(progress.Select(step => step.Planes), Is.EqualTo(new[] { 1, 2, 3, 4, 5, 6 }));
        Assert.That(progress[^1], Is.EqualTo(new SegmentationProgress(6, 6, 2)));
    }

    [Test]
    public void A_cancelled_or_failed_write_leaves_nothing_and_keeps_the_old_file()
    {
        string file = Path.Combine(_folder, "a.dcm");
        File.WriteAllText(file, "old");
        using var stop = new CancellationTokenSource();
        var source = new Source<bool>(Flat(Mask())) { Before = frame => { if (frame == 3) stop.Cancel(); } };
        Assert.That(() => Begin(source).Write(file, null, stop.Token), Throws.InstanceOf<OperationCanceledException>());
        Assert.That(source.Asked, Has.Count.LessThan(6));

        var broken = new Source<bool>(Flat(Mask())) { Before = frame => { if (frame == 2) throw new InvalidDataException("model failed"); } };
        Assert.That(() => Begin(broken).Write(file), Throws.TypeOf<InvalidDataException>());
        Assert.That(() => Begin(new Source<bool>(new bool[6 * 35])).Write(file), Throws.TypeOf<ConformanceException>().With.Message.Contains("WhenEmpty"));
        Assert.That(Directory.GetFiles(_folder), Is.EqualTo(new[] { file }));
        Assert.That(File.ReadAllText(file), Is.EqualTo("old"));

        SegmentationBuilder Begin(Source<bool> pixels) => new SegmentationBuilder(_images, SegmentationType.Binary, TestBuilder.Device)
            .WithFrameOrder(FrameOrder.Sources).AddSegment("Liver", pixels, TestBuilder.Organ);
    }

    [Test]
    public void A_bad_value_is_named_with_its_frame()
    {
        byte[] labels = new byte[6 * 35];
        labels[(4 * 35) + 8] = 9;
        Assert.That(
            () => new SegmentationBuilder(_images, SegmentationType.LabelMap, TestBuilder.Device).WithFrameOrder(FrameOrder.Sources)
                .AddSegments(new Source<byte>(labels), List).Write(Path.Combine(_folder, "a.dcm")),
            Throws.TypeOf<ConformanceException>().With.Message.Contains("frame 4, row 1, column 1").And.Message.Contains("number 9"));
    }

    private static SegmentationBuilder With(SegmentationType type, SegmentationBuilder builder, bool keepEmpty)
    {
        builder.WithInstances(TestBuilder.Instances).WithFrameOrder(FrameOrder.Sources);
        if (keepEmpty) builder.WithEmptyFrames();
        return type == SegmentationType.Fractional ? builder.WithFractionalType(FractionalType.Probability, 77) : builder;
    }

    private static void List(SegmentListBuilder list) => list.Add(1, "One", TestBuilder.Organ).Add(2, "Two", TestBuilder.Lesion);

    private static int[,,] Labels()
    {
        int[,,] labels = new int[6, 5, 7];
        for (int i = 0; i < labels.Length; i++) labels[i / 35, i / 7 % 5, i % 7] = i / 35 is 1 or 2 && i / 7 % 5 < 3 ? 1 + (i % 2) : 0;
        return labels;
    }

    private static bool[,,] Mask()
    {
        bool[,,] mask = new bool[6, 5, 7];
        (mask[2, 4, 3], mask[5, 4, 6]) = (true, true);
        return mask;
    }

    private static T[] Flat<T>(T[,,] array) => [.. array.Cast<T>()];

    private sealed class Source<T>(T[] pixels) : IFrameSource<T>
        where T : unmanaged
    {
        internal List<int> Asked { get; } = [];

        internal Action<int> Before { get; init; } = _ => { };

        public int Frames => 6;

        public int Rows => 5;

        public int Columns => 7;

        public void Read(int frame, Span<T> target, CancellationToken cancellationToken)
        {
            Asked.Add(frame);
            Before(frame);
            pixels.AsSpan(frame * 35, 35).CopyTo(target);
        }
    }

    private sealed class ForwardStream : WriteOnlyStream
    {
        private readonly List<byte> _bytes = [];

        internal byte[] Bytes => [.. _bytes];

        public override void Write(ReadOnlySpan<byte> buffer) => _bytes.AddRange(buffer);
    }

    private sealed class Immediate(List<SegmentationProgress> steps) : IProgress<SegmentationProgress>
    {
        public void Report(SegmentationProgress value) => steps.Add(value);
    }
}
