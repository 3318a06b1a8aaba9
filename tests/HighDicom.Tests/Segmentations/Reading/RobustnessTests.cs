using FellowOakDicom;
using FellowOakDicom.IO.Buffer;
using HighDicom;
using HighDicom.Tests.Imaging;

namespace HighDicom.Tests.Segmentations;

/// <summary>Objects with attributes that are absent, empty or nonsense are read as far as they can be, or refused with a message; never is there an index, key or cast error.</summary>
public sealed class RobustnessTests
{
    private static readonly string[] Samples =
        ["seg_image_ct_binary.dcm", "seg_image_ct_true_fractional.dcm", "seg_image_sm_control.dcm", "seg_image_sm_control_labelmap.dcm"];

    // In long sequences the first and last items tell as much as all.
    private const int MostItems = 3;

    [Test]
    public void Any_attribute_may_be_missing([ValueSource(nameof(Samples))] string name) =>
        ForEachAttribute(name, (dataset, tag) => dataset.Remove(tag));

    [Test]
    public void Any_attribute_may_be_empty([ValueSource(nameof(Samples))] string name) =>
        ForEachAttribute(name, (dataset, tag) => dataset.AddOrUpdate(dataset.GetDicomItem<DicomItem>(tag) is DicomSequence ? new DicomSequence(tag) : new DicomUnknown(tag)));

    [Test]
    public void Any_attribute_may_be_nonsense([ValueSource(nameof(Samples))] string name) =>
        ForEachAttribute(name, (dataset, tag) => dataset.AddOrUpdate(Nonsense(dataset.GetDicomItem<DicomItem>(tag)!)));

    [Test]
    public void Any_attribute_may_have_another_form([ValueSource(nameof(Samples))] string name) =>
        ForEachAttribute(name, (dataset, tag) => dataset.AddOrUpdate(dataset.GetDicomItem<DicomItem>(tag) is DicomSequence
            ? new DicomLongString(tag, "not a sequence")
            : new DicomSequence(tag, new DicomDataset { { DicomTag.PatientID, "X" } })));

    [Test]
    public void Any_byte_of_a_file_may_be_wrong([ValueSource(nameof(Samples))] string name)
    {
        using var folder = new TemporaryFolder();
        string path = Path.Combine(folder.Path, "damaged.dcm");
        byte[] original = File.ReadAllBytes(SampleFiles.Path(name));
        var random = new Random(11);
        for (int i = 0; i < 300; i++)
        {
            byte[] damaged = [.. original];
            for (int flips = random.Next(1, 4); flips > 0; flips--) damaged[random.Next(132, damaged.Length)] = (byte)random.Next(256);
            if (i % 10 == 0) damaged = damaged[..random.Next(damaged.Length)];
            File.WriteAllBytes(path, damaged);
            Use(() => Segmentation.Open(path), $"damage {i}");
        }
    }

    private static void ForEachAttribute(string name, Action<DicomDataset, DicomTag> change)
    {
        string path = SampleFiles.Path(name);
        int count = Places(DicomFile.Open(path, FileReadOption.ReadAll).Dataset).Count();
        Assert.That(count, Is.GreaterThan(100));
        for (int i = 0; i < count; i++)
        {
            DicomDataset copy = DicomFile.Open(path, FileReadOption.ReadAll).Dataset;
            (DicomDataset level, DicomTag tag) = Places(copy).ElementAt(i);
            change(level.NotValidated(), tag);
            Use(() => Segmentation.Open(copy), $"{tag} {tag.DictionaryEntry.Name}");
        }
    }

    private static IEnumerable<(DicomDataset Level, DicomTag Tag)> Places(DicomDataset dataset)
    {
        foreach (DicomItem item in dataset.ToArray())
        {
            yield return (dataset, item.Tag);
            if (item is not DicomSequence sequence) continue;
            for (int i = 0; i < sequence.Items.Count; i++)
            {
                if (i >= MostItems && i < sequence.Items.Count - 1) continue;
                foreach ((DicomDataset, DicomTag) place in Places(sequence.Items[i])) yield return place;
            }
        }
    }

    private static DicomItem Nonsense(DicomItem item) => item switch
    {
        DicomSequence => new DicomSequence(item.Tag, new DicomDataset()),
        DicomElement { ValueRepresentation.Code: "US" } => new DicomUnsignedShort(item.Tag, ushort.MaxValue, 7, 0),
        DicomElement { ValueRepresentation.Code: "UL" } => new DicomUnsignedLong(item.Tag, uint.MaxValue, 3),
        DicomElement { ValueRepresentation.Code: "SL" } => new DicomSignedLong(item.Tag, -7),
        DicomElement { ValueRepresentation.Code: "DS" } => new DicomDecimalString(item.Tag, new MemoryByteBuffer("1e308\\x\\-"u8.ToArray())),
        DicomElement { ValueRepresentation.Code: "IS" } => new DicomIntegerString(item.Tag, new MemoryByteBuffer("-99999999999\\z"u8.ToArray())),
        _ => new DicomUnknown(item.Tag, new MemoryByteBuffer([0xFF, 0x00, 0x41])),
    };

    private static void Use(Func<Segmentation> open, string what)
    {
        Segmentation? read = null;
        Allow(what, () => read = open());
        if (read is null) return;
        foreach (Action<Segmentation> use in Uses) Allow(what, () => use(read));
    }

    private static readonly Action<Segmentation>[] Uses =
    [
        read => _ = (read.Type, read.Segments.Count, read.Background, read.Instance, read.FrameCount),
        read => read.Segments.Select(segment => read.Reference(segment.Number)).ToArray(),
        read => read.Pixels().Combine<ushort>(),
        read => read.Pixels().OnOverlap(OverlapRule.LastWins).OnDuplicates(DuplicateFrames.Last).Combine<byte>(relabel: true),
        read => read.Pixels().Stack<float>(),
        read => read.Pixels().AsStored().FromVolume().Stack<int>(),
        read => read.Pixels().ToVolume<byte>(new VolumeRules { Duplicates = DuplicateFrames.First, AllowTilt = true }),
        read => read.Pixels().FromMatrix().Combine<int>(),
        read => read.Pixels().FromSources(read.Segments.Take(1).SelectMany(segment => read.Reference(segment.Number).Sources).Select(source => source.SopInstanceUid)).Combine<ushort>(),
        read => read.Pixels().FromSourceFrames("1.2.826.0.1.3680043.9.7433.3.12857516184849951143044513877282227").Stack<float>(),
        read => read.Pixels().FromDimensionIndexValues([[1u], [2u]]).Combine<ushort>(),
        read => read.Pixels().FromPositions([new SpatialPoint(-125, -128.100006, 105.519997)]).Combine<ushort>(),
        read => _ = (read.Pixels().StoredFrame<ushort>(1), read.Pixels().EncodedFrame(1)),
        read => read.Pixels().OnDuplicates(DuplicateFrames.First).OverlapGroups(),
    ];

    private static void Allow(string what, Action action)
    {
        try
        {
            action();
        }
        catch (Exception error)
        {
            Type[] documented = [typeof(InvalidDataException), typeof(InvalidOperationException), typeof(SegmentOverlapException), typeof(ArgumentException), typeof(NotSupportedException), typeof(DicomFileException)];
            if (!documented.Contains(error.GetType())) Assert.Fail($"{what}: {error}");
        }
    }
}
