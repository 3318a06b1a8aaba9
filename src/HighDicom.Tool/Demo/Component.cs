namespace HighDicom.Tool.Demo;

/// <summary>Voxels that touch each other by their faces.</summary>
/// <param name="Runs">The voxels, in order of rows and columns.</param>
/// <param name="VoxelCount">Their number.</param>
/// <param name="Box">The size of the smallest box around them, in voxels.</param>
/// <param name="TouchesEdge">Whether one lies in the first or last row or column of its frame.</param>
internal sealed record Component(IReadOnlyList<Run> Runs, int VoxelCount, (int Frames, int Rows, int Columns) Box, bool TouchesEdge)
{
    /// <summary>Measures a component.</summary>
    /// <param name="runs">The voxels, in order of rows and columns.</param>
    /// <param name="rows">The number of rows of a frame.</param>
    /// <param name="columns">The number of columns of a frame.</param>
    public static Component Of(IReadOnlyList<Run> runs, int rows, int columns)
    {
        (int top, int bottom) = (runs.Min(run => run.Line % rows), runs.Max(run => run.Line % rows));
        (int left, int right) = (runs.Min(run => run.Start), runs.Max(run => run.End) - 1);
        int frames = (runs[^1].Line / rows) - (runs[0].Line / rows) + 1;
        bool touchesEdge = top == 0 || bottom == rows - 1 || left == 0 || right == columns - 1;
        return new Component(runs, runs.Sum(run => run.Length), (frames, bottom - top + 1, right - left + 1), touchesEdge);
    }
}
