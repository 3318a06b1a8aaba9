using System.Numerics;

namespace HighDicom;

/// <summary>Draws frames of one bit a pixel into a label map.</summary>
internal sealed class BitLabelPainter<T>(T[] labels, OverlapRule overlap) : FramePainter<T>
    where T : unmanaged, INumber<T>
{
    internal override bool Paint(in FrameBytes frame, int pixel, Span<T> target, int rank)
    {
        T label = labels[rank];
        var runs = new BitRuns(frame.Span, (long)frame.BitOffset + pixel, target.Length);
        while (runs.Next())
        {
            Span<T> cells = target[runs.Start..];
            if (runs.Word == ulong.MaxValue && (overlap == OverlapRule.LastWins || !cells[..BitRuns.Width].ContainsAnyExcept(T.Zero))) cells[..BitRuns.Width].Fill(label);
            else if (!LabelCells.Set(cells, runs.Word, label, overlap)) return false;
        }

        return true;
    }
}
