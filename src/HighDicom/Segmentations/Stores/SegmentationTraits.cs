using FellowOakDicom;

namespace HighDicom;

/// <summary>What kind of segmentation an object is, also where it does not say so properly.</summary>
internal static class SegmentationTraits
{
    /// <summary>Segmentation Type (0062,0001); one that is absent or unknown is told by SOP class and pixels.</summary>
    internal static SegmentationType TypeOf(DicomDataset header) => header.Text(DicomTag.SegmentationType) switch
    {
        "BINARY" => SegmentationType.Binary,
        "FRACTIONAL" => SegmentationType.Fractional,
        "LABELMAP" => SegmentationType.LabelMap,
        _ when header.Text(DicomTag.SOPClassUID) == NewerUids.LabelMapSegmentationStorage.UID || header.Number(DicomTag.BitsAllocated) == 16 => SegmentationType.LabelMap,
        _ when header.Number(DicomTag.BitsAllocated) == 8 => SegmentationType.Fractional,
        _ => SegmentationType.Binary,
    };

    /// <summary>Maximum Fractional Value (0062,000E); 255 if it is absent or no value of a byte.</summary>
    internal static byte MaximumOf(DicomDataset header) => header.Number(DicomTag.MaximumFractionalValue) is { } maximum and > 0 and <= byte.MaxValue ? (byte)maximum : byte.MaxValue;
}
