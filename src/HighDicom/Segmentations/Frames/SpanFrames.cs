using System.Numerics.Tensors;

namespace HighDicom;

/// <summary>Copies pixels that were handed in as spans, which do not outlive the call.</summary>
internal static class SpanFrames
{
    /// <exception cref="ArgumentException">The span has another length than the shape, or more pixels than one array holds.</exception>
    internal static MemoryFrames<T> Copy<T>(ReadOnlySpan<T> pixels, MaskShape shape, string label)
        where T : unmanaged
    {
        if (shape.Frames < 0 || shape.Rows < 0 || shape.Columns < 0 || pixels.Length != (long)shape.Frames * shape.Rows * shape.Columns)
            throw new ArgumentException($"{label}: there are {pixels.Length} values, the shape {shape} (frame, row, column) says otherwise.", nameof(pixels));
        return new MemoryFrames<T>(pixels.ToArray(), shape);
    }

    /// <inheritdoc cref="Copy{T}(ReadOnlySpan{T}, MaskShape, string)"/>
    internal static MemoryFrames<T> Copy<T>(in ReadOnlyTensorSpan<T> pixels, string label)
        where T : unmanaged
    {
        MaskShape shape = MaskShape.Of(pixels.Lengths, label);
        if (pixels.FlattenedLength > Array.MaxLength) throw new ArgumentException($"{label}: a span of the shape {shape} has more pixels than one array holds; hand in a tensor.", nameof(pixels));
        T[] copy = new T[pixels.FlattenedLength];
        pixels.FlattenTo(copy);
        return new MemoryFrames<T>(copy, shape);
    }
}
