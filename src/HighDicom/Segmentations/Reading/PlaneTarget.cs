using System.Runtime.InteropServices;

namespace HighDicom;

/// <summary>Where the planes of a result are written, one after the other.</summary>
internal abstract class PlaneTarget<T>
{
    /// <summary>The elements of a range.</summary>
    internal abstract Span<T> Slice(int start, int length);

    internal static PlaneTarget<T> Of(Memory<T> memory) => new MemoryTarget(memory);

    /// <summary>Truth values, written as bytes of 0 and 1.</summary>
    internal static PlaneTarget<byte> OfBooleans(bool[] values) => new BooleanTarget(values);

    private sealed class MemoryTarget(Memory<T> memory) : PlaneTarget<T>
    {
        internal override Span<T> Slice(int start, int length) => memory.Span.Slice(start, length);
    }

    private sealed class BooleanTarget(bool[] values) : PlaneTarget<byte>
    {
        internal override Span<byte> Slice(int start, int length) => MemoryMarshal.AsBytes(values.AsSpan(start, length));
    }
}
