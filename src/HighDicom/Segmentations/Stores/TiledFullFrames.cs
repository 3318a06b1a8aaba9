using FellowOakDicom;

namespace HighDicom;

/// <summary>
/// The frames of an object whose Dimension Organization Type is TILED_FULL (PS3.3 C.7.6.17.3): no frame says where it lies, the order does.
/// Columns of tiles go first, then rows of tiles, focal planes, and segments in the order of their sequence.
/// </summary>
internal static class TiledFullFrames
{
    /// <summary>Adds all frames if the object is such a one.</summary>
    internal static bool TryAdd(DicomDataset dataset, FrameTableBuilder builder, FrameFacts facts, int count)
    {
        if (dataset.Text(DicomTag.DimensionOrganizationType) != "TILED_FULL" || MatrixSize.Of(dataset) is not { } matrix
            || dataset.Number(DicomTag.Rows) is not ({ } rows and > 0) || dataset.Number(DicomTag.Columns) is not ({ } columns and > 0))
        {
            return false;
        }

        int across = (matrix.Columns + columns - 1) / columns;
        int down = (matrix.Rows + rows - 1) / rows;
        long planes = Math.Max(1, dataset.TryGetSingleValue(DicomTag.TotalPixelMatrixFocalPlanes, out uint focal) ? focal : 1);
        int[] segments = Segments(dataset);
        MatrixPlane? plane = MatrixPlane.Of(dataset);
        for (long i = 0; i < count; i++)
        {
            facts.Clear();
            (facts.MatrixColumn, facts.MatrixRow) = ((int)(i % across * columns) + 1, (int)(i / across % down * rows) + 1);
            long layer = i / across / down;
            facts.Position = plane?.At(facts.MatrixColumn - 1, facts.MatrixRow - 1, layer % planes);
            facts.Segment = layer / planes < segments.Length ? segments[layer / planes] : FrameFacts.NoSegment;
            builder.Add(facts);
        }

        return true;
    }

    // A label map has all segments in each frame.
    private static int[] Segments(DicomDataset dataset) => dataset.Text(DicomTag.SegmentationType) == "LABELMAP"
        ? []
        : [.. ItemFrameReader.Items(dataset, DicomTag.SegmentSequence).Select(item => item.Number(DicomTag.SegmentNumber) ?? FrameFacts.NoSegment)];
}
