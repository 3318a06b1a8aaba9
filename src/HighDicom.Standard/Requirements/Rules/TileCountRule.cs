using System.Globalization;
using FellowOakDicom;

namespace HighDicom.Requirements;

/// <summary>
/// A fully tiled image has a frame for each tile of the total pixel matrix, in each focal plane, for each optical path, or for each segment (PS3.3, section
/// C.7.6.17.3). The frames of a concatenation are those of all its instances together.
/// </summary>
internal sealed class TileCountRule : IConformanceRule
{
    private static readonly StandardReference Section = new(3, "C.7.6.17.3");

    public void Check(CheckRun run)
    {
        DicomDataset image = run.Dataset;
        if (image.Text(DicomTag.DimensionOrganizationType) != "TILED_FULL" || image.Contains(DicomTag.ConcatenationUID)
            || Tiles(image, DicomTag.TotalPixelMatrixRows, DicomTag.Rows) is not { } down || Tiles(image, DicomTag.TotalPixelMatrixColumns, DicomTag.Columns) is not { } across
            || image.Integer(DicomTag.TotalPixelMatrixFocalPlanes) is not { } planes || Channels(image) is not ({ } channels, var name)
            || image.Integer(DicomTag.NumberOfFrames) is not { } frames)
        {
            return;
        }

        Int128 expected = (Int128)down * across * planes * channels;
        if (frames != expected)
        {
            FormattableString detail = $"{frames}, not {expected} for {down} by {across} tiles, {planes} focal {(planes == 1 ? "plane" : "planes")}, {channels} {name}{(channels == 1 ? "" : "s")}";
            run.Report(ViolationKind.BadValue, new AttributePath(DicomTag.NumberOfFrames), Section, detail.ToString(CultureInfo.InvariantCulture));
        }
    }

    private static long? Tiles(DicomDataset image, DicomTag whole, DicomTag tile) =>
        image.Integer(whole) is > 0 and var length && image.Integer(tile) is > 0 and var size ? (length + size - 1) / size : null;

    /// <summary>Optical paths or, in segmentations, segments: those of a label map share its frames. Null where it is not told.</summary>
    private static (long? Count, string Name) Channels(DicomDataset image)
    {
        string? segmentation = image.Text(DicomTag.SegmentationType);
        if (image.Contains(DicomTag.SegmentSequence) || segmentation is not null)
        {
            int segments = image.Items(DicomTag.SegmentSequence).Count;
            return (segmentation switch { "LABELMAP" => 1, "BINARY" or "FRACTIONAL" when segments > 0 => segments, _ => null }, "segment");
        }

        int paths = image.Items(DicomTag.OpticalPathSequence).Count;
        return (image.Integer(DicomTag.NumberOfOpticalPaths) ?? (paths > 0 ? paths : null), "optical path");
    }
}
