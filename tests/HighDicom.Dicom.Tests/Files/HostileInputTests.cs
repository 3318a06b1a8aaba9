using FellowOakDicom;

namespace HighDicom.Dicom.Tests.Files;

/// <summary>Files that are broken on purpose give one kind of error that names where.</summary>
public sealed class HostileInputTests
{
    private static readonly byte[] ItemStart = [0xFE, 0xFF, 0x00, 0xE0, 0xFF, 0xFF, 0xFF, 0xFF];
    private static readonly byte[] SequenceStart = [0x40, 0x00, 0x30, 0xA7, (byte)'S', (byte)'Q', 0, 0, 0xFF, 0xFF, 0xFF, 0xFF];

    [Test]
    public void Nesting_without_end_is_refused()
    {
        byte[] levels = [.. Enumerable.Range(0, 20_000).SelectMany(_ => (byte[])[.. SequenceStart, .. ItemStart])];
        Assert.That(() => FileBytes.Read(FileBytes.WithDataSet(DicomTransferSyntax.ExplicitVRLittleEndian, levels)), Throws.TypeOf<DicomFileException>().With.Message.Contains("nested deeper"));
    }

    [Test]
    public void Nesting_of_a_thousand_levels_is_read_compared_and_written()
    {
        DicomDataset dataset = new();
        for (int i = 0; i < 1000; i++)
        {
            dataset = new DicomDataset(new DicomSequence(DicomTag.ContentSequence, dataset));
        }

        dataset = FileBytes.NewDataset().Add(dataset.GetSequence(DicomTag.ContentSequence));
        Assert.That(FileBytes.RoundTrip(dataset), Is.EqualTo(dataset));
    }

    [Test]
    public void A_length_beyond_the_end_names_byte_and_path()
    {
        byte[] sequence = [.. SequenceStart, .. ItemStart, 0x08, 0, 0x00, 0x01, (byte)'S', (byte)'H', 0xFF, 0x00, (byte)'A'];
        Assert.That(
            () => FileBytes.Read(FileBytes.WithDataSet(DicomTransferSyntax.ExplicitVRLittleEndian, sequence)),
            Throws.TypeOf<DicomFileException>().With.Message.Contains("(0040,a730)[1].(0008,0100)").And.Message.Contains("at byte"));
    }

    [Test]
    public void A_giant_length_in_a_stream_without_end_costs_no_memory()
    {
        byte[] element = [0xE0, 0x7F, 0x10, 0, (byte)'O', (byte)'B', 0, 0, 0xF0, 0xFF, 0xFF, 0x7F, 1, 2];
        byte[] bytes = FileBytes.WithDataSet(DicomTransferSyntax.ExplicitVRLittleEndian, element);
        using Traps.ForwardOnly stream = new(bytes);
        long before = GC.GetAllocatedBytesForCurrentThread();
        Assert.That(() => DicomFile.Open(stream), Throws.TypeOf<DicomFileException>());
        Assert.That(GC.GetAllocatedBytesForCurrentThread() - before, Is.LessThan(8 << 20));
    }

    [Test]
    public void An_item_longer_than_its_sequence_is_refused()
    {
        byte[] bytes = [0x40, 0x00, 0x30, 0xA7, (byte)'S', (byte)'Q', 0, 0, 16, 0, 0, 0, 0xFE, 0xFF, 0x00, 0xE0, 32, 0, 0, 0, .. new byte[64]];
        Assert.That(() => FileBytes.Read(FileBytes.WithDataSet(DicomTransferSyntax.ExplicitVRLittleEndian, bytes)), Throws.TypeOf<DicomFileException>());
    }

    [Test]
    public void A_file_may_end_anywhere()
    {
        DicomDataset dataset = FileBytes.NewDataset().Add(new DicomSequence(DicomTag.ContentSequence, new DicomDataset().Add(DicomTag.CodeValue, "1"))).Add(DicomTag.PixelData, new byte[100]);
        byte[] whole = FileBytes.Write(dataset);
        for (int length = 0; length < whole.Length; length++)
        {
            byte[] part = whole[..length];
            try
            {
                FileBytes.Read(part);
            }
            catch (DicomFileException)
            {
                continue;
            }

            Assert.That(length, Is.GreaterThan(132), "what can be read ends between two elements");
        }
    }

    [Test]
    public void Deflated_bytes_that_are_broken_are_an_error() =>
        Assert.That(() => FileBytes.Read(FileBytes.WithDataSet(DicomTransferSyntax.DeflatedExplicitVRLittleEndian, 0xFF, 0xFF, 0xFF, 0xFF)), Throws.TypeOf<DicomFileException>());

    [Test]
    public void A_missing_file_is_named() =>
        Assert.That(() => DicomFile.Open("no-such-file.dcm"), Throws.TypeOf<DicomFileException>().With.Message.Contains("no-such-file.dcm"));
}
