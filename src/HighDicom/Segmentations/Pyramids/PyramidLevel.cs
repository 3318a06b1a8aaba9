namespace HighDicom;

/// <summary>One level of a pyramid of segmentations.</summary>
/// <param name="Sources">The images that it is derived from.</param>
/// <param name="Matrix">Its total pixel matrix.</param>
/// <param name="Step">How many rows of the first level one of its rows covers, and how many columns a column.</param>
internal sealed record PyramidLevel(SourceImages Sources, SlideMatrix Matrix, (double Rows, double Columns) Step)
{
    /// <summary>Whether it is the first level.</summary>
    internal bool IsBase => Step == (1, 1);
}
