namespace HighDicom;

/// <summary>A total pixel matrix to be segmented, and how it lies on that of the source images.</summary>
/// <param name="Rows">Its rows.</param>
/// <param name="Columns">Its columns.</param>
/// <param name="Geometry">Where it lies, in mm.</param>
internal sealed record SlideMatrix(int Rows, int Columns, PlaneGeometry Geometry)
{
    /// <summary>How many rows of the sources' matrix one of its rows covers, and how many columns a column; 1 if it is the sources' matrix.</summary>
    internal (double Rows, double Columns) Scale { get; init; } = (1, 1);

    /// <summary>Whether it is the sources' own matrix.</summary>
    internal bool IsSources => Scale == (1, 1);

    /// <summary>The matrix of source images, on the focal plane that they have.</summary>
    internal static SlideMatrix Of(SourceImages sources)
    {
        TotalPixelMatrix matrix = sources.TotalPixelMatrix!;
        PlaneGeometry geometry = matrix.Geometry!;
        double height = sources[0].Geometry!.Position.Z;
        bool isFlat = matrix.IsTiledFull || sources.All(source => source.Geometry!.Position.Z == height);
        return new SlideMatrix(matrix.Rows, matrix.Columns, isFlat ? geometry with { Position = geometry.Position with { Z = height } } : geometry);
    }

    /// <summary>The part of the sources' matrix under a part of this one.</summary>
    internal MatrixRegion OnSources(MatrixRegion region, TotalPixelMatrix sources)
    {
        (int row, int endRow) = Range(region.Row, region.Rows, Scale.Rows, sources.Rows);
        (int column, int endColumn) = Range(region.Column, region.Columns, Scale.Columns, sources.Columns);
        return new MatrixRegion(row, column, endRow - row, endColumn - column);
    }

    private static (int First, int End) Range(int first, int count, double scale, int limit) =>
        ((int)Math.Min(limit - 1, Math.Floor(first * scale)), (int)Math.Min(limit, Math.Ceiling((first + count) * scale)));
}
