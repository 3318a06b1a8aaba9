using System.Diagnostics;
using System.Globalization;
using FellowOakDicom;
using HighDicom.Dicom.Tests.Files;

namespace HighDicom.Dicom.Tests.Random;

/// <summary>
/// Files with random damage: one kind of error or a data set, within memory that the input justifies and without a hang (the limit is wide, as build machines
/// are busy). HIGHDICOM_FUZZ says how many inputs; HIGHDICOM_FUZZ_SEED with which one the random numbers start.
/// </summary>
public sealed class FuzzTests
{
    private const int DefaultCount = 4000;
    private const int MaxSeedLength = 100_000;
    private static readonly TimeSpan Hang = TimeSpan.FromSeconds(20);

    [Test]
    public void Damaged_files_do_no_harm()
    {
        int count = Setting("HIGHDICOM_FUZZ", DefaultCount);
        int seed = Setting("HIGHDICOM_FUZZ_SEED", 1);
        byte[][] inputs = [.. Inputs()];
        System.Random random = new(seed);
        List<string> harm = [];
        for (int i = 0; i < count; i++)
        {
            byte[] input = Mutation.Of(inputs[random.Next(inputs.Length)], random);
            long start = Stopwatch.GetTimestamp();
            long before = GC.GetAllocatedBytesForCurrentThread();
            string outcome = Outcome(input, isSeekable: i % 2 == 0);
            long allocated = GC.GetAllocatedBytesForCurrentThread() - before;
            TimeSpan elapsed = Stopwatch.GetElapsedTime(start);
            if (outcome.Length > 0 || allocated > (12L * input.Length) + (16 << 20) || elapsed > Hang)
            {
                harm.Add($"Input {i} of seed {seed}: {outcome} {allocated} bytes for {input.Length}, {elapsed}");
            }
        }

        Assert.That(harm, Is.Empty);
    }

    private static int Setting(string name, int otherwise) =>
        int.TryParse(Environment.GetEnvironmentVariable(name), CultureInfo.InvariantCulture, out int value) ? value : otherwise;

    /// <summary>Empty if all went as it should.</summary>
    private static string Outcome(byte[] input, bool isSeekable)
    {
        try
        {
            using MemoryStream stream = isSeekable ? new MemoryStream(input) : new Traps.ShortReads(input);
            Touch(DicomFile.Open(stream, FileReadOption.ReadAll).Dataset);
            return "";
        }
        catch (DicomFileException)
        {
            return "";
        }
        catch (Exception error)
        {
            return error.ToString();
        }
    }

    private static void Touch(DicomDataset dataset)
    {
        foreach (DicomItem item in dataset)
        {
            if (item is DicomSequence sequence)
            {
                foreach (DicomDataset nested in sequence.Items)
                {
                    Touch(nested);
                }
            }
            else if (item is DicomElement element)
            {
                dataset.TryGetString(item.Tag, out _);
                dataset.TryGetValues(item.Tag, out double[]? _);
                dataset.TryGetSingleValue(item.Tag, out DateTime _);
                _ = element.Count;
            }
        }
    }

    private static IEnumerable<byte[]> Inputs()
    {
        DicomDataset item = new DicomDataset().Add(DicomTag.CodeValue, "1").Add(new DicomSequence(DicomTag.ContentSequence, new DicomDataset().Add(DicomTag.TextValue, "Ä")));
        foreach (DicomTransferSyntax syntax in (DicomTransferSyntax[])[
            DicomTransferSyntax.ImplicitVRLittleEndian, DicomTransferSyntax.ExplicitVRLittleEndian, DicomTransferSyntax.ExplicitVRBigEndian, DicomTransferSyntax.DeflatedExplicitVRLittleEndian])
        {
            DicomDataset dataset = FileBytes.NewDataset(syntax).Add(DicomTag.SpecificCharacterSet, "ISO_IR 192").Add(DicomTag.PatientName, "Ä^Ö").Add(DicomTag.PixelSpacing, 1.0, 2.0)
                .Add(DicomTag.StudyDate, "20240101").Add(DicomVR.LO, new DicomTag(0x0029, 1, "ACME"), "x").Add(new DicomSequence(DicomTag.ContentSequence, item, item)).Add(DicomTag.PixelData, new byte[200]);
            yield return FileBytes.Write(dataset);
            yield return FileBytes.Write(dataset, new() { ExplicitLengthSequences = true, ExplicitLengthSequenceItems = true });
        }

        DicomOtherByteFragment fragments = new(DicomTag.PixelData) { OffsetTable = { 0, 10 }, Fragments = { new FellowOakDicom.IO.Buffer.MemoryByteBuffer([1, 2]), new FellowOakDicom.IO.Buffer.MemoryByteBuffer([3, 4]) } };
        yield return FileBytes.Write(FileBytes.NewDataset(DicomTransferSyntax.JPEG2000Lossless).Add(fragments));
        foreach (string path in Corpus.Samples.Files().Where(path => new FileInfo(path).Length < MaxSeedLength))
        {
            yield return File.ReadAllBytes(path);
        }
    }
}
