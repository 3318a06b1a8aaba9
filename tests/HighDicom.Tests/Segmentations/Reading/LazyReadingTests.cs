using FellowOakDicom;
using FellowOakDicom.IO.Writer;
using HighDicom;
using HighDicom.Tests.Imaging;

namespace HighDicom.Tests.Segmentations;

/// <summary>What is read when, and by how many.</summary>
public sealed class LazyReadingTests
{
    private static readonly DicomTransferSyntax[] Syntaxes =
        [DicomTransferSyntax.ExplicitVRLittleEndian, DicomTransferSyntax.ImplicitVRLittleEndian, DicomTransferSyntax.DeflatedExplicitVRLittleEndian, DicomTransferSyntax.ExplicitVRBigEndian];

    [Test]
    public void Every_native_encoding_is_read([ValueSource(nameof(Syntaxes))] DicomTransferSyntax syntax)
    {
        TestObject made = Made(syntax);
        using var folder = new TemporaryFolder();

        Segmentation read = made.OpenFrom(folder);

        Assert.That(read.Pixels().Combine<byte>().ToArray(), Is.EqualTo(made.Open().Pixels().Combine<byte>().ToArray()));
        Assert.That(read.Reference(1).Sources.Select(source => source.SopInstanceUid), Is.EqualTo(made.Open().Reference(1).Sources.Select(source => source.SopInstanceUid)));
        Assert.That(read.Dataset.Contains(DicomTag.PerFrameFunctionalGroupsSequence), Is.True);
        Assert.That(read.Pixels().Combine<byte>().ToArray(), Is.EqualTo(made.Open().Pixels().Combine<byte>().ToArray()), "after the data set was asked for");
    }

    [Test]
    public void The_fast_way_finds_the_same_facts_as_the_items([Values] bool isExplicit, [Values] bool hasLengths)
    {
        using var folder = new TemporaryFolder();
        string path = Path.Combine(folder.Path, "object.dcm");
        DicomDataset dataset = Made(isExplicit ? DicomTransferSyntax.ExplicitVRLittleEndian : DicomTransferSyntax.ImplicitVRLittleEndian).Create();
        new DicomFile(dataset).Save(path, new DicomWriteOptions { ExplicitLengthSequences = hasLengths, ExplicitLengthSequenceItems = hasLengths });

        FrameFactsComparison.AssertSame(path);
    }

    [Test]
    public void Opening_reads_neither_frames_nor_their_facts()
    {
        using var folder = new TemporaryFolder();
        Segmentation read = Made(DicomTransferSyntax.ExplicitVRLittleEndian).OpenFrom(folder);

        Assert.That(read.Segments, Has.Count.EqualTo(2));
        Assert.That(read.Instance.SopInstanceUid, Is.EqualTo("1.2.3.99"));
        File.Delete(Path.Combine(folder.Path, "object.dcm"));
        Assert.That(() => read.Pixels().Combine<byte>(), Throws.InstanceOf<IOException>());
    }

    [Test]
    public void A_file_that_was_changed_is_not_read_as_if_it_were_not()
    {
        using var folder = new TemporaryFolder();
        Segmentation read = Made(DicomTransferSyntax.ExplicitVRLittleEndian).OpenFrom(folder);
        string path = Path.Combine(folder.Path, "object.dcm");
        File.SetLastWriteTimeUtc(path, DateTime.UtcNow.AddHours(1));

        Assert.That(() => read.Pixels().Combine<byte>(), Throws.InstanceOf<InvalidDataException>().Or.InstanceOf<IOException>());
    }

    [Test]
    public void Many_threads_get_the_same_from_one_object([Values] bool fromFile)
    {
        using var folder = new TemporaryFolder();
        TestObject made = Made(DicomTransferSyntax.ExplicitVRLittleEndian);
        byte[] expected = made.Open().Pixels().Combine<byte>().ToArray();
        for (int round = 0; round < 10; round++)
        {
            Segmentation read = fromFile ? made.OpenFrom(folder) : made.Open();
            using var together = new Barrier(16);
            Thread[] threads = new Thread[16];
            byte[]?[] results = new byte[threads.Length][];
            for (int i = 0; i < threads.Length; i++)
            {
                int thread = i;
                threads[i] = new Thread(() =>
                {
                    together.SignalAndWait();
                    if (thread % 5 == 0) _ = read.Dataset.Contains(DicomTag.PixelData);
                    if (thread % 3 == 0) _ = read.Segments.Count + read.Reference(1).Sources.Count;
                    results[thread] = read.Pixels().Combine<byte>().ToArray();
                });
                threads[i].Start();
            }

            foreach (Thread thread in threads) thread.Join();
            Assert.That(results, Has.All.EqualTo(expected));
        }
    }

    private static TestObject Made(DicomTransferSyntax syntax) => new()
    {
        Syntax = syntax,
        Frames = [.. from plane in Enumerable.Range(0, 3)
                     from segment in Enumerable.Range(1, 2)
                     select new TestFrame(segment, plane, [.. Enumerable.Range(0, 15).Select(i => i % 5 == plane && i % 2 == segment - 1 ? 1 : 0)])],
    };
}
