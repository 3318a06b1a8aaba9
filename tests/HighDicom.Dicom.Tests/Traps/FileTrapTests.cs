using FellowOakDicom;
using FellowOakDicom.IO.Buffer;
using FellowOakDicom.IO.Writer;
using HighDicom.Dicom.Tests.Files;

namespace HighDicom.Dicom.Tests.Traps;

/// <summary>What reading and writing of fo-dicom 5.1.3 does wrong, and ours does not.</summary>
[Category("EmbeddedLayer")]
public sealed class FileTrapTests
{
    [Test]
    public void Characters_that_the_character_set_lacks_are_an_error()
    {
        DicomDataset dataset = FileBytes.NewDataset().Add(DicomTag.PatientName, "Müller");
        Assert.That(() => FileBytes.Write(dataset), Throws.TypeOf<DicomFileException>().With.Message.Contains("(0010,0010)").And.Message.Contains("U+00FC"));
        Assert.That(FileBytes.RoundTrip(dataset.Add(DicomTag.SpecificCharacterSet, "ISO_IR 100")).GetString(DicomTag.PatientName), Is.EqualTo("Müller"));
    }

    [Test]
    public void Zeros_are_not_a_file() =>
        Assert.That(() => FileBytes.Read(new byte[1000]), Throws.TypeOf<DicomFileException>().With.Message.Contains("not a DICOM file"));

    [Test]
    public void A_file_that_ends_inside_of_a_value_is_an_error()
    {
        byte[] whole = FileBytes.Write(FileBytes.NewDataset().Add(DicomTag.PixelData, new byte[1000]));
        Assert.That(() => FileBytes.Read(whole[..^10]), Throws.TypeOf<DicomFileException>().With.Message.Contains("(7fe0,0010)").And.Message.Contains("at byte"));
    }

    [Test]
    public void Negative_numbers_survive_implicit_VR()
    {
        DicomDataset dataset = FileBytes.NewDataset(DicomTransferSyntax.ImplicitVRLittleEndian).Add(DicomTag.PixelRepresentation, (ushort)1).Add(DicomTag.SmallestImagePixelValue, (short)-5);
        Assert.That(FileBytes.RoundTrip(dataset).GetSingleValue<int>(DicomTag.SmallestImagePixelValue), Is.EqualTo(-5));
    }

    [Test]
    public void The_meta_information_follows_the_data_set()
    {
        DicomFile file = new(FileBytes.NewDataset());
        file.Dataset.AddOrUpdate(DicomTag.SOPInstanceUID, "1.2.4");
        using MemoryStream stream = new();
        file.Save(stream);
        stream.Position = 0;
        Assert.That(DicomFile.Open(stream).FileMetaInfo.MediaStorageSOPInstanceUID!.UID, Is.EqualTo("1.2.4"));
    }

    [Test]
    public void Writing_changes_nothing()
    {
        DicomDataset dataset = FileBytes.NewDataset().Add(new DicomUnsignedLong(new DicomTag(0x0010, 0), 4)).Add(DicomTag.PatientID, "1");
        DicomDataset before = dataset.Clone();
        FileBytes.Write(dataset);
        Assert.That(dataset, Is.EqualTo(before));
    }

    [Test]
    public void One_data_set_can_be_saved_on_many_threads()
    {
        DicomDataset dataset = FileBytes.NewDataset().Add(DicomTag.SpecificCharacterSet, "ISO_IR 192").Add(DicomTag.PatientName, "Ä^Ö");
        byte[] expected = FileBytes.Write(dataset);
        Assert.That(Enumerable.Range(0, 64).AsParallel().Select(_ => FileBytes.Write(dataset)), Is.All.EqualTo(expected));
    }

    [Test]
    public void Bytes_of_odd_number_are_padded()
    {
        DicomDataset read = FileBytes.RoundTrip(FileBytes.NewDataset().Add(new DicomOtherByte(DicomTag.PixelData, 1, 2, 3)));
        Assert.That(read.GetValues<byte>(DicomTag.PixelData), Is.EqualTo(new byte[] { 1, 2, 3, 0 }));
    }

    [Test]
    public void A_part_of_a_buffer_does_not_reach_its_neighbours()
    {
        RangeByteBuffer part = new(new MemoryByteBuffer([1, 2, 3, 4]), 1, 2);
        Assert.That(() => part.GetByteRange(0, 3, new byte[3]), Throws.InstanceOf<ArgumentOutOfRangeException>());
        Assert.That(part.Data, Is.EqualTo(new byte[] { 2, 3 }));
    }

    [Test]
    public void Long_values_of_short_VRs_have_right_lengths_around_them()
    {
        DicomDataset item = new DicomDataset().Add(DicomTag.SelectorDSValue, Enumerable.Repeat("1234567890", 8000).ToArray());
        DicomDataset dataset = FileBytes.NewDataset().Add(new DicomSequence(DicomTag.ContentSequence, item)).Add(DicomTag.PixelData, new byte[] { 1, 2 });
        DicomDataset read = FileBytes.RoundTrip(dataset, new DicomWriteOptions { ExplicitLengthSequences = true, ExplicitLengthSequenceItems = true });
        Assert.That(read.GetSequence(DicomTag.ContentSequence).Items[0].GetValueCount(DicomTag.SelectorDSValue), Is.EqualTo(8000));
        Assert.That(read.GetValues<byte>(DicomTag.PixelData), Is.EqualTo(new byte[] { 1, 2 }));
    }

    [Test]
    public void Buffers_of_one_stream_take_turns()
    {
        byte[] first = Enumerable.Repeat((byte)1, 100_000).ToArray();
        byte[] second = Enumerable.Repeat((byte)2, 100_000).ToArray();
        DicomDataset dataset = FileBytes.NewDataset().Add(DicomTag.EncapsulatedDocument, first).Add(DicomTag.PixelData, second);
        DicomDataset read = DicomFile.Open(new ShortReads(FileBytes.Write(dataset))).Dataset;
        Assert.That(read.GetDicomItem<DicomElement>(DicomTag.PixelData)!.Buffer.IsMemory, Is.False);
        Parallel.For(0, 100, i =>
        {
            (DicomTag tag, byte[] expected) = i % 2 == 0 ? (DicomTag.EncapsulatedDocument, first) : (DicomTag.PixelData, second);
            Assert.That(read.GetDicomItem<DicomElement>(tag)!.Buffer.Data.AsSpan().SequenceEqual(expected), Is.True);
        });
    }

    [Test]
    public async Task Async_methods_use_only_async_reads_and_writes()
    {
        DicomDataset dataset = FileBytes.NewDataset().Add(DicomTag.PixelData, new byte[300_000]);
        AsyncOnly output = new([]);
        await new DicomFile(dataset).SaveAsync(output);
        DicomFile read = await DicomFile.OpenAsync(new AsyncOnly(output.Content));
        Assert.That(read.Dataset, Is.EqualTo(dataset));
    }

    [TestCaseSource(nameof(Syntaxes))]
    public async Task Values_on_demand_are_copied_without_waiting_too(DicomTransferSyntax before, DicomTransferSyntax after)
    {
        DicomDataset dataset = FileBytes.NewDataset(before).Add(DicomTag.TextValue, new string('t', 100_001)).Add(new DicomOtherWord(DicomTag.PixelData, [.. Enumerable.Range(0, 200_000).Select(i => (ushort)i)]));
        DicomFile file = await DicomFile.OpenAsync(new SeekableAsyncOnly(FileBytes.Write(dataset)));
        Assert.That(file.Dataset.GetDicomItem<DicomElement>(DicomTag.PixelData)!.Buffer.IsMemory, Is.False);
        IByteBuffer part = new RangeByteBuffer(file.Dataset.GetDicomItem<DicomElement>(DicomTag.PixelData)!.Buffer, 2, 100_000);
        file.Dataset.Add(new DicomOtherByte(DicomTag.EncapsulatedDocument, part));
        file.FileMetaInfo.TransferSyntax = after;
        AsyncOnly output = new([]);
        await file.SaveAsync(output, new DicomWriteOptions { ExplicitLengthSequences = true });
        DicomDataset read = FileBytes.Read(output.Content).Dataset;
        Assert.That(read.GetString(DicomTag.TextValue), Is.EqualTo(dataset.GetString(DicomTag.TextValue)));
        Assert.That(read.GetValues<ushort>(DicomTag.PixelData), Is.EqualTo(dataset.GetValues<ushort>(DicomTag.PixelData)));
        Assert.That(read.GetValues<byte>(DicomTag.EncapsulatedDocument)[..4], Is.EqualTo(new byte[] { 1, 0, 2, 0 }));
    }

    private static TestCaseData[] Syntaxes() =>
    [
        new(DicomTransferSyntax.ExplicitVRLittleEndian, DicomTransferSyntax.ExplicitVRLittleEndian),
        new(DicomTransferSyntax.ExplicitVRLittleEndian, DicomTransferSyntax.ExplicitVRBigEndian),
        new(DicomTransferSyntax.ExplicitVRBigEndian, DicomTransferSyntax.DeflatedExplicitVRLittleEndian),
    ];

    [Test]
    public void A_stream_that_was_closed_is_named_as_the_cause()
    {
        MemoryStream stream = new(FileBytes.Write(FileBytes.NewDataset().Add(DicomTag.PixelData, new byte[100_000])));
        DicomDataset dataset = DicomFile.Open(stream).Dataset;
        stream.Dispose();
        Assert.That(() => dataset.GetDicomItem<DicomElement>(DicomTag.PixelData)!.Buffer.Data, Throws.TypeOf<FellowOakDicom.IO.DicomIoException>().With.Message.Contains("must stay open"));
    }
}
