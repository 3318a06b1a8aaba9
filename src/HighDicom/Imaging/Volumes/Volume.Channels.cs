using System.Numerics.Tensors;

namespace HighDicom;

/// <content>Channels: several values a voxel, such as colours, segments or the outputs of a model.</content>
public sealed partial class Volume<T>
{
    /// <summary>Takes one channel.</summary>
    /// <param name="channel">The channel, from 0.</param>
    /// <returns>A volume with axes (frame, row, column). Its voxels are copied.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such channel.</exception>
    public Volume<T> Channel(int channel)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(channel);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(channel, Channels);
        DenseVoxels<T> source = DenseVoxels<T>.Of(this);
        ReadOnlySpan<T> voxels = source.Span;
        T[] values = new T[voxels.Length / Channels];
        for (int i = 0, from = channel; i < values.Length; i++, from += Channels)
            values[i] = voxels[from];
        return With(Tensor.Create(values, [Frames, Rows, Columns]));
    }
}
