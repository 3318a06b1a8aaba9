using System.Globalization;
using FellowOakDicom;
using HighDicom;
using HighDicom.Tests.Imaging;

namespace HighDicom.Tests.Segmentations;

/// <summary>Images without geometry in memory, with fixed UIDs.</summary>
internal static class TestRadiographs
{
    /// <summary>Computed radiographs: Imager Pixel Spacing and no Pixel Spacing, no frame of reference.</summary>
    internal static SourceImages Images(int count = 1, Action<DicomDataset, int>? change = null) => SourceImages.From(Enumerable.Range(0, count).Select(index =>
    {
        DicomDataset dataset = Header(DicomUID.ComputedRadiographyImageStorage, "CR", index);
        dataset.Add(DicomTag.ImagerPixelSpacing, "0.1", "0.1");
        dataset.Add(DicomTag.PatientOrientation, "L", "F");
        dataset.Add(DicomTag.BodyPartExamined, "CHEST");
        change?.Invoke(dataset, index);
        return dataset;
    }));

    /// <summary>Multi-frame ultrasound loops.</summary>
    internal static SourceImages Loops(int count, int frames) => SourceImages.From(Enumerable.Range(0, count).Select(index =>
    {
        DicomDataset dataset = Header(DicomUID.UltrasoundMultiFrameImageStorage, "US", index);
        dataset.Add(DicomTag.NumberOfFrames, frames.ToString(CultureInfo.InvariantCulture));
        return dataset;
    }));

    internal static DicomDataset Header(DicomUID sopClass, string modality, int index) => new DicomDataset
    {
        { DicomTag.SOPClassUID, sopClass },
        { DicomTag.SOPInstanceUID, $"1.2.3.5.1.{index + 1}" },
        { DicomTag.StudyInstanceUID, "1.2.3.5" },
        { DicomTag.SeriesInstanceUID, "1.2.3.5.1" },
        { DicomTag.Modality, modality },
        { DicomTag.SeriesNumber, "3" },
        { DicomTag.InstanceNumber, (index + 1).ToString(CultureInfo.InvariantCulture) },
        { DicomTag.Rows, (ushort)5 },
        { DicomTag.Columns, (ushort)7 },
    }.WithTestStudy();
}
