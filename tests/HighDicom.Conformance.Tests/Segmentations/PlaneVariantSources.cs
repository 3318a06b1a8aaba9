using System.Globalization;
using FellowOakDicom;

namespace HighDicom.ConformanceTests.Segmentations;

/// <summary>Headers of source images of many kinds, of 16 rows and 24 columns.</summary>
internal static class PlaneVariantSources
{
    public static SourceImages Of(PlaneVariant variant) => SourceImages.From(variant switch
    {
        PlaneVariant.Radiographs => [Radiograph(0), Radiograph(1)],
        PlaneVariant.CalibratedRadiograph =>
            [Header(DicomUID.DigitalXRayImageStorageForPresentation, "DX", 0).Add(DicomTag.ImagerPixelSpacing, "0.15", "0.15").Add(DicomTag.PixelSpacing, "0.139", "0.139").Add(DicomTag.PatientOrientation, "L", "F")],
        PlaneVariant.Loops => [Loop(0), Loop(1)],
        PlaneVariant.Angiography => [Header(DicomUID.XRayAngiographicImageStorage, "XA", 0).Add(DicomTag.NumberOfFrames, "3").Add(DicomTag.FrameOfReferenceUID, "1.2.3.5.9")],
        PlaneVariant.Photograph =>
        [
            Header(DicomUID.VLEndoscopicImageStorage, "ES", 0).Add(DicomTag.LossyImageCompression, "01").Add(DicomTag.LossyImageCompressionRatio, "12.5").Add(DicomTag.LossyImageCompressionMethod, "ISO_10918_1"),
        ],
        PlaneVariant.Capture => [Header(DicomUID.SecondaryCaptureImageStorage, "OT", 0)],
        PlaneVariant.TwoSeries or PlaneVariant.VolumeOnTwoSeries => throw new ArgumentException("Two series are opened as groups.", nameof(variant)),
        _ => Slices("1.2.3.5.1"),
    });

    public static SourceImages TwoSeries()
    {
        using var folder = new TemporaryFolder();
        DicomDataset[] headers = [.. Slices("1.2.3.5.1"), .. Slices("1.2.3.5.2")];
        for (int i = 0; i < headers.Length; i++) new DicomFile(headers[i]).Save(folder.File($"{i}.dcm"));
        return SourceImages.Open(SourceImages.Find(folder.File(".")));
    }

    private static DicomDataset[] Slices(string series) => [.. Enumerable.Range(0, 3).Select(index => Header(DicomUID.CTImageStorage, "CT", index)
        .AddOrUpdate(DicomTag.SeriesInstanceUID, series)
        .AddOrUpdate(DicomTag.SOPInstanceUID, $"{series}.{index + 1}")
        .Add(DicomTag.FrameOfReferenceUID, "1.2.3.5.9")
        .Add(DicomTag.PositionReferenceIndicator, string.Empty)
        .Add(DicomTag.ImageOrientationPatient, "0", "1", "0", "0", "0", "-1")
        .Add(DicomTag.ImagePositionPatient, (20 + (2.5 * index)).ToString(CultureInfo.InvariantCulture), "-7.5", "100")
        .Add(DicomTag.PixelSpacing, "0.5", "0.75")
        .Add(DicomTag.SliceThickness, "2"))];

    private static DicomDataset Radiograph(int index) => Header(DicomUID.ComputedRadiographyImageStorage, "CR", index)
        .Add(DicomTag.ImagerPixelSpacing, "0.1", "0.1").Add(DicomTag.PatientOrientation, index == 0 ? "L" : "P", "F").Add(DicomTag.BodyPartExamined, "CHEST");

    private static DicomDataset Loop(int index) => Header(DicomUID.UltrasoundMultiFrameImageStorage, "US", index).Add(DicomTag.NumberOfFrames, "3");

    private static DicomDataset Header(DicomUID sopClass, string modality, int index) => new DicomDataset()
        .Add(DicomTag.SOPClassUID, sopClass).Add(DicomTag.SOPInstanceUID, $"1.2.3.5.1.{index + 1}")
        .Add(DicomTag.StudyInstanceUID, "1.2.3.5").Add(DicomTag.SeriesInstanceUID, "1.2.3.5.1")
        .Add(DicomTag.Modality, modality).Add(DicomTag.SeriesNumber, "3").Add(DicomTag.InstanceNumber, (index + 1).ToString(CultureInfo.InvariantCulture))
        .Add(DicomTag.PatientName, "Doe^Jane").Add(DicomTag.PatientID, "4711").Add(DicomTag.PatientBirthDate, "19700102").Add(DicomTag.PatientSex, "F")
        .Add(DicomTag.StudyDate, "20240102").Add(DicomTag.StudyTime, "030405").Add(DicomTag.StudyID, "1").Add(DicomTag.AccessionNumber, "7").Add(DicomTag.ReferringPhysicianName, "Roe^Rick")
        .Add(DicomTag.Rows, (ushort)16).Add(DicomTag.Columns, (ushort)24);
}
