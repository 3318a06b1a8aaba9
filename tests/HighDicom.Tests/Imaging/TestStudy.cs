using FellowOakDicom;

namespace HighDicom.Tests.Imaging;

/// <summary>Patient, study and scanner that all images in memory share; the study's UID is each test's own.</summary>
internal static class TestStudy
{
    internal static DicomDataset WithTestStudy(this DicomDataset dataset) => dataset
        .Add(DicomTag.Manufacturer, "Scanner")
        .Add(DicomTag.PatientName, "Doe^Jane")
        .Add(DicomTag.PatientID, "4711")
        .Add(DicomTag.PatientBirthDate, "19700102")
        .Add(DicomTag.PatientSex, "F")
        .Add(DicomTag.StudyDate, "20240102")
        .Add(DicomTag.StudyTime, "030405")
        .Add(DicomTag.StudyID, "1");
}
