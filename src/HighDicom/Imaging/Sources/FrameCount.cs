using FellowOakDicom;

namespace HighDicom;

/// <summary>Whether Number of Frames (0028,0008) can be true: a header that claims billions of frames must not cost their memory.</summary>
internal static class FrameCount
{
    // More than the largest slides have, with focal planes and optical paths; only where no pixel data and no groups bear the number out.
    private const int MostUnsupportedFrames = 1 << 22;

    /// <summary>What is wrong with the number, or null.</summary>
    internal static string? Problem(DicomDataset dataset, FrameGroups groups, int count)
    {
        if (groups.PerFrameCount == count || count == 1)
            return null;
        if (groups.PerFrameCount > 0)
            return $"Number of Frames (0028,0008) is {count}, but Per-Frame Functional Groups Sequence (5200,9230) has {groups.PerFrameCount} items";

        return dataset.GetDicomItem<DicomItem>(DicomTag.PixelData) switch
        {
            DicomFragmentSequence fragments when fragments.Fragments.Count < count =>
                $"Number of Frames (0028,0008) is {count}, but Pixel Data (7FE0,0010) has {fragments.Fragments.Count} fragments",
            DicomElement element when !dataset.InternalTransferSyntax.IsEncapsulated && element.Buffer.Size < BytesOf(dataset, count) =>
                $"Number of Frames (0028,0008) is {count}, but Pixel Data (7FE0,0010) has {element.Buffer.Size} bytes",
            null when count > MostUnsupportedFrames =>
                $"Number of Frames (0028,0008) is {count}, which neither Pixel Data (7FE0,0010) nor functional groups bear out",
            _ => null,
        };
    }

    private static Int128 BytesOf(DicomDataset dataset, int count)
    {
        PixelLayout layout = PixelLayout.Of(dataset);
        return (Int128)count * dataset.Number(DicomTag.Rows)!.Value * dataset.Number(DicomTag.Columns)!.Value * layout.SamplesPerPixel * layout.BitsAllocated / 8;
    }
}
