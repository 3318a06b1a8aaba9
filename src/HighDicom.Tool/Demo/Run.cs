namespace HighDicom.Tool.Demo;

/// <summary>Voxels of one row that follow each other.</summary>
/// <param name="Line">The index of the row among all rows of all frames.</param>
/// <param name="Start">The first column.</param>
/// <param name="Length">The number of columns.</param>
internal readonly record struct Run(int Line, int Start, int Length)
{
    /// <summary>The column after the last.</summary>
    public int End => Start + Length;
}
