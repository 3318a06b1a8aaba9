using FellowOakDicom;
using FellowOakDicom.IO.Buffer;

namespace HighDicom.Dicom.Tests.Files;

/// <summary>What vendors do in their own way.</summary>
public sealed class PrivateFormTests
{
    private static readonly DicomPrivateCreator Creator = DicomDictionary.Default.GetPrivateCreator("HIGHDICOM TEST");
    private static readonly DicomTag Known = new(0x0029, 0x0001, Creator);

    [OneTimeSetUp]
    public void AddToDictionary() =>
        DicomDictionary.Default[Creator].Add(new DicomDictionaryEntry(Known, "Test Number", "TestNumber", DicomVM.VM_1, false, DicomVR.US));

    [Test]
    public void The_syntax_of_GE_has_only_its_pixels_in_the_other_byte_order([Values(4, 100_000)] int size, [Values] FileReadOption option)
    {
        byte[] words = [.. Enumerable.Range(0, size).Select(i => (byte)i)];
        byte[] header = [0x28, 0, 0x10, 0, 2, 0, 0, 0, 1, 2, 0xE0, 0x7F, 0x10, 0, .. BitConverter.GetBytes(size)];
        byte[] file = FileBytes.WithDataSet(DicomTransferSyntax.GEPrivateImplicitVRBigEndian, [.. header, .. words]);
        DicomDataset read = FileBytes.Read(file, option).Dataset;
        Assert.That(read.GetSingleValue<int>(DicomTag.Rows), Is.EqualTo(0x201));
        if (option == FileReadOption.SkipLargeTags && size > 4)
        {
            Assert.That(read.Contains(DicomTag.PixelData), Is.False);
            return;
        }

        Assert.That(read.GetValue<ushort>(DicomTag.PixelData, 1), Is.EqualTo(0x0203));
        Assert.That(FileBytes.Write(read.Clone().Add(DicomTag.SOPClassUID, "1.2").Add(DicomTag.SOPInstanceUID, "1.3"))[^(size + 8)..], Is.EqualTo(file[^(size + 8)..]));
    }

    [Test]
    public void The_dictionary_of_a_private_creator_gives_elements_their_VR()
    {
        DicomDataset dataset = FileBytes.NewDataset(DicomTransferSyntax.ImplicitVRLittleEndian).Add(DicomVR.US, Known, (ushort)5);
        DicomDataset read = FileBytes.RoundTrip(dataset);
        Assert.That(read.GetDicomItem<DicomUnsignedShort>(Known)!.Get<ushort>(), Is.EqualTo(5));
        Assert.That(read.GetDicomItem<DicomItem>(Known)!.Tag.DictionaryEntry.Keyword, Is.EqualTo("TestNumber"));
    }

    [Test]
    public void Private_elements_that_nobody_knows_keep_their_bytes()
    {
        DicomTag unknown = new(0x0029, 0x0002, Creator);
        DicomDataset read = FileBytes.RoundTrip(FileBytes.NewDataset(DicomTransferSyntax.ImplicitVRLittleEndian).Add(DicomVR.US, unknown, (ushort)5));
        Assert.That(read.GetDicomItem<DicomUnknown>(unknown)!.Buffer.Data, Is.EqualTo(new byte[] { 5, 0 }));
    }

    [Test]
    public void UN_of_a_known_private_element_becomes_its_VR()
    {
        byte[] bytes =
        [
            0x29, 0, 0x10, 0, (byte)'U', (byte)'N', 0, 0, 14, 0, 0, 0, .. "HIGHDICOM TEST"u8,
            0x29, 0, 0x01, 0x10, (byte)'U', (byte)'N', 0, 0, 2, 0, 0, 0, 7, 0,
        ];
        DicomDataset read = FileBytes.Read(FileBytes.WithDataSet(DicomTransferSyntax.ExplicitVRLittleEndian, bytes)).Dataset;
        Assert.That(read.GetDicomItem<DicomLongString>(new DicomTag(0x0029, 0x0010))!.Get<string>(), Is.EqualTo("HIGHDICOM TEST"));
        Assert.That(read.GetSingleValue<int>(Known), Is.EqualTo(7));
    }

    [Test]
    public void Meta_information_of_any_size_is_read_before_the_rest()
    {
        DicomFile file = new(FileBytes.NewDataset().Add(DicomTag.PixelData, new MemoryByteBuffer(new byte[2]).Data));
        file.FileMetaInfo.PrivateInformationCreatorUID = DicomUID.Parse("1.2.3");
        file.FileMetaInfo.PrivateInformation = [.. Enumerable.Range(0, 200_000).Select(i => (byte)i)];
        using MemoryStream stream = new();
        file.Save(stream);
        stream.Position = 0;
        DicomFile read = DicomFile.Open(stream);
        Assert.That(read.FileMetaInfo.PrivateInformation, Is.EqualTo(file.FileMetaInfo.PrivateInformation));
        Assert.That(read.FileMetaInfo.TransferSyntax, Is.EqualTo(DicomTransferSyntax.ExplicitVRLittleEndian));
    }
}
