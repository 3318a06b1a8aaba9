using FellowOakDicom;
using HighDicom.Tests.Imaging;

namespace HighDicom.Tests.Slides;

/// <summary>What a slide's header says of patient, study and specimen.</summary>
internal static class SlideHeader
{
    internal static DicomDataset Dataset() => new DicomDataset
    {
        { DicomTag.SOPClassUID, DicomUID.VLWholeSlideMicroscopyImageStorage },
        { DicomTag.StudyInstanceUID, "1.2.3.5" },
        { DicomTag.ImageType, "ORIGINAL", "PRIMARY", "VOLUME", "NONE" },
        { DicomTag.Modality, "SM" },
        { DicomTag.AccessionNumber, "S24-1" },
        { DicomTag.ReferringPhysicianName, "Roe^Richard" },
        { DicomTag.SeriesNumber, "2" },
        { DicomTag.InstanceNumber, "1" },
        { DicomTag.PositionReferenceIndicator, "SLIDE_CORNER" },
        { DicomTag.LossyImageCompression, "00" },
        { DicomTag.ContainerIdentifier, "S24-1_A_1" },
        new DicomSequence(DicomTag.IssuerOfTheContainerIdentifierSequence),
        { DicomTag.ContainerDescription, "Slide" },
        new DicomSequence(DicomTag.ContainerTypeCodeSequence, Code("433466003", "Microscope slide")),
        new DicomSequence(DicomTag.SpecimenDescriptionSequence, new DicomDataset
        {
            { DicomTag.SpecimenIdentifier, "S24-1_A_1" },
            { DicomTag.SpecimenUID, "1.2.3.5.7" },
            new DicomSequence(DicomTag.IssuerOfTheSpecimenIdentifierSequence),
            new DicomSequence(DicomTag.SpecimenPreparationSequence),
        }),
    }.WithTestStudy();

    private static DicomDataset Code(string value, string meaning) => new()
    {
        { DicomTag.CodeValue, value },
        { DicomTag.CodingSchemeDesignator, "SCT" },
        { DicomTag.CodeMeaning, meaning },
    };
}
