using FellowOakDicom;

namespace HighDicom;

/// <summary>How many frames an object has.</summary>
internal static class StoredFrameCount
{
    /// <summary>Number of Frames (0028,0008), or else the number of items; a number that is beyond both items and pixels is a damaged one.</summary>
    /// <param name="dataset">The object, or its header.</param>
    /// <param name="items">The number of items of the per-frame groups.</param>
    /// <param name="capacity">The number of frames that Pixel Data can hold.</param>
    internal static int Of(DicomDataset dataset, int items, long capacity)
    {
        long stated = Stated(dataset) ?? Math.Max(1, items);
        return (int)Math.Min(stated, Math.Max(1, Math.Max(items, capacity)));
    }

    /// <summary>Number of Frames (0028,0008), whatever else there is; null if it is absent or no count.</summary>
    internal static int? Stated(DicomDataset dataset) => dataset.WholeNumber(DicomTag.NumberOfFrames) is { } number and >= 1 ? number : null;
}
