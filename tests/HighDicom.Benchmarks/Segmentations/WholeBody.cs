namespace HighDicom.Benchmarks.Segmentations;

/// <summary>A label map of 117 ellipsoids that reach over 15 to 70 slices to each side, made slice by slice.</summary>
internal sealed class WholeBody : IFrameSource<byte>
{
    private const int Organs = 117;

    private readonly BenchmarkSize _size;
    private readonly (double Slice, double Row, double Column, double Depth, double Height, double Width)[] _organs;

    public WholeBody(BenchmarkSize size)
    {
        _size = size;
        var random = new Random(117);
        _organs = [.. Enumerable.Range(0, Organs).Select(i => (
            random.NextDouble() * size.Slices, Between(random, 0.15, 0.85) * size.Side, Between(random, 0.15, 0.85) * size.Side,
            (15 + (55.0 * i / Organs)) * size.Slices / 600, Between(random, 0.02, 0.09) * size.Side, Between(random, 0.02, 0.09) * size.Side))];
    }

    public int Frames => _size.Slices;

    public int Rows => _size.Side;

    public int Columns => _size.Side;

    public void Describe(SegmentListBuilder list)
    {
        for (int organ = 1; organ <= Organs; organ++) list.Add(organ, $"Organ {organ}", BenchmarkSegments.Organ);
    }

    public void Read(int frame, Span<byte> pixels, CancellationToken cancellationToken)
    {
        pixels.Clear();
        for (int i = 0; i < Organs; i++)
        {
            var organ = _organs[i];
            double inSlice = 1 - Square((frame - organ.Slice) / organ.Depth);
            if (inSlice <= 0) continue;
            for (int row = Math.Max(0, (int)(organ.Row - organ.Height)); row < Math.Min(_size.Side, organ.Row + organ.Height); row++)
            {
                double rest = inSlice - Square((row - organ.Row) / organ.Height);
                if (rest <= 0) continue;
                int first = Math.Max(0, (int)(organ.Column - (organ.Width * Math.Sqrt(rest))));
                int last = Math.Min(_size.Side - 1, (int)(organ.Column + (organ.Width * Math.Sqrt(rest))));
                if (last >= first) pixels.Slice((row * _size.Side) + first, last - first + 1).Fill((byte)(i + 1));
            }
        }
    }

    private static double Between(Random random, double low, double high) => low + (random.NextDouble() * (high - low));

    private static double Square(double value) => value * value;
}
