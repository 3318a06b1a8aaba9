using FellowOakDicom;

namespace HighDicom.Tests.Slides;

/// <summary>The patient and the time of the study that all images in memory are of.</summary>
internal static class TestPatient
{
    internal static DicomDataset WithPatient(this DicomDataset dataset) => dataset
        .Add(DicomTag.Manufacturer, "Scanner")
        .Add(DicomTag.PatientName, "Doe^Jane")
        .Add(DicomTag.PatientID, "4711")
        .Add(DicomTag.PatientBirthDate, "19700102")
        .Add(DicomTag.PatientSex, "F")
        .Add(DicomTag.StudyDate, "20240102")
        .Add(DicomTag.StudyTime, "030405")
        .Add(DicomTag.StudyID, "1");
}
