using System.IO.Compression;
using FellowOakDicom;
using FellowOakDicom.IO.Reader;

namespace HighDicom.Dicom.Tests.Files;

/// <summary>Deflated data sets that inflate to more than anybody can want.</summary>
[NonParallelizable]
public sealed class InflatingTests
{
    private const int Mebibyte = 1 << 20;

    [TearDown]
    public void ForgetLimit() => AppContext.SetData(InflatedSource.LimitName, null);

    [Test]
    public void A_value_beyond_the_limit_is_refused_by_name()
    {
        byte[] bomb = Deflated([0xE0, 0x7F, 0x10, 0, (byte)'O', (byte)'B', 0, 0, .. BitConverter.GetBytes(600 * Mebibyte)], 600 * Mebibyte);
        Assert.That(
            () => FileBytes.Read(bomb),
            Throws.TypeOf<DicomFileException>().With.Message.Contains("limit of 536870912 bytes").And.Message.Contains(InflatedSource.LimitName));
    }

    [Test]
    public void Small_elements_count_for_what_their_objects_cost()
    {
        // 15 MiB of empty elements are two million objects.
        AppContext.SetData(InflatedSource.LimitName, (16 * Mebibyte).ToString(System.Globalization.CultureInfo.InvariantCulture));
        byte[] bomb = Deflated([], 15 * Mebibyte);
        long before = GC.GetAllocatedBytesForCurrentThread();
        Assert.That(() => FileBytes.Read(bomb), Throws.TypeOf<DicomFileException>().With.Message.Contains("items"));
        Assert.That(GC.GetAllocatedBytesForCurrentThread() - before, Is.LessThan(4 * 16 * Mebibyte));
    }

    [Test]
    public void What_real_files_hold_is_read()
    {
        DicomDataset dataset = FileBytes.NewDataset(DicomTransferSyntax.DeflatedExplicitVRLittleEndian).Add(DicomTag.PixelData, new byte[64 * Mebibyte]);
        byte[] bytes = FileBytes.Write(dataset);
        Assert.That(bytes, Has.Length.LessThan(Mebibyte / 8));
        Assert.That(FileBytes.Read(bytes).Dataset.GetDicomItem<DicomElement>(DicomTag.PixelData)!.Length, Is.EqualTo(64 * Mebibyte));
    }

    [Test]
    public void The_application_may_set_another_limit()
    {
        byte[] bytes = FileBytes.Write(FileBytes.NewDataset(DicomTransferSyntax.DeflatedExplicitVRLittleEndian).Add(DicomTag.PixelData, new byte[Mebibyte]));
        AppContext.SetData(InflatedSource.LimitName, "1000000");
        Assert.That(() => FileBytes.Read(bytes), Throws.TypeOf<DicomFileException>().With.Message.Contains("limit of 1000000 bytes"));
        Assert.That(() => DicomFile.OpenAsync(new MemoryStream(bytes)), Throws.TypeOf<DicomFileException>().With.Message.Contains("limit of 1000000 bytes"));
        AppContext.SetData(InflatedSource.LimitName, "2000000");
        Assert.That(FileBytes.Read(bytes).Dataset.Contains(DicomTag.PixelData), Is.True);
    }

    /// <summary>A file of the given start and then zeros.</summary>
    private static byte[] Deflated(byte[] start, int zeros)
    {
        using MemoryStream output = new();
        using (DeflateStream deflate = new(output, CompressionLevel.Fastest, leaveOpen: true))
        {
            deflate.Write(start);
            byte[] block = new byte[Mebibyte];
            for (int i = 0; i < zeros; i += Mebibyte)
            {
                deflate.Write(block);
            }
        }

        return FileBytes.WithDataSet(DicomTransferSyntax.DeflatedExplicitVRLittleEndian, output.ToArray());
    }
}
