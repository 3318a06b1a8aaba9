using System.Globalization;
using FellowOakDicom;

namespace HighDicom.Benchmarks.Jobs;

/// <summary>Headers of a CT series without pixel data: all that writing a segmentation needs of its sources.</summary>
internal static class SyntheticCt
{
    public static SourceImages Headers(int slices, int rows, int columns) =>
        SourceImages.From(Enumerable.Range(0, slices).Select(slice => Header(slice, rows, columns)));

    private static DicomDataset Header(int slice, int rows, int columns)
    {
        string number = slice.ToString(CultureInfo.InvariantCulture);
        return new DicomDataset
        {
            { DicomTag.SOPClassUID, DicomUID.CTImageStorage },
            { DicomTag.SOPInstanceUID, $"2.25.1.{number}" },
            { DicomTag.StudyInstanceUID, "2.25.2" },
            { DicomTag.SeriesInstanceUID, "2.25.3" },
            { DicomTag.FrameOfReferenceUID, "2.25.4" },
            { DicomTag.StudyDate, "20260101" },
            { DicomTag.StudyTime, "120000" },
            { DicomTag.StudyID, "1" },
            { DicomTag.AccessionNumber, "" },
            { DicomTag.ReferringPhysicianName, "" },
            { DicomTag.PatientName, "Benchmark^Synthetic" },
            { DicomTag.PatientID, "BENCHMARK" },
            { DicomTag.PatientBirthDate, "" },
            { DicomTag.PatientSex, "O" },
            { DicomTag.Modality, "CT" },
            { DicomTag.SeriesNumber, "1" },
            { DicomTag.InstanceNumber, number },
            { DicomTag.Rows, (ushort)rows },
            { DicomTag.Columns, (ushort)columns },
            { DicomTag.ImagePositionPatient, "-180", "-180", number },
            { DicomTag.ImageOrientationPatient, "1", "0", "0", "0", "1", "0" },
            { DicomTag.PixelSpacing, "0.7", "0.7" },
            { DicomTag.SliceThickness, "1" }
        };
    }
}
