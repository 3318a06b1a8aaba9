using HighDicom.Content;

namespace HighDicom;

/// <summary>Checks of outlines that callers hand in.</summary>
internal static class RegionArgument
{
    /// <summary>The outline on an image: Referenced Frame Number is for multi-frame images only (PS3.3 Table 10-3).</summary>
    internal static ImageRegion Of(SourceImage image, Graphic2D graphic)
    {
        ArgumentNullException.ThrowIfNull(image);
        ArgumentNullException.ThrowIfNull(graphic);
        if (graphic.Type == GraphicType.Multipoint)
            throw new ArgumentException("A region of interest cannot be a MULTIPOINT (PS3.16 TID 1410 row 5, TID 1411 row 5).", nameof(graphic));
        int outside = graphic.Points.TakeWhile(point => IsInside(point, image)).Count();
        if (outside < graphic.Points.Count)
        {
            ImagePoint point = graphic.Points[outside];
            throw new ArgumentException(
                FormattableString.Invariant($"Point {outside} at column {point.Column}, row {point.Row} is outside image {image.SopInstanceUid}, which has {image.Columns} columns and {image.Rows} rows."),
                nameof(graphic));
        }

        return new ImageRegion(graphic, image.Reference, image.FrameNumber is { } frame ? [frame] : []);
    }

    private static bool IsInside(ImagePoint point, SourceImage image) =>
        point.Column >= 0 && point.Column <= image.Columns && point.Row >= 0 && point.Row <= image.Rows;
}
