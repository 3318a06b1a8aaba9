using FellowOakDicom;

namespace HighDicom.Standard.Tests.Data;

/// <summary>A valid Segmentation of two frames of 8 × 8 pixels with two segments, written attribute by attribute.</summary>
internal static class SmallSegmentation
{
    public static DicomDataset Create(int frames = 2)
    {
        DicomDataset dataset = Patients.Add(new DicomDataset(), DicomUID.SegmentationStorage, "SEG");
        AddImage(dataset, frames);
        dataset.Add(new DicomSequence(DicomTag.SegmentSequence, Segment(1), Segment(2)));
        dataset.Add(new DicomSequence(DicomTag.DimensionOrganizationSequence, new DicomDataset().Add(DicomTag.DimensionOrganizationUID, "1.2.3.9")));
        dataset.Add(new DicomSequence(
            DicomTag.DimensionIndexSequence,
            Dimension(DicomTag.ReferencedSegmentNumber, DicomTag.SegmentIdentificationSequence),
            Dimension(DicomTag.ImagePositionPatient, DicomTag.PlanePositionSequence)));
        dataset.Add(new DicomSequence(DicomTag.SharedFunctionalGroupsSequence, Shared()));
        dataset.Add(new DicomSequence(DicomTag.PerFrameFunctionalGroupsSequence, [.. Enumerable.Range(0, frames).Select(Frame)]));
        return dataset;
    }

    private static void AddImage(DicomDataset dataset, int frames)
    {
        dataset.Add(DicomTag.ImageType, "DERIVED", "PRIMARY").Add(DicomTag.InstanceNumber, "1");
        dataset.Add(DicomTag.ContentDate, "20260101").Add(DicomTag.ContentTime, "120000");
        dataset.Add(DicomTag.ContentLabel, "SEGMENTATION").Add(DicomTag.ContentDescription, "").Add(DicomTag.ContentCreatorName, "");
        dataset.Add(DicomTag.FrameOfReferenceUID, "1.2.3.5").Add(DicomTag.PositionReferenceIndicator, "");
        dataset.Add<ushort>(DicomTag.SamplesPerPixel, 1).Add(DicomTag.PhotometricInterpretation, "MONOCHROME2").Add(DicomTag.NumberOfFrames, frames);
        dataset.Add<ushort>(DicomTag.Rows, 8).Add<ushort>(DicomTag.Columns, 8);
        dataset.Add<ushort>(DicomTag.BitsAllocated, 1).Add<ushort>(DicomTag.BitsStored, 1).Add<ushort>(DicomTag.HighBit, 0).Add<ushort>(DicomTag.PixelRepresentation, 0);
        dataset.Add(DicomTag.LossyImageCompression, "00").Add(DicomTag.SegmentationType, "BINARY");
        dataset.Add(new DicomOtherByte(DicomTag.PixelData, new byte[8 * frames]));
        DicomDataset series = new DicomDataset().Add(DicomTag.SeriesInstanceUID, "1.2.3.6").Add(new DicomSequence(
            DicomTag.ReferencedInstanceSequence,
            new DicomDataset().Add(DicomTag.ReferencedSOPClassUID, DicomUID.CTImageStorage.UID).Add(DicomTag.ReferencedSOPInstanceUID, "1.2.3.7")));
        dataset.Add(new DicomSequence(DicomTag.ReferencedSeriesSequence, series));
    }

    private static DicomDataset Segment(ushort number) => new DicomDataset()
        .Add(DicomTag.SegmentNumber, number).Add(DicomTag.SegmentLabel, "Liver").Add(DicomTag.SegmentAlgorithmType, "AUTOMATIC").Add(DicomTag.SegmentAlgorithmName, "LiverNet")
        .Add(Codes.Sequence(DicomTag.SegmentedPropertyCategoryCodeSequence, "123037004", "SCT", "Anatomical Structure"))
        .Add(Codes.Sequence(DicomTag.SegmentedPropertyTypeCodeSequence, "10200004", "SCT", "Liver"));

    private static DicomDataset Dimension(DicomTag pointer, DicomTag group) => new DicomDataset()
        .Add(DicomTag.DimensionIndexPointer, pointer).Add(DicomTag.FunctionalGroupPointer, group).Add(DicomTag.DimensionOrganizationUID, "1.2.3.9");

    private static DicomDataset Shared()
    {
        DicomDataset measures = new DicomDataset().Add(DicomTag.PixelSpacing, "1", "1").Add(DicomTag.SliceThickness, "2");
        DicomDataset orientation = new DicomDataset().Add(DicomTag.ImageOrientationPatient, "1", "0", "0", "0", "1", "0");
        return new DicomDataset(new DicomSequence(DicomTag.PixelMeasuresSequence, measures), new DicomSequence(DicomTag.PlaneOrientationSequence, orientation));
    }

    private static DicomDataset Frame(int index)
    {
        DicomDataset source = new DicomDataset().Add(DicomTag.ReferencedSOPClassUID, DicomUID.CTImageStorage.UID).Add(DicomTag.ReferencedSOPInstanceUID, "1.2.3.7")
            .Add(Codes.Sequence(DicomTag.PurposeOfReferenceCodeSequence, "121322", "DCM", "Source image for image processing operation"));
        DicomDataset derivation = new DicomDataset()
            .Add(Codes.Sequence(DicomTag.DerivationCodeSequence, "113076", "DCM", "Segmentation")).Add(new DicomSequence(DicomTag.SourceImageSequence, source));
        uint position = (uint)(index / 2) + 1;
        return new DicomDataset(
            new DicomSequence(DicomTag.DerivationImageSequence, derivation),
            new DicomSequence(DicomTag.FrameContentSequence, new DicomDataset().Add(DicomTag.DimensionIndexValues, (uint)(index % 2) + 1, position)),
            new DicomSequence(DicomTag.PlanePositionSequence, new DicomDataset().Add(DicomTag.ImagePositionPatient, 0m, 0m, (decimal)position)),
            new DicomSequence(DicomTag.SegmentIdentificationSequence, new DicomDataset().Add(DicomTag.ReferencedSegmentNumber, (ushort)((index % 2) + 1))));
    }
}
