using System.Numerics.Tensors;

namespace HighDicom;

/// <content>Label maps in colours.</content>
public sealed partial class SegmentationPixels
{
    /// <summary>The colours that a label map with a palette gives its segments; what belongs to none of the chosen ones has the colour of the background, number 0.</summary>
    /// <param name="management">Whether the colours pass through the object's ICC Profile (0028,2000) to sRGB.</param>
    /// <returns>Axes (frame, row, column, sample), the samples red, green and blue.</returns>
    /// <exception cref="ArgumentException">No frame belongs to the planes that were asked for.</exception>
    /// <exception cref="InvalidOperationException">The segmentation is no LABELMAP in PALETTE COLOR, has no profile where one is required, the planes cannot be made
    /// of the frames, or the result would have more than 2^31 elements.</exception>
    /// <exception cref="InvalidDataException">Pixels, palette or profile cannot be read.</exception>
    public Tensor<byte> ToColors(ColorManagement management = ColorManagement.IfPresent)
    {
        byte[] pixels = new byte[_results.Length(MapColorPainter.Samples)];
        _results.Colors(PlaneTarget<byte>.Of(pixels.AsMemory()), management);
        return Tensor.Create(pixels, [Shape.Frames, Shape.Rows, Shape.Columns, MapColorPainter.Samples]);
    }
}
