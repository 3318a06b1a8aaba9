using System.Runtime.InteropServices;
using JpegLibrary;

namespace HighDicom;

/// <summary>Puts decoded blocks of 8 × 8 samples into a native frame; what reaches beyond the frame is cut off.</summary>
internal sealed class JpegBlockWriter(byte[] frame, FrameFormat format) : JpegBlockOutputWriter
{
    private const int BlockSize = 8;

    private readonly int _samples = format.Layout.SamplesPerPixel;

    public override void WriteBlock(ref short blockRef, int componentIndex, int x, int y)
    {
        ReadOnlySpan<short> block = MemoryMarshal.CreateReadOnlySpan(ref blockRef, BlockSize * BlockSize);
        int rows = Math.Min(BlockSize, format.Rows - y);
        int columns = Math.Min(BlockSize, format.Columns - x);
        for (int row = 0; row < rows && columns > 0; row++)
        {
            int first = ((((y + row) * format.Columns) + x) * _samples) + componentIndex;
            ReadOnlySpan<short> line = block.Slice(row * BlockSize, columns);
            if (format.BytesPerSample == 2)
                Write(line, MemoryMarshal.Cast<byte, ushort>(frame.AsSpan())[first..]);
            else
                Write(line, frame.AsSpan(first));
        }
    }

    private void Write(ReadOnlySpan<short> line, Span<byte> cells)
    {
        for (int i = 0, to = 0; i < line.Length; i++, to += _samples)
            cells[to] = (byte)Math.Clamp(line[i], (short)0, (short)byte.MaxValue);
    }

    private void Write(ReadOnlySpan<short> line, Span<ushort> cells)
    {
        for (int i = 0, to = 0; i < line.Length; i++, to += _samples)
            cells[to] = (ushort)Math.Max(line[i], (short)0);
    }
}
