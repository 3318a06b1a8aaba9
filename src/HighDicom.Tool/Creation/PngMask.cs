using System.Numerics;
using HighDicom.Tool.Png;

namespace HighDicom.Tool.Creation;

/// <summary>A mask of PNG slices: one for each image, in the order of their names and by the order that the user states.</summary>
internal sealed class PngMask(string path, string stem, IReadOnlyList<string> slices) : MaskFile(path, stem)
{
    public override IEnumerable<PlacedMask<T>> Read<T>(MaskTarget target)
    {
        (int images, int rows, int columns) = (target.Images.Count, target.Images.Rows, target.Images.Columns);
        if (slices.Count != images)
            throw new InvalidDataException($"{Path}: {slices.Count} PNG images for {images} source images. Give a folder with one for each, or a mask that knows its place (NIfTI).");
        T[] values = new T[images * rows * columns];
        for (int i = 0; i < slices.Count; i++)
        {
            PngImage image = PngReader.Read(slices[i]);
            if ((image.Rows, image.Columns) != (rows, columns))
                throw new InvalidDataException($"{slices[i]}: {image.Rows} rows × {image.Columns} columns; the source images have {rows} × {columns}.");
            Copy(image, values.AsSpan(i * rows * columns));
        }

        return [FrameSequence.Place(values, target, Path)];
    }

    // Gray values are numbers of segments, or probabilities from black to white.
    private static void Copy<T>(PngImage image, Span<T> target)
        where T : unmanaged, INumber<T>
    {
        T divisor = typeof(T) == typeof(float) ? T.CreateChecked(image.Largest) : T.One;
        for (int i = 0; i < image.Pixels.Length; i++) target[i] = T.CreateChecked(image.Pixels[i]) / divisor;
    }
}
