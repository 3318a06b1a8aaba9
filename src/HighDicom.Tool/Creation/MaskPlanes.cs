namespace HighDicom.Tool.Creation;

/// <summary>The planes that all masks of a segmentation lie on: those of the images, or of a grid of their own.</summary>
/// <param name="Frames">Their number.</param>
/// <param name="Rows">Their rows.</param>
/// <param name="Columns">Their columns.</param>
/// <param name="Grid">The grid; null for the images.</param>
/// <param name="First">The mask that decided.</param>
internal sealed record MaskPlanes(int Frames, int Rows, int Columns, VolumeGeometry? Grid, string First)
{
    public static MaskPlanes Of(SourceImages images, VolumeGeometry? grid, string mask) => grid is null
        ? new MaskPlanes(images.Count, images.Rows, images.Columns, null, mask)
        : new MaskPlanes(grid.Frames, grid.Rows, grid.Columns, grid, mask);

    /// <exception cref="InvalidDataException">A mask lies on other planes.</exception>
    public void Require(VolumeGeometry? grid, string mask)
    {
        bool isSame = Grid is null ? grid is null : grid is not null && Grid.IsClose(grid);
        if (isSame) return;
        throw new InvalidDataException(
            $"{mask} lies on {Name(grid)}, {First} on {Name(Grid)}: the masks of one segmentation have one grid. With --resample nearest each is brought onto the images.");
    }

    /// <summary>Tells a builder where frames lie.</summary>
    public SegmentationBuilder Begin(SegmentationBuilder builder) => Grid is null
        ? builder.WithFrameOrder(FrameOrder.Sources)
        : builder.WithSliceThickness(Grid.SpacingBetweenSlices).WithPlanes([.. Enumerable.Range(0, Grid.Frames).Select(Grid.Plane)]);

    private static string Name(VolumeGeometry? grid) => grid is null ? "the images" : $"a grid of its own ({grid.Frames} × {grid.Rows} × {grid.Columns})";
}
