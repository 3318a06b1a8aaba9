namespace HighDicom;

/// <summary>The pixels of a frame, counted row by row, outside which a segment has none; the default is an empty frame.</summary>
internal readonly record struct PixelRange(int Start, int End)
{
    internal bool IsEmpty => End == 0;

    internal int Length => End - Start;

    internal PixelRange With(int start, int end) => IsEmpty ? new PixelRange(start, end) : new PixelRange(Math.Min(Start, start), Math.Max(End, end));
}
