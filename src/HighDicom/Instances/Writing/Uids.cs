using FellowOakDicom;

namespace HighDicom;

/// <summary>Makes UIDs of texts that are known to be UIDs.</summary>
internal static class Uids
{
    internal static DicomUID Of(string uid) => new(uid, string.Empty, DicomUidType.Unknown);
}
