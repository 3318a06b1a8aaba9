using FellowOakDicom;

namespace HighDicom.Standard.Tests.Data;

/// <summary>A valid CT Image of 4 × 4 pixels.</summary>
internal static class SmallCtImage
{
    public static DicomDataset Create()
    {
        DicomDataset dataset = Patients.Add(new DicomDataset(), DicomUID.CTImageStorage, "CT");
        dataset.Add(DicomTag.PatientPosition, "HFS").Add(DicomTag.FrameOfReferenceUID, "1.2.3.5").Add(DicomTag.PositionReferenceIndicator, "");
        dataset.Add(DicomTag.ImageType, "ORIGINAL", "PRIMARY", "AXIAL").Add(DicomTag.InstanceNumber, "1").Add(DicomTag.AcquisitionNumber, "1").Add(DicomTag.KVP, "120");
        dataset.Add(DicomTag.PixelSpacing, "1", "1").Add(DicomTag.SliceThickness, "2").Add(DicomTag.Laterality, "");
        dataset.Add(DicomTag.ImageOrientationPatient, "1", "0", "0", "0", "1", "0").Add(DicomTag.ImagePositionPatient, "0", "0", "0");
        dataset.Add<ushort>(DicomTag.SamplesPerPixel, 1).Add(DicomTag.PhotometricInterpretation, "MONOCHROME2").Add<ushort>(DicomTag.Rows, 4).Add<ushort>(DicomTag.Columns, 4);
        dataset.Add<ushort>(DicomTag.BitsAllocated, 16).Add<ushort>(DicomTag.BitsStored, 12).Add<ushort>(DicomTag.HighBit, 11).Add<ushort>(DicomTag.PixelRepresentation, 0);
        dataset.Add(DicomTag.RescaleIntercept, "-1024").Add(DicomTag.RescaleSlope, "1").Add(DicomTag.RescaleType, "HU");
        return dataset.Add(new DicomOtherWord(DicomTag.PixelData, new ushort[16]));
    }
}
