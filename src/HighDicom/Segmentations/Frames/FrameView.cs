using System.Buffers;

namespace HighDicom;

/// <summary>The pixels of one frame, row by row: in place, or gathered into rented memory that goes back when disposed.</summary>
internal readonly ref struct FrameView<T>(ReadOnlySpan<T> pixels, T[]? rented = null)
{
    internal ReadOnlySpan<T> Pixels { get; } = pixels;

    public void Dispose()
    {
        if (rented is not null) ArrayPool<T>.Shared.Return(rented);
    }
}
