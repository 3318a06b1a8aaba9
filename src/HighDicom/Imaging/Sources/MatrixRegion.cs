namespace HighDicom;

/// <summary>A rectangle of a total pixel matrix, in array indices.</summary>
/// <param name="Row">Its first row, from 0.</param>
/// <param name="Column">Its first column, from 0.</param>
/// <param name="Rows">The number of rows.</param>
/// <param name="Columns">The number of columns.</param>
public readonly record struct MatrixRegion(int Row, int Column, int Rows, int Columns);
