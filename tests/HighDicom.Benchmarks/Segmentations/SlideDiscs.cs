using HighDicom.Tests.Slides;

namespace HighDicom.Benchmarks.Segmentations;

/// <summary>A label map of three discs over a slide, made tile by tile or as a whole.</summary>
internal sealed class SlideDiscs(TestSlide slide) : IFrameSource<byte>
{
    public int Frames => slide.TilesDown * slide.TilesAcross;

    public int Rows => slide.TileRows;

    public int Columns => slide.TileColumns;

    public void Describe(SegmentListBuilder list)
    {
        for (int disc = 1; disc <= 3; disc++) list.Add(disc, $"Disc {disc}", BenchmarkSegments.Organ);
    }

    public void Read(int frame, Span<byte> pixels, CancellationToken cancellationToken)
    {
        pixels.Clear();
        (int top, int left) = (frame / slide.TilesAcross * Rows, frame % slide.TilesAcross * Columns);
        for (int row = 0; row < Math.Min(Rows, slide.Rows - top); row++) Fill(top + row, left, pixels.Slice(row * Columns, Math.Min(Columns, slide.Columns - left)));
    }

    public byte[,] Matrix()
    {
        byte[,] matrix = new byte[slide.Rows, slide.Columns];
        for (int row = 0; row < slide.Rows; row++) Fill(row, 0, System.Runtime.InteropServices.MemoryMarshal.CreateSpan(ref matrix[row, 0], slide.Columns));
        return matrix;
    }

    // The discs lie one in the other, and the last is the smallest.
    private void Fill(int row, int left, Span<byte> pixels)
    {
        for (int disc = 1; disc <= 3; disc++)
        {
            double radius = slide.Rows * (0.5 - (0.1 * disc));
            double rest = (radius * radius) - Math.Pow(row - (slide.Rows / 2.0), 2);
            if (rest < 0) continue;
            int first = (int)Math.Clamp((slide.Columns / 2.0) - Math.Sqrt(rest) - left, 0, pixels.Length);
            int end = (int)Math.Clamp((slide.Columns / 2.0) + Math.Sqrt(rest) - left, 0, pixels.Length);
            pixels[first..end].Fill((byte)disc);
        }
    }
}
