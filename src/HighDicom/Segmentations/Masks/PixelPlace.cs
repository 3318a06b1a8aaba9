using System.Globalization;

namespace HighDicom;

/// <summary>Names pixels in messages.</summary>
internal static class PixelPlace
{
    internal static string Of(int frame, int pixel, MaskShape shape) =>
        string.Create(CultureInfo.InvariantCulture, $"frame {frame}, row {pixel / shape.Columns}, column {pixel % shape.Columns} (counted from 0)");

    internal static string Number<T>(T value) => value is IFormattable number ? number.ToString(null, CultureInfo.InvariantCulture) : $"{value}";
}
