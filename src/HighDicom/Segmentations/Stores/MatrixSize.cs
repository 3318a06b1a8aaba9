using FellowOakDicom;

namespace HighDicom;

/// <summary>The size of a total pixel matrix (PS3.3 C.8.12.4.1.1).</summary>
internal readonly record struct MatrixSize(int Rows, int Columns)
{
    /// <summary>The size that an object states; null if it does not.</summary>
    internal static MatrixSize? Of(DicomDataset dataset) =>
        dataset.TryGetSingleValue(DicomTag.TotalPixelMatrixRows, out uint rows) && dataset.TryGetSingleValue(DicomTag.TotalPixelMatrixColumns, out uint columns)
        && rows is > 0 and <= int.MaxValue && columns is > 0 and <= int.MaxValue
            ? new MatrixSize((int)rows, (int)columns)
            : null;
}
