using System.Numerics;

namespace HighDicom.Benchmarks.Segmentations;

/// <summary>A ball around the middle, made slice by slice.</summary>
internal sealed class BallFrames<T>(BenchmarkSize size, int radius, T value) : IFrameSource<T>
    where T : unmanaged, INumberBase<T>
{
    public int Frames => size.Slices;

    public int Rows => size.Side;

    public int Columns => size.Side;

    public void Read(int frame, Span<T> pixels, CancellationToken cancellationToken)
    {
        pixels.Clear();
        Paint(size, radius, frame, pixels, value);
    }

    public static void Paint(BenchmarkSize size, int radius, int slice, Span<T> pixels, T value)
    {
        for (int row = 0; row < size.Side; row++)
        {
            int rest = (radius * radius) - Square(slice - (size.Slices / 2)) - Square(row - (size.Side / 2));
            if (rest < 0) continue;
            int half = (int)Math.Sqrt(rest);
            pixels.Slice((row * size.Side) + (size.Side / 2) - half, (2 * half) + 1).Fill(value);
        }
    }

    private static int Square(int value) => value * value;
}
