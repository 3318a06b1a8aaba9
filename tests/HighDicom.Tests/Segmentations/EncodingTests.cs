using System.IO.Compression;
using CsCheck;
using FellowOakDicom;
using HighDicom;

namespace HighDicom.Tests.Segmentations;

public sealed class EncodingTests
{
    private static readonly DicomTransferSyntax DeflatedFrames = DicomTransferSyntax.Parse("1.2.840.10008.1.2.8.1");

    private readonly SourceImages _images = TestSeries.Images();

    [Test]
    public void Native_syntaxes_keep_pixels_and_are_said_in_the_file([Values("1.2.840.10008.1.2", "1.2.840.10008.1.2.1", "1.2.840.10008.1.2.1.99")] string uid)
    {
        SegmentationBuilder builder = Labels(SegmentationType.LabelMap);
        Segmentation expected = builder.Build();
        DicomFile read = Reopen(builder.WithTransferSyntax(DicomTransferSyntax.Parse(uid)).Build());

        Assert.That(read.FileMetaInfo.TransferSyntax.UID.UID, Is.EqualTo(uid));
        Assert.That(StoredPixels.Frame(read.Dataset, 1), Is.EqualTo(StoredPixels.Frame(expected.Dataset, 1)));
        Assert.That(read.Dataset.GetString(DicomTag.SOPInstanceUID) == expected.Instance.SopInstanceUid, Is.EqualTo(uid == "1.2.840.10008.1.2.1"));
    }

    [Test]
    public void Deflated_frames_hold_the_bits_of_each_frame_from_a_byte_on()
    {
        SegmentationBuilder builder = Labels(SegmentationType.Binary);
        Segmentation expected = builder.Build();
        Segmentation built = builder.WithTransferSyntax(DeflatedFrames).Build();

        DicomFragmentSequence pixels = Fragments(Reopen(built).Dataset);
        Assert.That(pixels.Fragments, Has.Count.EqualTo(expected.FrameCount));
        for (int frame = 0; frame < expected.FrameCount; frame++)
        {
            byte[] bits = Inflate(pixels.Fragments[frame].Data);
            Assert.That(bits, Has.Length.EqualTo(5));
            Assert.That(Enumerable.Range(0, 35).Select(i => (bits[i / 8] >> (i % 8)) & 1), Is.EqualTo(StoredPixels.Frame(expected.Dataset, frame)));
        }
    }

    [Test]
    public void Rle_gives_the_pixels_back([Values(SegmentationType.LabelMap, SegmentationType.Fractional)] SegmentationType type)
    {
        SegmentationBuilder builder = Labels(type, number: type == SegmentationType.LabelMap ? 300 : 3);
        Segmentation expected = builder.Build();
        DicomFragmentSequence pixels = Fragments(Reopen(builder.WithTransferSyntax(DicomTransferSyntax.RLELossless).Build()).Dataset);

        int bytes = type == SegmentationType.LabelMap ? 2 : 1;
        for (int frame = 0; frame < expected.FrameCount; frame++)
            Assert.That(RleText.Decode(pixels.Fragments[frame].Data, 35, bytes), Is.EqualTo(StoredPixels.Frame(expected.Dataset, frame)));
    }

    [Test]
    public void Random_rows_survive_run_lengths() => Gen.Select(Gen.Int[1, 400], Gen.Int[1, 4], Gen.Int[1, 40], Gen.Int).Sample(
        (columns, rows, run, seed) =>
        {
            SourceImages images = TestSeries.Images(1, rows, columns);
            var random = new Random(seed);
            byte[] labels = new byte[rows * columns];
            for (int i = 0; i < labels.Length;)
            {
                byte value = (byte)random.Next(3);
                for (int left = random.Next(run) + 1; left > 0 && i < labels.Length; left--, i++) labels[i] = value;
            }

            labels[0] = 1;
            Segmentation built = Builder(SegmentationType.LabelMap, images).WithTransferSyntax(DicomTransferSyntax.RLELossless)
                .AddSegments(labels.AsSpan(), (1, rows, columns), list => list.Add(1, "One", TestBuilder.Organ).Add(2, "Two", TestBuilder.Organ)).Build();
            byte[] fragment = Fragments(built.Dataset).Fragments[0].Data;

            Assert.That(fragment.Length % 2, Is.Zero);
            Assert.That(RleText.Decode(fragment, labels.Length, 1), Is.EqualTo(labels.Select(label => (int)label)));
        },
        iter: 200);

    [Test]
    public void Offsets_of_frames_stand_in_one_table([Values] bool extended)
    {
        SegmentationBuilder builder = Labels(SegmentationType.LabelMap).WithTransferSyntax(DicomTransferSyntax.RLELossless);
        DicomDataset dataset = Reopen((extended ? builder.WithExtendedOffsetTable() : builder).Build()).Dataset;
        DicomFragmentSequence pixels = Fragments(dataset);
        long[] expected = new long[pixels.Fragments.Count];
        for (int i = 1; i < expected.Length; i++) expected[i] = expected[i - 1] + 8 + pixels.Fragments[i - 1].Size;

        Assert.That(pixels.OffsetTable.Select(offset => (long)offset), Is.EqualTo(extended ? [] : expected));
        Assert.That(dataset.Contains(DicomTag.ExtendedOffsetTable), Is.EqualTo(extended));
        if (!extended) return;
        Assert.That(dataset.GetValues<ulong>(DicomTag.ExtendedOffsetTable), Is.EqualTo(expected));
        Assert.That(dataset.GetValues<ulong>(DicomTag.ExtendedOffsetTableLengths), Is.EqualTo(pixels.Fragments.Select(fragment => fragment.Size)));
    }

    [Test]
    public void Syntaxes_that_cannot_hold_the_pixels_are_refused_with_a_way_out() => Assert.Multiple(() =>
    {
        Assert.That(() => Builder(SegmentationType.Binary).WithTransferSyntax(DicomTransferSyntax.RLELossless), Throws.ArgumentException.With.Message.Contains("Deflated Image Frame"));
        Assert.That(() => Builder(SegmentationType.LabelMap).WithTransferSyntax(DicomTransferSyntax.JPEGProcess1), Throws.ArgumentException.With.Message.Contains("changes pixel values"));
        Assert.That(() => Builder(SegmentationType.LabelMap).WithTransferSyntax(DicomTransferSyntax.ExplicitVRBigEndian), Throws.ArgumentException.With.Message.Contains("retired"));
        Assert.That(() => Builder(SegmentationType.LabelMap).WithTransferSyntax(DicomTransferSyntax.JPEG2000Lossless), Throws.ArgumentException.With.Message.Contains("FrameCodecs.Register"));
    });

    [Test]
    public void Sequences_and_items_state_their_length()
    {
        using var stream = new MemoryStream();
        Labels(SegmentationType.Binary).Build().Save(stream);

        // Per-frame functional groups (5200,9230), SQ, then a length that is not undefined.
        byte[] bytes = stream.ToArray();
        int at = bytes.AsSpan().IndexOf((ReadOnlySpan<byte>)[0x00, 0x52, 0x30, 0x92, (byte)'S', (byte)'Q', 0, 0]);
        Assert.That(at, Is.Positive);
        Assert.That(BitConverter.ToUInt32(bytes, at + 8), Is.LessThan(uint.MaxValue));
        Assert.That(BitConverter.ToUInt32(bytes, at + 16), Is.LessThan(uint.MaxValue));
    }

    private SegmentationBuilder Labels(SegmentationType type, int number = 3)
    {
        ushort[,,] labels = new ushort[4, 5, 7];
        for (int i = 0; i < labels.Length; i++) labels[i / 35, i / 7 % 5, i % 7] = (ushort)(i % 11 < 4 ? 1 : i % 5 == 0 ? number : 0);
        SegmentationBuilder builder = Builder(type).AddSegments(labels, list => list.Add(1, "One", TestBuilder.Organ).Add(number, "Other", TestBuilder.Organ));
        return type == SegmentationType.Fractional ? builder.WithFractionalType(FractionalType.Occupancy, 100) : builder;
    }

    private SegmentationBuilder Builder(SegmentationType type, SourceImages? images = null) =>
        new SegmentationBuilder(images ?? _images, type, TestBuilder.Device).WithInstances(TestBuilder.Instances).WithFrameOrder(FrameOrder.Sources);

    private static DicomFragmentSequence Fragments(DicomDataset dataset) => dataset.GetDicomItem<DicomFragmentSequence>(DicomTag.PixelData)!;

    private static DicomFile Reopen(Segmentation segmentation)
    {
        using var stream = new MemoryStream();
        segmentation.Save(stream);
        stream.Position = 0;
        return DicomFile.Open(stream, FileReadOption.ReadAll);
    }

    private static byte[] Inflate(byte[] deflated)
    {
        using var inflate = new DeflateStream(new MemoryStream(deflated), CompressionMode.Decompress);
        using var output = new MemoryStream();
        inflate.CopyTo(output);
        return output.ToArray();
    }
}
