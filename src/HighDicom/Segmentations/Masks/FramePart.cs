namespace HighDicom;

/// <summary>What one input gives to a stored frame.</summary>
/// <param name="Input">Index of the input.</param>
/// <param name="Frame">Frame of the input, or −1 for an empty frame without one.</param>
/// <param name="Segment">Which of the input's segments; −1 for all, of a label map that becomes one.</param>
/// <param name="Range">Where pixels are.</param>
/// <param name="Number">Segment Number of that segment.</param>
/// <param name="IsFirst">Whether nothing else was written into the frame before.</param>
internal readonly record struct FramePart(int Input, int Frame, int Segment, PixelRange Range, int Number, bool IsFirst = true);
