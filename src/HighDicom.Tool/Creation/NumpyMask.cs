using System.Numerics.Tensors;

namespace HighDicom.Tool.Creation;

/// <summary>Masks in a NumPy file, one or several beside each other on a fourth axis: frames follow the order that the user states.</summary>
internal sealed class NumpyMask(string path, string stem) : MaskFile(path, stem)
{
    public override IEnumerable<PlacedMask<T>> Read<T>(MaskTarget target)
    {
        NumpyFile file = NumpyFile.Open(Path);
        int channels = Channels(file.Shape, (target.Images.Count, target.Images.Rows, target.Images.Columns));
        Tensor<T> tensor = file.Read<T>();
        T[] all = new T[tensor.FlattenedLength];
        tensor.FlattenTo(all);
        if (channels == 0)
        {
            yield return FrameSequence.Place(all, target, Path);
            yield break;
        }

        for (int channel = 0; channel < channels; channel++)
        {
            T[] values = new T[all.Length / channels];
            for (int i = 0, from = channel; i < values.Length; i++, from += channels) values[i] = all[from];
            yield return FrameSequence.Place(values, target, Path, channel + 1);
        }
    }

    // The number of masks on a fourth axis; 0 if there is no such axis.
    private int Channels(IReadOnlyList<int> shape, (int Images, int Rows, int Columns) expected)
    {
        (int images, int rows, int columns) = expected;
        if (shape is [var frames, var height, var width, var segments] && (frames, height, width) == expected && segments > 0) return segments;
        if ((shape is [var ownFrames, var ownRows, var ownColumns] && (ownFrames, ownRows, ownColumns) == expected) || (shape is [var onlyRows, var onlyColumns] && (1, onlyRows, onlyColumns) == expected)) return 0;
        string hint = shape is [var first, var second, var third] && (third, second, first) == expected ? " It seems to have the axes (column, row, frame): save it transposed." : "";
        throw new InvalidDataException($"{Path}: the array has the shape ({string.Join(", ", shape)}); the images have ({images}, {rows}, {columns}) (frame, row, column), and several masks a fourth axis (segment).{hint}");
    }
}
