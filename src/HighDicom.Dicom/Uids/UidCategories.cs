namespace FellowOakDicom;

/// <summary>Sorts storage SOP classes into coarse kinds by the words of their names.</summary>
internal static class UidCategories
{
    public static DicomStorageCategory Of(DicomUID uid)
    {
        if (!uid.UID.StartsWith("1.2.840.10008.", StringComparison.Ordinal) && uid.Type == DicomUidType.SOPClass)
        {
            return DicomStorageCategory.Private;
        }

        return uid.Type == DicomUidType.SOPClass && Has(uid, "Storage") ? OfStorage(uid) : DicomStorageCategory.None;
    }

    private static DicomStorageCategory OfStorage(DicomUID uid) =>
        Has(uid, "Image Storage") ? DicomStorageCategory.Image :
        Has(uid, "Volume Storage") ? DicomStorageCategory.Volume :
        Has(uid, "Presentation State") ? DicomStorageCategory.PresentationState :
        Has(uid, "SR Storage") ? DicomStorageCategory.StructuredReport :
        Has(uid, "Waveform Storage") ? DicomStorageCategory.Waveform :
        Has(uid, "Encapsulated") ? DicomStorageCategory.Document :
        Has(uid, "Raw Data") ? DicomStorageCategory.Raw :
        DicomStorageCategory.Other;

    private static bool Has(DicomUID uid, string words) => uid.Name.Contains(words, StringComparison.Ordinal);
}
