using FellowOakDicom;
using FellowOakDicom.IO.Buffer;
using HighDicom.Requirements;

namespace HighDicom.Standard.Tests.Checking;

/// <summary>Palettes in segments: entries are counted, and segments that cannot be expanded are found (PS3.3, section C.7.9.2).</summary>
public class SegmentedPaletteTests
{
    private const string BadCount = "(0028,1221) bad-count";
    private const string BadValue = "(0028,1221) bad-value";

    // Discrete: 0, entries, values. Linear: 1, entries, last value. Indirect: 2, segments, low and high half of the offset in bytes.
    [TestCase("", 3, 0, 3, 7, 8, 9)]
    [TestCase(BadCount, 4, 0, 3, 7, 8, 9)]
    [TestCase(BadCount, 2, 0, 3, 7, 8, 9)]
    [TestCase("", 256, 0, 1, 0, 1, 255, 65535)]
    [TestCase("", 0, 0, 1, 0, 1, 65535, 65535)]
    [TestCase("", 22, 0, 1, 0, 1, 10, 500, 2, 2, 0, 0)]
    [TestCase("", 21, 0, 1, 0, 1, 10, 500, 2, 1, 6, 0)]
    [TestCase("", 4, 2, 1, 8, 0, 0, 2, 5, 6)]
    [TestCase(BadCount, 21, 0, 1, 0, 1, 10, 500, 2, 2, 0, 0)]
    public void Entries_of_two_bytes_are_counted(string expected, int entries, params int[] words) => Assert.That(Found(entries, 16, Words(words)), Is.EqualTo(expected));

    [TestCase(3, 1, 3, 100, Description = "a linear segment first")]
    [TestCase(13, 2, 1, 8, 0, 1, 10, 500, 0, 3, 1, 2, 3, Description = "a copied linear segment first")]
    [TestCase(1, 0, 1, 5, 2, 1, 6, 0, Description = "an indirect segment that points to itself")]
    [TestCase(2, 0, 1, 5, 2, 1, 14, 0, 2, 1, 0, 0, Description = "an indirect segment that points to another")]
    [TestCase(2, 0, 1, 5, 2, 2, 0, 0, Description = "an indirect segment that copies itself too")]
    [TestCase(2, 0, 1, 5, 2, 1, 2, 0, Description = "an indirect segment that points into a segment")]
    [TestCase(2, 0, 1, 5, 2, 1, 14, 0, Description = "an indirect segment that points to the end")]
    [TestCase(2, 0, 1, 5, 2, 1, 0, 1, Description = "an indirect segment that points far behind the end")]
    [TestCase(2, 0, 1, 5, 2, 1, 65535, 65535, Description = "an indirect segment with the greatest offset")]
    [TestCase(2, 2, 3, 8, 0, 0, 1, 5, Description = "more segments than there are")]
    [TestCase(1, 3, 1, 5, Description = "a type that does not exist")]
    [TestCase(3, 0, 3, 7, 8, Description = "a discrete segment that is cut off")]
    [TestCase(4, 0, 1, 7, 1, 3, Description = "a linear segment that is cut off")]
    [TestCase(2, 0, 1, 7, 2, 1, 0, Description = "an indirect segment that is cut off")]
    [TestCase(1, 0, 1, 7, 0, Description = "an opcode without a length")]
    public void Segments_that_cannot_be_expanded_are_found(int entries, params int[] words) => Assert.That(Found(entries, 16, Words(words)), Is.EqualTo(BadValue));

    [TestCase("", 3, 0, 3, 7, 8, 9, 0, Description = "padded to an even length")]
    [TestCase("", 2, 0, 2, 7, 8)]
    [TestCase("", 100, 0, 2, 7, 8, 1, 98, 255, 0)]
    [TestCase("", 14, 0, 2, 7, 8, 1, 10, 255, 2, 1, 0, 0, 0, 0, 0)]
    [TestCase(BadCount, 15, 0, 2, 7, 8, 1, 10, 255, 2, 1, 0, 0, 0, 0, 0)]
    [TestCase(BadValue, 3, 0, 3, 7, 8, 9, 1, Description = "a padding that is not zero")]
    [TestCase(BadValue, 14, 0, 2, 7, 8, 1, 10, 255, 2, 1, 1, 0, 0, 0, 0)]
    [TestCase(BadValue, 1, 0, 1, 7, 2, 1, 0, 0, 0)]
    [TestCase(BadValue, 9, 7)]
    public void Entries_of_one_byte_are_counted(string expected, int entries, params int[] bytes) =>
        Assert.That(Found(entries, 8, [.. bytes.Select(value => (byte)value)]), Is.EqualTo(expected));

    [TestCase("", 12, 0, 2, 7, 8, 1, 10, 255)]
    [TestCase("", 300, 0, 2, 7, 8, 1, 298, 255)]
    [TestCase(BadCount, 13, 0, 2, 7, 8, 1, 10, 255)]
    public void Entries_of_eight_bits_may_stand_in_words(string expected, int entries, params int[] words) => Assert.That(Found(entries, 8, Words(words)), Is.EqualTo(expected));

    [Test]
    public void An_odd_number_of_bytes_has_no_whole_words() => Assert.That(Found(1, 16, [0, 0, 1, 0, 7, 0, 0]), Is.EqualTo(BadValue));

    [Test]
    public void Many_long_copies_are_counted_by_sums()
    {
        int[] words = [0, 1, 5, .. Enumerable.Repeat(new[] { 1, 0, 5 }, 60_000).SelectMany(segment => segment), .. Enumerable.Repeat(new[] { 2, 60_000, 0, 0 }, 20_000).SelectMany(segment => segment)];

        (long entries, string? problem) = SegmentedTable.Count(Words(words), 2);

        Assert.That(problem, Is.Null);
        Assert.That(entries, Is.EqualTo(1 + 20_000));
    }

    [Test]
    public void More_bytes_than_any_table_needs_are_not_read() => Assert.That(Found(0, 16, new byte[(65536 * 8) + 2]), Is.EqualTo(BadCount));

    [Test]
    public void Bytes_of_any_kind_are_answered([Values(1, 2)] int width)
    {
        Random random = new(7);
        for (int i = 0; i < 20_000; i++)
        {
            byte[] bytes = new byte[random.Next(40)];
            for (int place = 0; place < bytes.Length; place++)
            {
                bytes[place] = (byte)(random.Next(3) > 0 ? random.Next(4) : random.Next(256));
            }

            (long entries, string? problem) = SegmentedTable.Count(bytes, width);
            Assert.That(entries, Is.GreaterThanOrEqualTo(0));
            Assert.That(entries == 0 || problem is null);
        }
    }

    [Test]
    public void Each_color_has_its_own_descriptor()
    {
        DicomDataset dataset = new(
            new DicomUnsignedShort(DicomTag.GreenPaletteColorLookupTableDescriptor, 3, 0, 16),
            new DicomUnsignedShort(DicomTag.BluePaletteColorLookupTableDescriptor, 1, 0, 16),
            new DicomOtherWord(DicomTag.SegmentedRedPaletteColorLookupTableData, 0, 1, 5),
            new DicomOtherWord(DicomTag.SegmentedGreenPaletteColorLookupTableData, 0, 1, 5),
            new DicomOtherWord(DicomTag.SegmentedBluePaletteColorLookupTableData, 0, 1, 5));

        Assert.That(OneRule.Check(new SegmentedPaletteRule(), dataset), Is.EqualTo("(0028,1222) bad-count"));
    }

    [Test]
    public void Palettes_of_optical_paths_are_looked_at()
    {
        DicomDataset path = new(new DicomSequence(DicomTag.PaletteColorLookupTableSequence, Palette(4, 16, Words(0, 3, 7, 8, 9))));
        DicomDataset slide = new(new DicomSequence(DicomTag.OpticalPathSequence, new DicomDataset(), path));

        Assert.That(OneRule.Check(new SegmentedPaletteRule(), slide), Is.EqualTo("(0048,0105)[2].(0048,0120)[1].(0028,1221) bad-count"));
    }

    [Test]
    public void The_message_says_what_is_wrong()
    {
        CheckRun run = new(RequirementCatalog.Default.IodFor(DicomUID.CTImageStorage.UID)!, Palette(2, 16, Words(0, 1, 5, 2, 1, 2, 0)));
        new SegmentedPaletteRule().Check(run);

        Assert.That(run.Findings.Violations[^1].Detail, Is.EqualTo("segment 2 at byte 6 points to byte 2, where no segment starts"));
        Assert.That(run.Findings.Violations[^1].Reference.ToString(), Does.Contain("C.7.9.2"));
    }

    [Test]
    public void The_rule_is_in_use() => Assert.That(ConformanceRules.All.OfType<SegmentedPaletteRule>(), Has.Exactly(1).Items);

    private static string Found(int entries, ushort bits, byte[] data) => OneRule.Check(new SegmentedPaletteRule(), Palette(entries, bits, data));

    private static DicomDataset Palette(int entries, ushort bits, byte[] data) => new(
        new DicomUnsignedShort(DicomTag.RedPaletteColorLookupTableDescriptor, (ushort)entries, 0, bits),
        new DicomOtherWord(DicomTag.SegmentedRedPaletteColorLookupTableData, new MemoryByteBuffer(data)));

    private static byte[] Words(params int[] words) => [.. words.SelectMany(word => new[] { (byte)word, (byte)(word >> 8) })];
}
