using System.Collections;
using System.Collections.Concurrent;

namespace FellowOakDicom;

/// <summary>A registry of data elements: the standard's (<see cref="Default"/>), or a private creator's.</summary>
public class DicomDictionary : IEnumerable<DicomDictionaryEntry>
{
    /// <summary>What is said of tags that no dictionary knows.</summary>
    public static readonly DicomDictionaryEntry UnknownTag = new(
        DicomMaskedTag.Parse("xxxx", "xxxx"), "Unknown", "Unknown", DicomVM.VM_1_n, false,
        DicomVR.UN, DicomVR.AE, DicomVR.AS, DicomVR.AT, DicomVR.CS, DicomVR.DA, DicomVR.DS, DicomVR.DT, DicomVR.FD, DicomVR.FL, DicomVR.IS, DicomVR.LO,
        DicomVR.LT, DicomVR.OB, DicomVR.OD, DicomVR.OF, DicomVR.OL, DicomVR.OV, DicomVR.OW, DicomVR.PN, DicomVR.SH, DicomVR.SL, DicomVR.SQ, DicomVR.SS,
        DicomVR.ST, DicomVR.SV, DicomVR.TM, DicomVR.UC, DicomVR.UI, DicomVR.UL, DicomVR.UR, DicomVR.US, DicomVR.UT, DicomVR.UV);

    /// <summary>What is said of the elements that hold private creators, (gggg,0010) to (gggg,00FF) of odd groups.</summary>
    public static readonly DicomDictionaryEntry PrivateCreatorTag = new(
        DicomMaskedTag.Parse("xxxx", "00xx"), "Private Creator", "PrivateCreator", DicomVM.VM_1, false, DicomVR.LO);

    private static readonly DicomDictionaryEntry GroupLengthTag = new(
        DicomMaskedTag.Parse("xxxx", "0000"), "Generic Group Length", "GenericGroupLength", DicomVM.VM_1, true, DicomVR.UL);

    private static DicomDictionary? _default;

    private readonly DicomDictionaryEntry?[]? _standard;
    private readonly ConcurrentDictionary<DicomTag, DicomDictionaryEntry> _added = [];
    private readonly ConcurrentDictionary<string, DicomDictionary> _creators = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, DicomTag> _keywords = new(StringComparer.Ordinal);
    private DicomDictionaryEntry[]? _ranges;

    /// <summary>An empty dictionary.</summary>
    public DicomDictionary()
    {
    }

    private DicomDictionary(bool isStandard)
        : this() => _standard = isStandard ? new DicomDictionaryEntry?[ElementTable.Count] : null;

    private DicomDictionary(DicomPrivateCreator creator)
        : this() => PrivateCreator = creator;

    /// <summary>The dictionary of the standard; made at first use.</summary>
    public static DicomDictionary Default
    {
        get => _default ?? Interlocked.CompareExchange(ref _default, new DicomDictionary(isStandard: true), null) ?? _default;
        set => _default = value;
    }

    /// <summary>The private creator whose elements are listed; null for standard elements.</summary>
    public DicomPrivateCreator? PrivateCreator { get; }

    /// <summary>The entry of a tag; <see cref="UnknownTag"/> if there is none, never null.</summary>
    public DicomDictionaryEntry this[DicomTag tag]
    {
        get
        {
            ArgumentNullException.ThrowIfNull(tag);
            if (tag.PrivateCreator is { } creator && PrivateCreator is null)
            {
                return _creators.TryGetValue(creator.Creator, out DicomDictionary? dictionary) ? dictionary[tag] : UnknownTag;
            }

            return FindSingle(tag) ?? FindRange(tag) ?? ByPosition(tag);
        }
    }

    /// <summary>The dictionary of a private creator; made if there was none.</summary>
    public DicomDictionary this[DicomPrivateCreator creator]
    {
        get
        {
            ArgumentNullException.ThrowIfNull(creator);
            return _creators.GetOrAdd(creator.Creator, _ => new DicomDictionary(creator));
        }
    }

    /// <summary>The tag of a keyword; null if there is none.</summary>
    public DicomTag? this[string keyword]
    {
        get
        {
            ArgumentNullException.ThrowIfNull(keyword);
            int index = _standard is null ? -1 : ElementTable.Find(keyword);
            return index >= 0 ? ElementTable.Tag(index) :
                _keywords.GetValueOrDefault(keyword) ?? Array.Find(Ranges, range => range.Keyword == keyword)?.Tag;
        }
    }

    /// <summary>Adds an entry, or replaces the one of the same tag.</summary>
    public void Add(DicomDictionaryEntry entry)
    {
        ArgumentNullException.ThrowIfNull(entry);
        if (entry.Tag.PrivateCreator is { } creator && PrivateCreator is null)
        {
            this[creator].Add(entry);
        }
        else if (entry.MaskTag is { Mask: not DicomMaskedTag.FullMask })
        {
            _ranges = [entry, .. Ranges];
        }
        else
        {
            _added[entry.Tag] = entry;
            _keywords[entry.Keyword] = entry.Tag;
        }
    }

    /// <summary>The private creator with the given identifier.</summary>
    public DicomPrivateCreator GetPrivateCreator(string creator) => new(creator);

    /// <summary>All entries; ranges come last.</summary>
    public IEnumerator<DicomDictionaryEntry> GetEnumerator()
    {
        IEnumerable<DicomDictionaryEntry> standard = Enumerable.Range(0, _standard?.Length ?? 0).Select(Standard);
        return standard.Where(entry => !_added.ContainsKey(entry.Tag)).Concat(_added.Values).Concat(Ranges).GetEnumerator();
    }

    /// <inheritdoc/>
    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private DicomDictionaryEntry[] Ranges => _ranges ??= _standard is null ? [] : ElementTable.CreateRanges();

    private static DicomDictionaryEntry ByPosition(DicomTag tag) =>
        tag.Element == 0 ? GroupLengthTag :
        tag.IsPrivate && tag.Element is >= 0x10 and <= 0xFF ? PrivateCreatorTag :
        UnknownTag;

    private DicomDictionaryEntry? FindSingle(DicomTag tag)
    {
        if (!_added.IsEmpty && _added.TryGetValue(tag, out DicomDictionaryEntry? entry))
        {
            return entry;
        }

        int index = _standard is null ? -1 : ElementTable.Find(tag.Value);
        return index >= 0 ? Standard(index) : null;
    }

    private DicomDictionaryEntry? FindRange(DicomTag tag) => Array.Find(Ranges, range => range.MaskTag!.IsMatch(tag));

    private DicomDictionaryEntry Standard(int index) => _standard![index] ??= ElementTable.CreateEntry(index);
}
