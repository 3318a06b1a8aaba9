using System.Numerics;

namespace HighDicom;

/// <summary>Draws frames of one byte a pixel, each either empty or full, into a label map.</summary>
/// <param name="labels">The label of each chosen segment.</param>
/// <param name="overlap">What becomes of pixels that have a label.</param>
/// <param name="full">The value of a full pixel; 0 if every value but 0 is one.</param>
internal sealed class ByteLabelPainter<T>(T[] labels, OverlapRule overlap, byte full) : FramePainter<T>
    where T : unmanaged, INumber<T>
{
    internal override bool Paint(in FrameBytes frame, int pixel, Span<T> target, int rank)
    {
        ReadOnlySpan<byte> values = frame.Span.Slice(pixel, target.Length);
        T label = labels[rank];
        for (int i = values.IndexOfAnyExcept((byte)0); i >= 0 && i < values.Length; i++)
        {
            if (values[i] == 0)
            {
                int next = values[i..].IndexOfAnyExcept((byte)0);
                if (next < 0) break;
                i += next;
            }

            if (full != 0 && values[i] != full)
                throw new InvalidOperationException($"A fraction ({values[i]} of {full}) cannot be a label: only segments whose pixels are all 0 or the maximum can be combined. Use Stack.");
            if (!LabelCells.Set(ref target[i], label, overlap)) return false;
        }

        return true;
    }
}
