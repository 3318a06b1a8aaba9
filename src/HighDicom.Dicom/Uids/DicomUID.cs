using System.Collections.Concurrent;
using System.Text;

namespace FellowOakDicom;

/// <summary>A unique identifier with what is known about it (PS3.5 section 9, PS3.6 annex A).</summary>
public sealed partial class DicomUID : DicomParseable
{
    private static readonly DicomUID[] Standard;

    static DicomUID()
    {
        DicomUID[] all = new DicomUID[FieldCount];
        int count = 0;
        ReadOnlySpan<byte> rest = UidData.Entries;
        while (count < all.Length)
        {
            int end = rest.IndexOf((byte)'\n');
            all[count++] = FromLine(rest[..end]);
            rest = rest[(end + 1)..];
        }

        Standard = all;
        FillFields(all);
    }

    /// <summary>A UID; the text is not checked.</summary>
    public DicomUID(string uid, string name, DicomUidType type, bool retired = false) =>
        (UID, Name, Type, IsRetired) = (uid, name, type, retired);

    /// <summary>A root of UIDs for callers that make their own; <see cref="Generate"/> does not use it.</summary>
    public static string RootUID { get; set; } = "2.25";

    /// <summary>The text.</summary>
    public string UID { get; }

    /// <summary>The name in PS3.6; "Unknown" if it has none.</summary>
    public string Name { get; }

    /// <summary>What it identifies.</summary>
    public DicomUidType Type { get; }

    /// <summary>Whether the UID is retired.</summary>
    public bool IsRetired { get; }

    /// <summary>The kind of storage SOP class.</summary>
    public DicomStorageCategory StorageCategory => UidCategories.Of(this);

    /// <summary>Whether <see cref="StorageCategory"/> is an image.</summary>
    public bool IsImageStorage => StorageCategory == DicomStorageCategory.Image;

    /// <summary>Whether <see cref="StorageCategory"/> is a volume.</summary>
    public bool IsVolumeStorage => StorageCategory == DicomStorageCategory.Volume;

    /// <summary>Equal texts.</summary>
    public static bool operator ==(DicomUID? a, DicomUID? b) => a is null ? b is null : a.Equals(b);

    /// <summary>Different texts.</summary>
    public static bool operator !=(DicomUID? a, DicomUID? b) => !(a == b);

    /// <summary>A new UID: 2.25. and a random UUID as an integer (PS3.5 B.2).</summary>
    public static DicomUID Generate()
    {
        Span<byte> bytes = stackalloc byte[16];
        _ = Guid.NewGuid().TryWriteBytes(bytes, bigEndian: true, out _);
        UInt128 number = System.Buffers.Binary.BinaryPrimitives.ReadUInt128BigEndian(bytes);
        return new DicomUID("2.25." + number.ToString(System.Globalization.CultureInfo.InvariantCulture), "SOP Instance UID", DicomUidType.SOPInstance);
    }

    /// <summary>The UID with a further component.</summary>
    public static DicomUID Append(DicomUID baseUid, long nextSeq)
    {
        ArgumentNullException.ThrowIfNull(baseUid);
        return new DicomUID(string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{baseUid.UID}.{nextSeq}"), "SOP Instance UID", DicomUidType.SOPInstance);
    }

    /// <summary>Whether the text obeys PS3.5 section 9.1: at most 64 characters, numbers without leading zeros, separated by dots.</summary>
    public static bool IsValidUid(string uid) => ValueRules.IsUid(uid);

    /// <summary>The registered UID of the text, or a new one named "Unknown". Blanks and NULs around it are removed.</summary>
    public static DicomUID Parse(string s) => Parse(s, "Unknown", DicomUidType.Unknown);

    /// <summary>The registered UID of the text, or a new one with the given name and type. Blanks and NULs around it are removed.</summary>
    public static DicomUID Parse(string s, string name = "Unknown", DicomUidType type = DicomUidType.Unknown)
    {
        ArgumentNullException.ThrowIfNull(s);
        string text = s.Trim(' ', '\0');
        return Registry.Entries.TryGetValue(text, out DicomUID? known) ? known : new DicomUID(text, name, type);
    }

    /// <summary>All registered UIDs.</summary>
    public static IEnumerable<DicomUID> Enumerate() => Registry.Entries.Values;

    /// <summary>Registers a UID, so that <see cref="Parse(string)"/> finds its name and type.</summary>
    /// <exception cref="DicomDataException">The UID is registered already.</exception>
    public static void Register(DicomUID uid)
    {
        ArgumentNullException.ThrowIfNull(uid);
        if (!Registry.Entries.TryAdd(uid.UID, uid))
        {
            throw new DicomDataException($"UID {uid.UID} is registered already");
        }
    }

    /// <summary>Equal if the texts are.</summary>
    public override bool Equals(object? obj) => obj is DicomUID other && UID == other.UID;

    /// <inheritdoc/>
    public override int GetHashCode() => UID.GetHashCode(StringComparison.Ordinal);

    /// <summary>Name and text.</summary>
    public override string ToString() => $"{Name} [{UID}]";

    private static DicomUID FromLine(ReadOnlySpan<byte> line)
    {
        int tab = line.IndexOf((byte)'\t');
        ReadOnlySpan<byte> rest = line[(tab + 1)..];
        bool isRetired = rest[2] != '\t';
        ReadOnlySpan<byte> name = rest[(isRetired ? "A\tRET\t".Length : "A\t\t".Length)..];
        return new DicomUID(Encoding.Latin1.GetString(line[..tab]), Encoding.UTF8.GetString(name), (DicomUidType)(rest[0] - 'A'), isRetired);
    }

    /// <summary>Apart, since most programs touch a few fields and look nothing up.</summary>
    private static class Registry
    {
        public static readonly ConcurrentDictionary<string, DicomUID> Entries = Create();

        private static ConcurrentDictionary<string, DicomUID> Create()
        {
            ConcurrentDictionary<string, DicomUID> entries = new(StringComparer.Ordinal);
            foreach (DicomUID uid in Standard)
            {
                entries[uid.UID] = uid;
            }

            return entries;
        }
    }
}
