using System.Numerics;

namespace HighDicom;

/// <summary>Draws the frames of all planes.</summary>
internal static class PlanePainting
{
    /// <param name="plan">Which frames go where.</param>
    /// <param name="pixels">The frames.</param>
    /// <param name="painter">How they are drawn.</param>
    /// <param name="target">Where to.</param>
    /// <param name="isEmpty">Whether the target is known to hold zeros.</param>
    /// <exception cref="OverlapException">A frame shares pixels with one before it, which must not be.</exception>
    internal static void Run<T>(PlanePlan plan, FramePixels pixels, FramePainter<T> painter, PlaneTarget<T> target, bool isEmpty)
        where T : unmanaged, INumber<T>
    {
        int planeLength = plan.Shape.Rows * plan.Shape.Columns * painter.Depth;
        using FrameReading reading = pixels.Begin();
        PlaneLoop.Run(plan.Shape, plane =>
        {
            Span<T> cells = target.Slice(plane * planeLength, planeLength);
            ReadOnlySpan<PlaneUse> uses = plan.Uses(plane);
            if (!isEmpty && !(painter.WritesAll && uses.Length == 1 && Covers(uses[0].Place, plan.Shape, pixels.Format))) painter.Clear(cells);
            foreach (PlaneUse use in uses)
            {
                using FrameBytes bytes = reading.Load(use.Place.Frame);
                if (!Paint(in bytes, use, plan.Shape, pixels.Format, painter, cells)) throw new OverlapException(use);
            }
        });
    }

    private static bool Covers(Placement place, FrameShape shape, FrameGrid format) =>
        place is { Row: 0, Column: 0 } && shape.Columns == format.Columns && shape.Rows == format.Rows;

    private static bool Paint<T>(in FrameBytes bytes, PlaneUse use, FrameShape shape, FrameGrid format, FramePainter<T> painter, Span<T> cells)
        where T : unmanaged, INumber<T>
    {
        Placement place = use.Place;
        if (Covers(place, shape, format)) return painter.Paint(in bytes, 0, cells, use.Rank);
        int left = Math.Max(place.Column, 0);
        int width = Math.Min(place.Column + format.Columns, shape.Columns) - left;
        int end = Math.Min(place.Row + format.Rows, shape.Rows);
        for (int row = Math.Max(place.Row, 0); row < end; row++)
        {
            int source = ((row - place.Row) * format.Columns) + left - place.Column;
            Span<T> target = cells.Slice(((row * shape.Columns) + left) * painter.Depth, width * painter.Depth);
            if (!painter.Paint(in bytes, source, target, use.Rank)) return false;
        }

        return true;
    }
}
