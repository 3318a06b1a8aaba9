namespace HighDicom;

/// <summary>Makes the pixels of a smaller level of those of the first one.</summary>
internal static class LevelPixels
{
    /// <param name="matrix">The total pixel matrix of the first level.</param>
    /// <param name="grid">The tiles of the smaller level.</param>
    /// <param name="step">How many rows and columns of the first level one of the smaller level covers.</param>
    /// <param name="areFractions">Whether probabilities between 0 and 1 can be stored: then they are averaged, else what is nearest is taken.</param>
    internal static FrameStore<T> Of<T>(StridedFrames<T> matrix, TileGrid grid, (double Rows, double Columns) step, bool areFractions)
        where T : unmanaged
    {
        object? averaged = !areFractions ? null : matrix switch
        {
            StridedFrames<float> pixels => new AveragedTiles<float>(pixels, grid, step),
            StridedFrames<double> pixels => new AveragedTiles<double>(pixels, grid, step),
            StridedFrames<Half> pixels => new AveragedTiles<Half>(pixels, grid, step),
            _ => null,
        };
        return averaged as FrameStore<T> ?? new NearestTiles<T>(matrix, grid, step);
    }
}
