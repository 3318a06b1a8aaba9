namespace HighDicom;

/// <summary>The total pixel matrix of a tiled object, or a region of it; one plane for each focal plane.</summary>
internal sealed class MatrixPlanes(MatrixRegion? region) : PlaneChoice
{
    internal static bool CanLayOut(SegmentationStore store) => store.Frames.HaveMatrixPositions && MatrixSize.Of(store.Header) is not null;

    internal override PlacedFrames LayOut(SegmentationStore store)
    {
        if (MatrixSize.Of(store.Header) is not { } size)
            throw new InvalidOperationException("The segmentation has no total pixel matrix: Total Pixel Matrix Rows (0048,0007) or Columns (0048,0006) is absent.");
        FrameTable table = store.Frames;
        if (!table.HaveMatrixPositions)
            throw new InvalidOperationException("Not every frame says where it lies in the total pixel matrix: Plane Position (Slide) Sequence (0048,021A) is absent.");
        MatrixRegion part = region ?? new MatrixRegion(0, 0, size.Rows, size.Columns);
        if (part.Row < 0 || part.Column < 0 || part.Rows <= 0 || part.Columns <= 0 || part.Row > size.Rows - part.Rows || part.Column > size.Columns - part.Columns)
            throw new ArgumentException($"The region {part} is not within the total pixel matrix of {size.Rows} rows and {size.Columns} columns.");
        double[] layers = Layers(table);
        return new PlacedFrames(new FrameShape(layers.Length, part.Rows, part.Columns), Place(store, part, layers), plane => $"focal plane {plane}") { Affine = AffineOf(store, part, layers) };
    }

    private static List<Placement> Place(SegmentationStore store, MatrixRegion part, double[] layers)
    {
        FrameTable table = store.Frames;
        (int rows, int columns) = (store.Pixels.Format.Rows, store.Pixels.Format.Columns);
        var placements = new List<Placement>();
        for (int frame = 0; frame < table.Count; frame++)
        {
            (int column, int row) = table.MatrixPosition(frame);
            long top = (long)row - 1 - part.Row;
            long left = (long)column - 1 - part.Column;
            if (top + rows <= 0 || left + columns <= 0 || top >= part.Rows || left >= part.Columns) continue;
            placements.Add(new Placement(frame, layers.Length == 1 ? 0 : Array.BinarySearch(layers, Layer(table, frame)), (int)top, (int)left));
        }

        return placements;
    }

    // Focal planes differ in the third coordinate of the slide.
    private static double[] Layers(FrameTable table)
    {
        var layers = new SortedSet<double>();
        for (int frame = 0; frame < table.Count; frame++) layers.Add(Layer(table, frame));
        return [.. layers];
    }

    private static double Layer(FrameTable table, int frame) => table.Position(frame).Z is var z && double.IsFinite(z) ? Math.Round(z, 6) : 0;

    private static Affine? AffineOf(SegmentationStore store, MatrixRegion part, double[] layers)
    {
        if (MatrixPlane.Of(store.Header) is not { } plane) return null;
        double step = layers.Length > 1 ? (layers[^1] - layers[0]) / (layers.Length - 1) : store.Frames.SpacingBetweenSlices ?? store.Frames.SliceThickness ?? 1;
        if (!(step > 0)) step = 1;
        Affine whole = Affine.FromPlane(plane.First, plane.First.Orientation.FrameDirection * step);
        return whole with { Origin = whole.Apply(0, part.Row, part.Column) };
    }
}
