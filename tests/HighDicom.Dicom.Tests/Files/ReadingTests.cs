using FellowOakDicom;
using FellowOakDicom.IO.Buffer;

namespace HighDicom.Dicom.Tests.Files;

/// <summary>The many forms that files come in.</summary>
public sealed class ReadingTests
{
    private static readonly byte[] Item = [0xFE, 0xFF, 0x00, 0xE0, 0xFF, 0xFF, 0xFF, 0xFF];
    private static readonly byte[] ItemEnd = [0xFE, 0xFF, 0x0D, 0xE0, 0, 0, 0, 0];
    private static readonly byte[] SequenceEnd = [0xFE, 0xFF, 0xDD, 0xE0, 0, 0, 0, 0];
    private static readonly byte[] ImplicitCode = [8, 0, 0, 1, 2, 0, 0, 0, (byte)'T', (byte)'1'];

    [Test]
    public void A_sequence_of_VR_UN_and_undefined_length_is_implicit_inside()
    {
        byte[] bytes = [0x40, 0, 0x30, 0xA7, (byte)'U', (byte)'N', 0, 0, 0xFF, 0xFF, 0xFF, 0xFF, .. Item, .. ImplicitCode, .. ItemEnd, .. SequenceEnd];
        DicomDataset read = FileBytes.Read(FileBytes.WithDataSet(DicomTransferSyntax.ExplicitVRLittleEndian, bytes)).Dataset;
        Assert.That(read.GetSequence(DicomTag.ContentSequence).Items[0].GetString(DicomTag.CodeValue), Is.EqualTo("T1"));
    }

    [Test]
    public void A_private_sequence_of_VR_UN_is_read_too()
    {
        byte[] bytes = [9, 0, 1, 0x10, (byte)'U', (byte)'N', 0, 0, 0xFF, 0xFF, 0xFF, 0xFF, .. Item, .. ImplicitCode, .. ItemEnd, .. SequenceEnd];
        DicomDataset read = FileBytes.Read(FileBytes.WithDataSet(DicomTransferSyntax.ExplicitVRLittleEndian, bytes)).Dataset;
        Assert.That(read.GetSequence(new DicomTag(9, 0x1001)).Items, Has.Count.EqualTo(1));
    }

    [Test]
    public void UN_becomes_what_the_dictionary_says()
    {
        byte[] bytes = [0x10, 0, 0x20, 0, (byte)'U', (byte)'N', 0, 0, 2, 0, 0, 0, (byte)'I', (byte)'D', 0x28, 0, 0x06, 0x01, (byte)'U', (byte)'N', 0, 0, 2, 0, 0, 0, 1, 0];
        DicomDataset read = FileBytes.Read(FileBytes.WithDataSet(DicomTransferSyntax.ExplicitVRLittleEndian, bytes)).Dataset;
        Assert.That(read.GetDicomItem<DicomLongString>(DicomTag.PatientID)!.Get<string>(), Is.EqualTo("ID"));
        Assert.That(read.GetDicomItem<DicomUnknown>(DicomTag.SmallestImagePixelValue), Is.Not.Null, "US or SS: nobody knows which");
    }

    [Test]
    public void A_VR_of_the_future_has_a_long_length()
    {
        byte[] bytes = [9, 0, 1, 0x10, (byte)'Z', (byte)'Z', 0, 0, 2, 0, 0, 0, 1, 2, 0x10, 0, 0x20, 0, (byte)'L', (byte)'O', 2, 0, (byte)'I', (byte)'D'];
        DicomDataset read = FileBytes.Read(FileBytes.WithDataSet(DicomTransferSyntax.ExplicitVRLittleEndian, bytes)).Dataset;
        Assert.That(read.GetDicomItem<DicomUnknown>(new DicomTag(9, 0x1001))!.Buffer.Data, Is.EqualTo(new byte[] { 1, 2 }));
        Assert.That(read.GetString(DicomTag.PatientID), Is.EqualTo("ID"));
    }

    [Test]
    public void Neither_preamble_nor_meta_information_is_needed()
    {
        byte[] whole = FileBytes.Write(FileBytes.NewDataset().Add(DicomTag.PatientID, "ID"));
        DicomFile withoutPreamble = FileBytes.Read(whole[132..]);
        Assert.That(withoutPreamble.Format, Is.EqualTo(DicomFileFormat.DICOM3NoPreamble));
        Assert.That(withoutPreamble.Dataset.GetString(DicomTag.PatientID), Is.EqualTo("ID"));

        int meta = BitConverter.ToInt32(whole, 140) + 144;
        DicomFile bare = FileBytes.Read(whole[meta..]);
        Assert.That(bare.Format, Is.EqualTo(DicomFileFormat.DICOM3NoFileMetaInfo));
        Assert.That(bare.Dataset.GetString(DicomTag.PatientID), Is.EqualTo("ID"));
        Assert.That(FileBytes.Read([.. ImplicitCode]).Dataset.InternalTransferSyntax, Is.EqualTo(DicomTransferSyntax.ImplicitVRLittleEndian));
    }

    [Test]
    public void Padding_at_the_end_is_an_element_like_others()
    {
        byte[] bytes = [0xFC, 0xFF, 0xFC, 0xFF, (byte)'O', (byte)'B', 0, 0, 4, 0, 0, 0, 0, 0, 0, 0];
        DicomDataset read = FileBytes.Read(FileBytes.WithDataSet(DicomTransferSyntax.ExplicitVRLittleEndian, bytes)).Dataset;
        Assert.That(read.Single().Tag, Is.EqualTo(DicomTag.DataSetTrailingPadding));
    }

    [Test]
    public void Elements_without_order_are_sorted_and_of_doubles_the_last_wins()
    {
        byte[] bytes =
        [
            0x10, 0, 0x20, 0, (byte)'L', (byte)'O', 2, 0, (byte)'A', (byte)'A', 0x08, 0, 0x60, 0, (byte)'C', (byte)'S', 2, 0, (byte)'C', (byte)'T',
            0x10, 0, 0x20, 0, (byte)'L', (byte)'O', 2, 0, (byte)'B', (byte)'B',
        ];
        DicomDataset read = FileBytes.Read(FileBytes.WithDataSet(DicomTransferSyntax.ExplicitVRLittleEndian, bytes)).Dataset;
        Assert.That(read.Select(item => item.Tag), Is.EqualTo(new[] { DicomTag.Modality, DicomTag.PatientID }));
        Assert.That(read.GetString(DicomTag.PatientID), Is.EqualTo("BB"));
    }

    [Test]
    public void Encapsulated_pixel_data_keeps_tables_and_fragments([Values] FileReadOption option)
    {
        byte[] large = [.. Enumerable.Range(0, 100_000).Select(i => (byte)i)];
        DicomOtherByteFragment fragments = new(DicomTag.PixelData) { OffsetTable = { 0, 10 }, Fragments = { new MemoryByteBuffer([1, 2]), new MemoryByteBuffer(large), new MemoryByteBuffer([3]) } };
        DicomDataset dataset = FileBytes.NewDataset(DicomTransferSyntax.JPEG2000Lossless)
            .Add(new DicomOtherVeryLong(DicomTag.ExtendedOffsetTable, 0, 10)).Add(new DicomOtherVeryLong(DicomTag.ExtendedOffsetTableLengths, 2, 100_000)).Add(fragments);
        DicomDataset read = FileBytes.Read(FileBytes.Write(dataset), option).Dataset;
        if (option == FileReadOption.SkipLargeTags)
        {
            Assert.That(read.Contains(DicomTag.ExtendedOffsetTable), Is.True);
            return;
        }

        DicomFragmentSequence found = read.GetDicomItem<DicomFragmentSequence>(DicomTag.PixelData)!;
        Assert.That(found.OffsetTable, Is.EqualTo(new uint[] { 0, 10 }));
        Assert.That(found.Fragments.Select(fragment => fragment.Size), Is.EqualTo(new long[] { 2, 100_000, 2 }));
        Assert.That(found.Fragments[1].Data, Is.EqualTo(large));
        Assert.That(read.GetValues<ulong>(DicomTag.ExtendedOffsetTableLengths), Is.EqualTo(new ulong[] { 2, 100_000 }));
    }

    [Test]
    public void The_caller_may_stop_before_an_element()
    {
        byte[] bytes = FileBytes.Write(FileBytes.NewDataset().Add(DicomTag.PatientID, "1").Add(DicomTag.PixelData, new byte[100]));
        DicomFile file = DicomFile.Open(new MemoryStream(bytes), DicomEncoding.Default, state => state.Tag == DicomTag.PixelData);
        Assert.That(file.IsPartial, Is.True);
        Assert.That(file.Dataset.Contains(DicomTag.PatientID), Is.True);
        Assert.That(file.Dataset.Contains(DicomTag.PixelData), Is.False);
    }

    [Test]
    public void What_was_read_before_an_error_is_handed_over()
    {
        byte[] whole = FileBytes.Write(FileBytes.NewDataset().Add(DicomTag.PatientID, "1").Add(DicomTag.PixelData, new byte[100]));
        DicomFileException error = Assert.Throws<DicomFileException>(() => FileBytes.Read(whole[..^1]))!;
        Assert.That(error.File.IsPartial, Is.True);
        Assert.That(error.File.Dataset.GetString(DicomTag.PatientID), Is.EqualTo("1"));
    }

    [Test]
    public void Files_of_more_than_4_GB_are_read_by_range()
    {
        const uint Size = 3_000_000_000;
        string path = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());
        try
        {
            new DicomFile(FileBytes.NewDataset()).Save(path);
            using (FileStream stream = new(path, FileMode.Append))
            {
                stream.Write([0x42, 0, 0x11, 0, (byte)'O', (byte)'B', 0, 0, .. BitConverter.GetBytes(Size)]);
                stream.SetLength(stream.Position + Size);
                stream.Position = stream.Length;
                stream.Write([0xE0, 0x7F, 0x10, 0, (byte)'O', (byte)'B', 0, 0, .. BitConverter.GetBytes(Size)]);
                stream.SetLength(stream.Position + Size);
                stream.Position = stream.Length - 2;
                stream.Write([7, 8]);
            }

            byte[] end = new byte[2];
            DicomFile.Open(path).Dataset.GetDicomItem<DicomElement>(DicomTag.PixelData)!.Buffer.GetByteRange(Size - 2, 2, end);
            Assert.That(end, Is.EqualTo(new byte[] { 7, 8 }));
        }
        catch (IOException error)
        {
            Assert.Ignore($"The temporary folder does not take a file of 6 GB with holes: {error.Message}");
        }
        finally
        {
            File.Delete(path);
        }
    }
}
