using System.Buffers.Binary;
using System.IO.Compression;
using FellowOakDicom;
using FellowOakDicom.IO.Buffer;
using HighDicom.Tests.Imaging.Codecs;

namespace HighDicom.Tests.Imaging;

/// <summary>Frames in fragments: several a frame, with basic, extended, damaged or no offset table.</summary>
[TestFixture]
public sealed class FragmentTests
{
    private static readonly PixelLayout Layout = new(16, 12, 11, false, 1);
    private static readonly ushort[][] Frames = [[1, 2, 3, 4], [4095, 0, 7, 9], [5, 5, 6, 4000]];

    [TestCase("basic")]
    [TestCase("extended")]
    [TestCase("none")]
    [TestCase("damaged")]
    public void Fragments_of_a_frame_are_joined(string table)
    {
        SourceImages images = Images(new LosslessJpeg(2, 2, 1, 12), size: 16, table);

        for (int frame = 0; frame < Frames.Length; frame++)
            Assert.That(images[frame].ToTensor<ushort>(), Is.EqualTo(Frames[frame]), $"frame {frame + 1}");
    }

    [Test]
    public void Fragments_stay_in_the_file_until_a_frame_is_asked_for()
    {
        using TemporaryFolder folder = new();
        DicomDataset dataset = Images(new LosslessJpeg(2, 2, 1, 12), size: 16, "basic")[0].Dataset;
        new DicomFile(dataset).Save(folder.File("fragments.dcm"));

        SourceImages images = SourceImages.Open(folder.File("fragments.dcm"));

        Assert.That(images[2].ToTensor<ushort>(), Is.EqualTo(Frames[2]));
        Assert.That(images[0].ToTensor<ushort>(), Is.EqualTo(Frames[0]));
    }

    [Test]
    public void Fragments_that_cannot_be_told_apart_are_an_error()
    {
        DicomDataset dataset = Dataset(DicomTransferSyntax.RLELossless, 2);
        dataset.Add(Fragments(new byte[64], new byte[64], new byte[64]));
        SourceImages images = SourceImages.From([dataset]);

        Assert.That(() => images[0].ToTensor<ushort>(), Throws.TypeOf<SourceImagesException>().With.Message.Contains("3 fragments for 2 frames").And.Message.Contains("no valid offset table"));
    }

    [Test]
    public void A_frame_that_its_fragments_cannot_hold_costs_no_memory()
    {
        DicomDataset dataset = TestImage.Dataset(30_000, 30_000, new PixelLayout(16, 16, 15, false, 1), DicomTransferSyntax.RLELossless);
        dataset.Add(Fragments(new byte[1000]));
        SourceImages images = SourceImages.From([dataset]);
        long before = GC.GetAllocatedBytesForCurrentThread();

        Assert.That(() => images[0].ToTensor<ushort>(), Throws.TypeOf<SourceImagesException>().With.Message.Contains("1000 bytes, which cannot hold"));
        Assert.That(GC.GetAllocatedBytesForCurrentThread() - before, Is.LessThan(1_000_000));
    }

    [Test]
    public void Deflated_frames_of_bytes_and_bits_are_inflated()
    {
        DicomTransferSyntax syntax = DicomTransferSyntax.Lookup(DicomUID.Parse("1.2.840.10008.1.2.8.1", "Deflated Image Frame Compression", DicomUidType.TransferSyntax));
        DicomDataset words = Dataset(syntax, 1);
        words.Add(Fragments(Deflate([1, 0, 2, 0, 3, 0, 255, 15])));
        DicomDataset bits = TestImage.Dataset(3, 3, new PixelLayout(1, 1, 0, false, 1), syntax);
        bits.Add(Fragments(Deflate([0b1000_0101, 1])));
        DicomDataset small = Dataset(syntax, 1);
        small.Add(Fragments(Deflate([1, 0, 2])));

        Assert.That(SourceImages.From([words])[0].ToTensor<ushort>(), Is.EqualTo(new ushort[] { 1, 2, 3, 4095 }));
        Assert.That(SourceImages.From([bits])[0].ToTensor<byte>(), Is.EqualTo(new byte[] { 1, 0, 1, 0, 0, 0, 0, 1, 1 }));
        Assert.That(() => SourceImages.From([small])[0].ToTensor<ushort>(), Throws.TypeOf<SourceImagesException>().With.Message.Contains("3 bytes where 8"));
    }

    private static SourceImages Images(LosslessJpeg jpeg, int size, string table)
    {
        byte[][] frames = [.. Frames.Select(jpeg.Encode)];
        byte[][][] parts = [.. frames.Select(frame => Even(frame).Chunk(size).ToArray())];
        uint[] offsets = [.. parts.Select((_, i) => (uint)parts.Take(i).Sum(before => before.Sum(part => part.Length + 8)))];
        DicomDataset dataset = Dataset(DicomTransferSyntax.JPEGProcess14, frames.Length);
        DicomOtherByteFragment fragments = Fragments([.. parts.SelectMany(part => part)]);
        if (table is "basic" or "damaged")
        {
            foreach (uint offset in offsets)
                fragments.OffsetTable.Add(table == "damaged" && offset > 0 ? offset + 2 : offset);
        }

        if (table == "extended")
        {
            byte[] bytes = new byte[8 * offsets.Length];
            for (int i = 0; i < offsets.Length; i++)
                BinaryPrimitives.WriteUInt64LittleEndian(bytes.AsSpan(8 * i), offsets[i]);
            dataset.Add(new DicomOtherVeryLong(DicomTag.ExtendedOffsetTable, new MemoryByteBuffer(bytes)));
        }

        dataset.Add(fragments);
        return SourceImages.From([dataset]);
    }

    private static DicomDataset Dataset(DicomTransferSyntax syntax, int frames)
    {
        DicomDataset dataset = TestImage.Dataset(2, 2, Layout, syntax);
        dataset.Add(DicomTag.NumberOfFrames, frames.ToString(System.Globalization.CultureInfo.InvariantCulture));
        return dataset;
    }

    private static DicomOtherByteFragment Fragments(params byte[][] parts)
    {
        DicomOtherByteFragment fragments = new(DicomTag.PixelData);
        foreach (byte[] part in parts)
            fragments.Fragments.Add(new MemoryByteBuffer(part));
        return fragments;
    }

    private static byte[] Even(byte[] bytes) => bytes.Length % 2 == 0 ? bytes : [.. bytes, 0];

    private static byte[] Deflate(byte[] bytes)
    {
        using MemoryStream stream = new();
        using (DeflateStream deflate = new(stream, CompressionLevel.Optimal))
            deflate.Write(bytes);
        return Even(stream.ToArray());
    }
}
