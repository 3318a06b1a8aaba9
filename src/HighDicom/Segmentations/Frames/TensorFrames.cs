using System.Numerics.Tensors;
using System.Runtime.CompilerServices;

namespace HighDicom;

/// <summary>Frames in the caller's tensor of two, three or four axes; of the last, (frame, row, column, segment), those of one segment. Any strides.</summary>
internal sealed class TensorFrames<T> : StridedFrames<T>
    where T : unmanaged
{
    private readonly Tensor<T> _tensor;
    private readonly int _segment;

    private TensorFrames(Tensor<T> tensor, MaskShape shape, nint rowStride, nint columnStride, int segment)
        : base(shape, rowStride, columnStride) => (_tensor, _segment) = (tensor, segment);

    /// <exception cref="ArgumentException">The tensor has other axes than (frame, row, column) or (row, column).</exception>
    internal static TensorFrames<T> Of(Tensor<T> tensor, string label) =>
        new(tensor, MaskShape.Of(tensor.Lengths, label), tensor.Strides[^2], tensor.Strides[^1], 0);

    /// <summary>Of one segment of a tensor of four axes.</summary>
    internal static TensorFrames<T> OfStack(Tensor<T> tensor, int segment, string label) =>
        new(tensor, MaskShape.Of(tensor.Lengths[..3], label), tensor.Strides[1], tensor.Strides[2], segment);

    protected override ref T First(int frame)
    {
        ReadOnlyTensorSpan<T> span = _tensor.AsReadOnlyTensorSpan();
        ReadOnlySpan<nint> first = span.Rank switch
        {
            2 => [0, 0],
            3 => [frame, 0, 0],
            _ => [frame, 0, 0, _segment],
        };
        return ref Unsafe.AsRef(in span[first]);
    }
}
