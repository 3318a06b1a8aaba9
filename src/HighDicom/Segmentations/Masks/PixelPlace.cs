using System.Globalization;

namespace HighDicom;

/// <summary>Names pixels in messages.</summary>
internal static class PixelPlace
{
    internal static string Of(int frame, int pixel, MaskShape shape)
    {
        (int row, int column) = (pixel / shape.Columns, pixel % shape.Columns);
        return shape.Matrix is { } grid
            ? string.Create(CultureInfo.InvariantCulture, $"row {grid.RowOf(frame) + row}, column {grid.ColumnOf(frame) + column} (counted from 0)")
            : string.Create(CultureInfo.InvariantCulture, $"frame {frame}, row {row}, column {column} (counted from 0)");
    }

    internal static string Number<T>(T value) => value is IFormattable number ? number.ToString(null, CultureInfo.InvariantCulture) : $"{value}";
}
