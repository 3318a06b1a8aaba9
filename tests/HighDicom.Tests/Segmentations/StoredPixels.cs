using System.Buffers.Binary;
using FellowOakDicom;

namespace HighDicom.Tests.Segmentations;

/// <summary>Reads stored frames bit by bit and byte by byte, without the library's own reader.</summary>
internal static class StoredPixels
{
    /// <summary>The stored values of a frame.</summary>
    internal static int[] Frame(DicomDataset dataset, int frame)
    {
        int bits = dataset.GetSingleValue<ushort>(DicomTag.BitsAllocated);
        int pixels = dataset.GetSingleValue<ushort>(DicomTag.Rows) * dataset.GetSingleValue<ushort>(DicomTag.Columns);
        byte[] data = dataset.GetDicomItem<DicomElement>(DicomTag.PixelData)!.Buffer.Data;
        return [.. Enumerable.Range(frame * pixels, pixels).Select(pixel => bits switch
        {
            1 => (data[pixel / 8] >> (pixel % 8)) & 1,
            8 => data[pixel],
            _ => BinaryPrimitives.ReadUInt16LittleEndian(data.AsSpan(2 * pixel)),
        })];
    }

    /// <summary>The frame of a segment on a source image; null if none is stored.</summary>
    internal static int[]? Of(Segmentation segmentation, int segment, SourceImage source)
    {
        FrameMatch match = segmentation.Matches.Single(match => match.SegmentNumber == segment && match.SourceSopInstanceUid == source.SopInstanceUid);
        return match.StoredFrame is { } stored ? Frame(segmentation.Dataset, stored - 1) : null;
    }

    internal static IList<DicomDataset> Groups(DicomDataset dataset) => dataset.GetSequence(DicomTag.PerFrameFunctionalGroupsSequence).Items;

    internal static DicomDataset Shared(DicomDataset dataset) => dataset.GetSequence(DicomTag.SharedFunctionalGroupsSequence).Items.Single();
}
