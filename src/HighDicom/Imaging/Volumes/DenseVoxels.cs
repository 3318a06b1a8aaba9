using System.Numerics.Tensors;

namespace HighDicom;

/// <summary>The voxels of a volume in one piece: frames, in them rows, in them columns, in them channels. Those of a tensor that is not dense are copied once.</summary>
internal sealed class DenseVoxels<T>
{
    private readonly Tensor<T> _tensor;
    private readonly int _count;
    private readonly int[] _lengths;
    private readonly int[] _strides;
    private readonly bool _hasChannels;

    private DenseVoxels(Volume<T> volume)
    {
        _tensor = volume.Values.IsDense ? volume.Values : volume.Values.ToDenseTensor();
        _count = (int)_tensor.FlattenedLength;
        _hasChannels = _tensor.Rank == 4;
        Channels = volume.Channels;
        _lengths = [volume.Frames, volume.Rows, volume.Columns];
        _strides = [volume.Rows * volume.Columns * Channels, volume.Columns * Channels, Channels];
    }

    internal int Channels { get; }

    internal ReadOnlySpan<T> Span => _hasChannels ? _tensor.GetSpan([0, 0, 0, 0], _count) : _tensor.GetSpan([0, 0, 0], _count);

    internal static DenseVoxels<T> Of(Volume<T> volume) => new(volume);

    internal int Length(VolumeAxis axis) => _lengths[(int)axis];

    internal int Stride(VolumeAxis axis) => _strides[(int)axis];

    /// <summary>Room for a volume of other size with as many channels.</summary>
    /// <exception cref="ArgumentException">One tensor does not hold it.</exception>
    internal T[] Allocate(int frames, int rows, int columns)
    {
        Int128 count = (Int128)frames * rows * columns * Channels;
        return count <= Array.MaxLength
            ? GC.AllocateUninitializedArray<T>((int)count)
            : throw new ArgumentException($"{frames} × {rows} × {columns} × {Channels} (frames, rows, columns, channels) are {count} elements; a tensor holds at most {Array.MaxLength}.");
    }

    internal Tensor<T> ToTensor(T[] values, int frames, int rows, int columns) =>
        _hasChannels ? Tensor.Create(values, [frames, rows, columns, Channels]) : Tensor.Create(values, [frames, rows, columns]);
}
