using FellowOakDicom;

namespace HighDicom.Standard.Tests.Data;

/// <summary>What objects of all kinds have: patient, study, series, equipment, SOP Common.</summary>
internal static class Patients
{
    public static DicomDataset Add(DicomDataset dataset, DicomUID sopClass, string modality)
    {
        dataset.Add(DicomTag.SOPClassUID, sopClass.UID).Add(DicomTag.SOPInstanceUID, "1.2.3.4");
        dataset.Add(DicomTag.PatientName, "Doe^Jane").Add(DicomTag.PatientID, "1").Add(DicomTag.PatientBirthDate, "").Add(DicomTag.PatientSex, "F");
        dataset.Add(DicomTag.StudyInstanceUID, "1.2.3.1").Add(DicomTag.StudyDate, "20260101").Add(DicomTag.StudyTime, "1200");
        dataset.Add(DicomTag.ReferringPhysicianName, "").Add(DicomTag.StudyID, "1").Add(DicomTag.AccessionNumber, "");
        dataset.Add(DicomTag.Modality, modality).Add(DicomTag.SeriesInstanceUID, "1.2.3.2").Add(DicomTag.SeriesNumber, "1");
        return dataset.Add(DicomTag.Manufacturer, "Acme").Add(DicomTag.ManufacturerModelName, "LiverNet").Add(DicomTag.DeviceSerialNumber, "1").Add(DicomTag.SoftwareVersions, "1.4");
    }
}
