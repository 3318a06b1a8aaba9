using FellowOakDicom;
using FellowOakDicom.IO;
using FellowOakDicom.IO.Buffer;
using FellowOakDicom.IO.Writer;

namespace HighDicom.Dicom.Tests.Files;

/// <summary>Saving over the file that large values still live in, whatever stands between them and the file.</summary>
public sealed class SavingOverTests
{
    private static readonly byte[] Pixels = [.. Enumerable.Range(0, 100_000).Select(i => (byte)i)];

    private string _folder = "";
    private string _path = "";

    [SetUp]
    public void MakeFolder()
    {
        _folder = Directory.CreateTempSubdirectory("highdicom").FullName;
        _path = Path.Combine(_folder, "a.dcm");
    }

    [TearDown]
    public void RemoveFolder() => Directory.Delete(_folder, recursive: true);

    [Test]
    public void Parts_and_compositions_of_what_lives_there_are_found_in_the_new_file([Values] bool isExplicitLength)
    {
        DicomFile file = Open(FileBytes.NewDataset().Add(DicomTag.PixelData, Pixels));
        IByteBuffer old = Buffer(file, DicomTag.PixelData);
        IByteBuffer[] parts = [new RangeByteBuffer(old, 10, 70_000), new MemoryByteBuffer([1, 2]), new RangeByteBuffer(old, 5, 71)];
        file.Dataset.AddOrUpdate(new DicomOtherByte(DicomTag.PixelData, new CompositeByteBuffer(parts)));
        file.Dataset.Add(new DicomSequence(DicomTag.IconImageSequence, new DicomDataset().Add(new DicomOtherByte(DicomTag.PixelData, EvenLengthBuffer.Create(new RangeByteBuffer(old, 0, 65_537))))));
        file.Dataset.Add(new DicomOtherByte(DicomTag.EncapsulatedDocument, new RangeByteBuffer(old, 1, 20)));
        byte[] expected = [.. Pixels[10..70_010], 1, 2, .. Pixels[5..76], 0];
        for (int i = 0; i < 2; i++)
        {
            file.Save(_path, new DicomWriteOptions { ExplicitLengthSequences = isExplicitLength, ExplicitLengthSequenceItems = isExplicitLength });
            Assert.That(Buffer(file, DicomTag.PixelData).Data, Is.EqualTo(expected).Or.EqualTo(expected[..^1]));
            Assert.That(file.Dataset.GetSequence(DicomTag.IconImageSequence).Items[0].GetValues<byte>(DicomTag.PixelData)[..65_537], Is.EqualTo(Pixels[..65_537]));
            Assert.That(file.Dataset.GetValues<byte>(DicomTag.EncapsulatedDocument), Is.EqualTo(Pixels[1..21]));
            Assert.That(DicomFile.Open(_path).Dataset.GetValues<byte>(DicomTag.PixelData), Is.EqualTo(expected));
        }
    }

    [TestCaseSource(nameof(Orders))]
    public void The_byte_order_may_change_on_the_way(DicomTransferSyntax before, DicomTransferSyntax after)
    {
        ushort[] words = [.. Enumerable.Range(0, 50_000).Select(i => (ushort)i)];
        DicomFile file = Open(FileBytes.NewDataset(before).Add(new DicomOtherWord(DicomTag.PixelData, words)));
        Assert.That(Buffer(file, DicomTag.PixelData).IsMemory, Is.EqualTo(before.IsDeflate));
        file.FileMetaInfo.TransferSyntax = after;
        for (int i = 0; i < 2; i++)
        {
            file.Save(_path);
            Assert.That(file.Dataset.GetValues<ushort>(DicomTag.PixelData), Is.EqualTo(words));
            Assert.That(DicomFile.Open(_path).Dataset.GetValues<ushort>(DicomTag.PixelData), Is.EqualTo(words));
        }
    }

    [Test]
    public async Task Long_text_stays_whole([Values] bool isAsync, [Values("ISO_IR 100", "ISO_IR 192")] string sets)
    {
        string text = new('ä', 100_000);
        DicomFile file = Open(FileBytes.NewDataset().Add(DicomTag.SpecificCharacterSet, "ISO_IR 100").Add(DicomTag.TextValue, text).Add(DicomTag.RetrieveURL, "http://" + new string('x', 80_000))
            .Add(DicomTag.LongCodeValue, new string('y', 90_000)));
        file.Dataset.AddOrUpdate(DicomTag.SpecificCharacterSet, sets);
        Assert.That(Buffer(file, DicomTag.TextValue).IsMemory, Is.False);
        if (isAsync)
        {
            await file.SaveAsync(_path);
        }
        else
        {
            file.Save(_path);
        }

        Assert.That(Buffer(file, DicomTag.TextValue).Data, Has.Length.EqualTo(100_000), "the bytes that were read");
        Assert.That(Buffer(file, DicomTag.RetrieveURL).Size, Is.EqualTo(80_008));
        Assert.That(Buffer(file, DicomTag.LongCodeValue).Data, Is.All.EqualTo((byte)'y'));
        Assert.That(DicomFile.Open(_path).Dataset.GetString(DicomTag.TextValue), Is.EqualTo(text));
        file.Save(_path);
        Assert.That(DicomFile.Open(_path).Dataset, Is.EqualTo(file.Dataset));
    }

    [Test]
    public void Fragments_stay_too()
    {
        DicomOtherByteFragment fragments = new(DicomTag.PixelData) { Fragments = { new MemoryByteBuffer(Pixels), new MemoryByteBuffer(Pixels) } };
        DicomFile file = Open(FileBytes.NewDataset(DicomTransferSyntax.JPEG2000Lossless).Add(fragments));
        IList<IByteBuffer> read = file.Dataset.GetDicomItem<DicomFragmentSequence>(DicomTag.PixelData)!.Fragments;
        IByteBuffer whole = read[0];
        read.Insert(0, new RangeByteBuffer(whole, 4, 70_000));
        file.Dataset.Add(DicomTag.PatientComments, "moves all that follows");
        file.Save(_path);
        Assert.That(whole.Data, Is.EqualTo(Pixels));
        Assert.That(read.Select(fragment => fragment.Data), Is.EqualTo(new[] { Pixels[4..70_004], Pixels, Pixels }));
    }

    [Test]
    public void What_is_not_saved_with_the_file_is_an_error_not_other_bytes()
    {
        DicomFile file = Open(FileBytes.NewDataset().Add(DicomTag.PixelData, Pixels));
        IByteBuffer removed = Buffer(file, DicomTag.PixelData);
        file.Dataset.Remove(DicomTag.PixelData);
        file.Save(_path);
        Assert.That(() => removed.Data, Throws.TypeOf<DicomIoException>().With.Message.Contains("was changed"));
    }

    private static IEnumerable<TestCaseData> Orders()
    {
        DicomTransferSyntax[] syntaxes = [DicomTransferSyntax.ExplicitVRLittleEndian, DicomTransferSyntax.ExplicitVRBigEndian, DicomTransferSyntax.GEPrivateImplicitVRBigEndian, DicomTransferSyntax.DeflatedExplicitVRLittleEndian];
        return syntaxes.SelectMany(before => syntaxes.Select(after => new TestCaseData(before, after)));
    }

    private static IByteBuffer Buffer(DicomFile file, DicomTag tag) => file.Dataset.GetDicomItem<DicomElement>(tag)!.Buffer;

    private DicomFile Open(DicomDataset dataset)
    {
        new DicomFile(dataset).Save(_path);
        return DicomFile.Open(_path);
    }
}
