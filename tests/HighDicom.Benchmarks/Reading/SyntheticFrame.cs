namespace HighDicom.Benchmarks.Reading;

/// <summary>One frame of a synthetic segmentation: boxes of one value on a plane.</summary>
/// <param name="Segment">The segment; 0 for a frame of a label map.</param>
/// <param name="Plane">The plane, from 0.</param>
/// <param name="Boxes">What is filled: value, first row, first column, rows and columns.</param>
internal sealed record SyntheticFrame(int Segment, int Plane, params (int Value, int Row, int Column, int Rows, int Columns)[] Boxes);
