using System.Text;

namespace FellowOakDicom;

/// <summary>The registry of data elements as columns: the shared tags, and a hash of them. Made at the first touch of any tag.</summary>
internal static class ElementTable
{
    private const int SlotCount = 1 << 14;
    private const int FlagIsRetired = 2;

    private static readonly ushort[] Slots = CreateSlots();
    private static readonly DicomVR[][] VRs = Split(ElementData.VRs).Select(ParseVRs).ToArray();
    private static readonly DicomVM[] VMs = Split(ElementData.VMs).Select(DicomVM.Parse).ToArray();

    public static int Count => ElementData.Tags.Length;

    /// <summary>The place of a tag in the registry, or -1.</summary>
    public static int Find(uint tag)
    {
        ReadOnlySpan<uint> tags = ElementData.Tags;
        for (uint slot = Hash(tag); Slots[slot] != 0; slot = (slot + 1) % SlotCount)
        {
            int index = Slots[slot] - 1;
            if (tags[index] == tag)
            {
                return index;
            }
        }

        return -1;
    }

    public static DicomTag Tag(int index) => DicomTag.Shared[index];

    /// <summary>The shared instance of a standard tag, or a new one.</summary>
    public static DicomTag Tag(uint tag) => Find(tag) is >= 0 and int index ? DicomTag.Shared[index] : new DicomTag((ushort)(tag >> 16), (ushort)tag);

    /// <summary>How many values an element of a place may have.</summary>
    public static DicomVM VM(int index) => VMs[ElementData.VMIndexes[index]];

    /// <summary>The VRs of a place; the first is the one of implicit VR.</summary>
    public static DicomVR[] VR(int index) => VRs[ElementData.VRIndexes[index]];

    public static DicomDictionaryEntry CreateEntry(int index) => new(
        DicomTag.Shared[index],
        Lines.Names.Get(index),
        Lines.Keywords.Get(index),
        VMs[ElementData.VMIndexes[index]],
        (ElementData.Flags[index] & FlagIsRetired) != 0,
        VRs[ElementData.VRIndexes[index]]);

    /// <summary>The entries of PS3.6 that stand for a range of tags.</summary>
    public static DicomDictionaryEntry[] CreateRanges() => Split(ElementData.Ranges).Select(line =>
    {
        string[] cells = line.Split('\t');
        return new DicomDictionaryEntry(DicomMaskedTag.Parse(cells[0]), cells[5], cells[4], DicomVM.Parse(cells[2]), cells[3] == "RET", ParseVRs(cells[1]));
    }).ToArray();

    /// <summary>The place of a keyword in the registry, or -1.</summary>
    public static int Find(string keyword) => keyword.Length == 0 ? -1 : Lines.Keywords.Find(keyword);

    private static uint Hash(uint tag) => (tag * 0x9E3779B1u) >> 18;

    private static ushort[] CreateSlots()
    {
        ReadOnlySpan<uint> tags = ElementData.Tags;
        ushort[] slots = new ushort[SlotCount];
        for (int i = 0; i < tags.Length; i++)
        {
            uint slot = Hash(tags[i]);
            while (slots[slot] != 0)
            {
                slot = (slot + 1) % SlotCount;
            }

            slots[slot] = (ushort)(i + 1);
        }

        return slots;
    }

    private static DicomVR[] ParseVRs(string text) => text.Split(" or ").Select(DicomVR.Parse).ToArray();

    private static string[] Split(ReadOnlySpan<byte> lines) => Encoding.UTF8.GetString(lines).Split('\n')[..^1];

    /// <summary>Apart, since few programs ask for names and keywords.</summary>
    private static class Lines
    {
        public static readonly TextLines Keywords = new(static () => ElementData.Keywords);
        public static readonly TextLines Names = new(static () => ElementData.Names);
    }
}
