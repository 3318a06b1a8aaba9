using System.Numerics.Tensors;

namespace HighDicom.Tool.Creation;

/// <summary>A mask in a NumPy file: its frames follow the order that the user states.</summary>
internal sealed class NumpyMask(string path, string stem) : MaskFile(path, stem)
{
    public override PlacedMask<T> Read<T>(MaskTarget target)
    {
        NumpyFile file = NumpyFile.Open(Path);
        (int images, int rows, int columns) = (target.Images.Count, target.Images.Rows, target.Images.Columns);
        bool fits = file.Shape is [var frames, var height, var width] ? (frames, height, width) == (images, rows, columns)
            : file.Shape is [var onlyHeight, var onlyWidth] && (1, onlyHeight, onlyWidth) == (images, rows, columns);
        if (!fits)
        {
            string hint = file.Shape is [var first, var second, var third] && (third, second, first) == (images, rows, columns) ? " It seems to have the axes (column, row, frame): save it transposed." : "";
            throw new InvalidDataException($"{Path}: the array has the shape ({string.Join(", ", file.Shape)}); the images have ({images}, {rows}, {columns}) (frame, row, column).{hint}");
        }

        T[] values = new T[images * rows * columns];
        file.Read<T>().FlattenTo(values);
        return FrameSequence.Place(values, target, Path);
    }
}
