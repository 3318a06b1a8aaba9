using FellowOakDicom;

namespace HighDicom;

/// <summary>The SOP classes of documents whose content can be a measurement report.</summary>
internal static class ReportClasses
{
    /// <summary>What is written.</summary>
    internal static DicomUID Written => DicomUID.Comprehensive3DSRStorage;

    /// <summary>Whether documents of the class can hold measurement groups.</summary>
    internal static bool IsReport(string sopClassUid) =>
        sopClassUid == Written.UID || sopClassUid == DicomUID.ComprehensiveSRStorage.UID
        || sopClassUid == DicomUID.EnhancedSRStorage.UID || sopClassUid == DicomUID.ExtensibleSRStorage.UID;
}
