using FellowOakDicom;
using FellowOakDicom.IO;
using FellowOakDicom.IO.Buffer;

namespace HighDicom.Dicom.Tests.Files;

public sealed class SavingTests
{
    private string _folder = "";

    [SetUp]
    public void MakeFolder() => _folder = Directory.CreateTempSubdirectory("highdicom").FullName;

    [TearDown]
    public void RemoveFolder() => Directory.Delete(_folder, recursive: true);

    [Test]
    public async Task Saving_over_the_file_that_values_live_in_keeps_them([Values] bool isAsync)
    {
        byte[] pixels = [.. Enumerable.Range(0, 100_000).Select(i => (byte)i)];
        string path = Path.Combine(_folder, "a.dcm");
        new DicomFile(FileBytes.NewDataset().Add(DicomTag.PixelData, pixels)).Save(path);
        DicomFile file = DicomFile.Open(path);
        file.Dataset.Add(DicomTag.PatientComments, new string('x', 5000));
        for (int i = 0; i < 2; i++)
        {
            if (isAsync)
            {
                await file.SaveAsync(path);
            }
            else
            {
                file.Save(path);
            }

            IByteBuffer buffer = file.Dataset.GetDicomItem<DicomElement>(DicomTag.PixelData)!.Buffer;
            byte[] part = new byte[10];
            buffer.GetByteRange(1000, 10, part);
            Assert.That(buffer.IsMemory, Is.False);
            Assert.That(part, Is.EqualTo(pixels[1000..1010]));
            Assert.That(DicomFile.Open(path).Dataset, Is.EqualTo(file.Dataset));
        }

        Assert.That(Directory.GetFiles(_folder), Has.Length.EqualTo(1));
    }

    [Test]
    public void A_value_whose_file_was_changed_by_others_is_an_error_not_other_bytes()
    {
        string path = Path.Combine(_folder, "a.dcm");
        new DicomFile(FileBytes.NewDataset().Add(DicomTag.PixelData, new byte[100_000])).Save(path);
        DicomFile file = DicomFile.Open(path);
        File.WriteAllBytes(path, new byte[200_000]);
        Assert.That(() => file.Dataset.GetDicomItem<DicomElement>(DicomTag.PixelData)!.Buffer.Data, Throws.TypeOf<DicomIoException>().With.Message.Contains("was changed"));
    }

    [Test]
    public void A_failure_leaves_the_old_file_and_nothing_else()
    {
        string path = Path.Combine(_folder, "a.dcm");
        File.WriteAllText(path, "old");
        DicomFile file = new(FileBytes.NewDataset().Add(DicomTag.PatientName, "日本"));
        Assert.That(() => file.Save(path), Throws.TypeOf<DicomFileException>().With.Message.Contains(path));
        Assert.That(() => file.SaveAsync(path), Throws.TypeOf<DicomFileException>());
        Assert.That(File.ReadAllText(path), Is.EqualTo("old"));
        Assert.That(Directory.GetFiles(_folder), Has.Length.EqualTo(1));
    }

    [Test]
    public void A_folder_that_is_not_there_is_named() =>
        Assert.That(() => new DicomFile(FileBytes.NewDataset()).Save(Path.Combine(_folder, "none", "a.dcm")), Throws.TypeOf<DicomFileException>().With.Message.Contains("none"));

    [Test]
    public void Pixel_data_of_the_wrong_form_for_the_transfer_syntax_is_refused()
    {
        DicomDataset native = FileBytes.NewDataset(DicomTransferSyntax.JPEG2000Lossless).Add(DicomTag.PixelData, new byte[2]);
        DicomDataset encapsulated = FileBytes.NewDataset().Add(new DicomOtherByteFragment(DicomTag.PixelData));
        Assert.That(() => FileBytes.Write(native), Throws.TypeOf<DicomFileException>());
        Assert.That(() => FileBytes.Write(encapsulated), Throws.TypeOf<DicomFileException>());
    }

    [Test]
    public void The_meta_information_of_a_file_that_was_read_has_one_group_length()
    {
        byte[] first = FileBytes.Write(FileBytes.NewDataset());
        using MemoryStream stream = new();
        FileBytes.Read(first).Save(stream);
        Assert.That(stream.ToArray(), Is.EqualTo(first));
    }

    [Test]
    public void Group_lengths_are_right_where_they_are_kept()
    {
        DicomTag groupLength = new(0x0010, 0);
        DicomDataset dataset = FileBytes.NewDataset().Add(new DicomUnsignedLong(groupLength, 0)).Add(DicomTag.PatientName, "A^B").Add(DicomTag.PatientID, "12").Add(DicomTag.Rows, (ushort)1);
        DicomDataset read = FileBytes.RoundTrip(dataset, new() { KeepGroupLengths = true });
        Assert.That(read.GetSingleValue<int>(groupLength), Is.EqualTo(8 + 4 + 8 + 2));
    }
}
