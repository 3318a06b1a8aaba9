using System.Collections.Concurrent;
using FellowOakDicom.IO;

namespace FellowOakDicom;

/// <summary>A transfer syntax: how a data set is encoded (PS3.5 section 10 and annex A).</summary>
public partial class DicomTransferSyntax : DicomParseable
{
    private DicomTransferSyntax(DicomUID uid, bool isExplicitVR, bool isEncapsulated, bool isDeflate, Endian endian) =>
        (UID, IsExplicitVR, IsEncapsulated, IsDeflate, Endian) = (uid, isExplicitVR, isEncapsulated, isDeflate, endian);

    /// <summary>All registered transfer syntaxes.</summary>
    public static IEnumerable<DicomTransferSyntax> KnownEntries => Registered.Entries.Values;

    /// <summary>The UID.</summary>
    public DicomUID UID { get; }

    /// <summary>Whether each element states its VR.</summary>
    public bool IsExplicitVR { get; }

    /// <summary>Whether pixel data is encapsulated in fragments (PS3.5 A.4).</summary>
    public bool IsEncapsulated { get; }

    /// <summary>Whether the data set is deflated (PS3.5 A.5).</summary>
    public bool IsDeflate { get; }

    /// <summary>Whether compression may lose information.</summary>
    public bool IsLossy => LossyCompressionMethod is not null;

    /// <summary>Whether the transfer syntax is retired.</summary>
    public bool IsRetired => UID.IsRetired;

    /// <summary>The value of Lossy Image Compression Method (0028,2114) that belongs to it; null if not lossy.</summary>
    public string? LossyCompressionMethod { get; private init; }

    /// <summary>The byte order.</summary>
    public Endian Endian { get; }

    /// <summary>Whether pixel data has the other byte order than the rest.</summary>
    public bool SwapPixelData { get; private init; }

    /// <summary>Equal UIDs.</summary>
    public static bool operator ==(DicomTransferSyntax? a, DicomTransferSyntax? b) => a is null ? b is null : a.Equals(b);

    /// <summary>Different UIDs.</summary>
    public static bool operator !=(DicomTransferSyntax? a, DicomTransferSyntax? b) => !(a == b);

    /// <summary>The registered transfer syntax of a UID; for an unknown one explicit VR little endian with encapsulated pixel data, as all new ones are.</summary>
    public static DicomTransferSyntax Parse(string uid) => Lookup(DicomUID.Parse(uid, type: DicomUidType.TransferSyntax));

    /// <summary>The registered transfer syntax of a UID; for an unknown one explicit VR little endian with encapsulated pixel data, as all new ones are.</summary>
    public static DicomTransferSyntax Lookup(DicomUID uid) => Query(uid) ?? new DicomTransferSyntax(uid, true, true, false, Endian.Little);

    /// <summary>The registered transfer syntax of a UID, or null.</summary>
    public static DicomTransferSyntax? Query(DicomUID uid)
    {
        ArgumentNullException.ThrowIfNull(uid);
        return Registered.Entries.GetValueOrDefault(uid);
    }

    /// <summary>Registers a private transfer syntax: explicit VR little endian with encapsulated pixel data.</summary>
    public static DicomTransferSyntax Register(DicomUID uid) => Register(uid, Endian.Little);

    /// <summary>Registers a private transfer syntax; gives the registered one if the UID is known.</summary>
    public static DicomTransferSyntax Register(DicomUID uid, Endian endian, bool isExplicitVR = true, bool isEncapsulated = true)
    {
        ArgumentNullException.ThrowIfNull(uid);
        return Registered.Entries.GetOrAdd(uid, new DicomTransferSyntax(uid, isExplicitVR, isEncapsulated, false, endian));
    }

    /// <summary>Takes a transfer syntax out of the register; false if it was not there.</summary>
    public static bool Unregister(DicomTransferSyntax ts)
    {
        ArgumentNullException.ThrowIfNull(ts);
        return Unregister(ts.UID);
    }

    /// <summary>Takes a transfer syntax out of the register; false if it was not there.</summary>
    public static bool Unregister(DicomUID uid)
    {
        ArgumentNullException.ThrowIfNull(uid);
        return Registered.Entries.TryRemove(uid, out _);
    }

    /// <summary>Equal if the UIDs are.</summary>
    public override bool Equals(object? obj) => obj is DicomTransferSyntax other && UID == other.UID;

    /// <inheritdoc/>
    public override int GetHashCode() => UID.GetHashCode();

    /// <summary>The name of the transfer syntax.</summary>
    public override string ToString() => UID.Name;

    private static DicomTransferSyntax Create(
        string uid, bool isExplicitVR, bool isEncapsulated = false, bool isDeflate = false, bool isBigEndian = false, string? lossyMethod = null, bool swapPixelData = false) =>
        new(DicomUID.Parse(uid, type: DicomUidType.TransferSyntax), isExplicitVR, isEncapsulated, isDeflate, isBigEndian ? Endian.Big : Endian.Little)
        {
            LossyCompressionMethod = lossyMethod,
            SwapPixelData = swapPixelData,
        };

    /// <summary>Apart, since it needs all instances first.</summary>
    private static class Registered
    {
        public static readonly ConcurrentDictionary<DicomUID, DicomTransferSyntax> Entries =
            new(Standard().Select(syntax => KeyValuePair.Create(syntax.UID, syntax)));
    }
}
