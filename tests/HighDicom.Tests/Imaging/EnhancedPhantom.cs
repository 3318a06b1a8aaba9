using FellowOakDicom;
using FellowOakDicom.IO.Buffer;
using HighDicom.Tool.Demo;

namespace HighDicom.Tests.Imaging;

/// <summary>The phantom as one Enhanced CT instance, its frames in an order that is neither that of the slices nor its reverse.</summary>
internal static class EnhancedPhantom
{
    /// <summary>For frame i of the instance, the Instance Number of the single-frame image with the same pixels.</summary>
    public static int[] Numbers { get; } = [.. Enumerable.Range(0, Phantom.Frames).Select(i => ((i * 7) % Phantom.Frames) + 1)];

    public static DicomDataset Dataset(Phantom phantom, bool sharedOrientation = true)
    {
        PhantomSeries series = PhantomFiles.Series(phantom);
        DicomDataset[] frames = [.. Numbers.Select(series.Image)];
        DicomDataset result = new(frames[0]);
        foreach (DicomTag tag in (DicomTag[])[DicomTag.ImagePositionPatient, DicomTag.ImageOrientationPatient, DicomTag.PixelSpacing, DicomTag.SliceThickness, DicomTag.RescaleSlope, DicomTag.RescaleIntercept, DicomTag.RescaleType])
            result.Remove(tag);
        result.AddOrUpdate(DicomTag.SOPClassUID, DicomUID.EnhancedCTImageStorage);
        result.AddOrUpdate(DicomTag.SOPInstanceUID, PhantomFiles.Uid("1", "enhanced " + phantom.Name));
        result.AddOrUpdate(DicomTag.NumberOfFrames, frames.Length.ToString(System.Globalization.CultureInfo.InvariantCulture));
        DicomDataset shared = new();
        Add(shared, DicomTag.PixelMeasuresSequence, frames[0], DicomTag.PixelSpacing, DicomTag.SliceThickness);
        if (sharedOrientation)
            Add(shared, DicomTag.PlaneOrientationSequence, frames[0], DicomTag.ImageOrientationPatient);
        result.Add(new DicomSequence(DicomTag.SharedFunctionalGroupsSequence, shared));
        result.Add(new DicomSequence(DicomTag.PerFrameFunctionalGroupsSequence, [.. frames.Select(frame => Groups(frame, !sharedOrientation))]));
        byte[] pixels = [.. frames.SelectMany(frame => frame.GetDicomItem<DicomElement>(DicomTag.PixelData)!.Buffer.Data)];
        result.AddOrUpdate(new DicomOtherWord(DicomTag.PixelData, new MemoryByteBuffer(pixels)));
        return result;
    }

    private static DicomDataset Groups(DicomDataset frame, bool orientation)
    {
        DicomDataset groups = new();
        Add(groups, DicomTag.PlanePositionSequence, frame, DicomTag.ImagePositionPatient);
        if (orientation)
            Add(groups, DicomTag.PlaneOrientationSequence, frame, DicomTag.ImageOrientationPatient);
        Add(groups, DicomTag.PixelValueTransformationSequence, frame, DicomTag.RescaleSlope, DicomTag.RescaleIntercept, DicomTag.RescaleType);
        return groups;
    }

    private static void Add(DicomDataset groups, DicomTag sequence, DicomDataset frame, params DicomTag[] tags) =>
        groups.Add(new DicomSequence(sequence, new DicomDataset(frame.Where(item => tags.Contains(item.Tag)))));
}
