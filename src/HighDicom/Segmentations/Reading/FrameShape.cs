namespace HighDicom;

/// <summary>The size of a result without its segments: what a buffer for it must hold.</summary>
/// <param name="Frames">The number of planes.</param>
/// <param name="Rows">The number of rows of a plane.</param>
/// <param name="Columns">The number of columns of a plane.</param>
public readonly record struct FrameShape(int Frames, int Rows, int Columns)
{
    /// <summary>The number of pixels of all planes.</summary>
    public long Length => (long)Frames * Rows * Columns;
}
