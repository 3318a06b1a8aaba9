using System.Numerics;
using System.Runtime.InteropServices;

namespace HighDicom;

/// <summary>Frames of a LABELMAP segmentation: the numbers that are wanted, others are 0.</summary>
internal sealed class StoredLabels<T> : StoredFrames<T>
    where T : unmanaged, IBinaryInteger<T>
{
    private readonly bool[] _isWanted = new bool[ushort.MaxValue + 1];
    private readonly bool _isPart;

    internal StoredLabels(StoredSegmentation stored, IReadOnlyList<int> frames, IReadOnlyList<int> numbers)
        : base(stored, frames)
    {
        foreach (int number in numbers) _isWanted[number] = true;
        _isPart = stored.Segmentation.Segments.Any(segment => segment.Number != 0 && !numbers.Contains(segment.Number));
    }

    protected override void Decode(int frame, Span<T> pixels)
    {
        Stored.Pixels.Decode(frame, MemoryMarshal.AsBytes(pixels));
        if (!_isPart) return;
        foreach (ref T pixel in pixels)
        {
            if (!_isWanted[int.CreateTruncating(pixel)]) pixel = T.Zero;
        }
    }
}
