namespace HighDicom;

/// <summary>What can be wrong with pixels, as a text that completes "Segment 'Liver': …".</summary>
internal static class MaskProblem
{
    internal static string NoMask(int frame, int pixel, MaskShape shape, string value) =>
        $"{PixelPlace.Of(frame, pixel, shape)} of the mask holds the value {value}; a mask holds 0 and 1. A label map is added with AddSegments, a probability as a floating point number";

    internal static string NoFraction(int frame, int pixel, MaskShape shape, double value) =>
        $"{PixelPlace.Of(frame, pixel, shape)} holds the probability {PixelPlace.Number(value)}; probabilities lie from 0 to 1";

    internal static string NotWhole(int frame, int pixel, MaskShape shape, double value) =>
        $"{PixelPlace.Of(frame, pixel, shape)} holds the probability {PixelPlace.Number(value)}; this type of segmentation stores only 0 and 1. Say WithThreshold, or make it FRACTIONAL";

    internal static string NoLabel(int frame, int pixel, MaskShape shape, string value) =>
        $"{PixelPlace.Of(frame, pixel, shape)} of the label map holds the number {value}, and no segment of that number is described";

    internal static string Overlap(int frame, int pixel, MaskShape shape) =>
        $"{PixelPlace.Of(frame, pixel, shape)} belongs to two segments; a LABELMAP segmentation holds one segment a pixel. Store overlapping segments as BINARY";
}
