namespace HighDicom;

/// <summary>Finds how the levels of a pyramid lie on its first one.</summary>
internal static class PyramidLevels
{
    // By how much pixel spacing and number of pixels may contradict each other, as spacings are rounded.
    private const double Contradiction = 0.02;

    /// <summary>The levels of a slide.</summary>
    /// <exception cref="ArgumentException">The images are no levels of one slide, the largest first.</exception>
    internal static PyramidLevel[] Of(IReadOnlyList<SourceImages> levels)
    {
        if (levels.Count == 0) throw new ArgumentException("A pyramid has at least one level.", nameof(levels));
        foreach (SourceImages level in levels) RequireTiles(level);
        SlideMatrix[] matrices = [.. levels.Select(SlideMatrix.Of)];
        for (int i = 1; i < levels.Count; i++) RequireLevel(i, levels, matrices);
        return [.. levels.Select((level, i) => new PyramidLevel(level, matrices[i], i == 0 ? (1, 1) : Step(matrices[0], matrices[i])))];
    }

    /// <summary>One level of a slide and smaller ones that the slide need not have.</summary>
    /// <exception cref="ArgumentException">The factors do not ascend from above 1, or a level would have no tile.</exception>
    internal static PyramidLevel[] Of(SourceImages slide, IReadOnlyList<double> factors)
    {
        RequireTiles(slide);
        SlideMatrix whole = SlideMatrix.Of(slide);
        for (int i = 0; i < factors.Count; i++)
        {
            if (!double.IsFinite(factors[i]) || factors[i] <= (i == 0 ? 1 : factors[i - 1]))
                throw new ArgumentException(FormattableString.Invariant($"Factor {i + 1} is {factors[i]}; factors ascend, and the first is above 1."), nameof(factors));
        }

        return [new PyramidLevel(slide, whole, (1, 1)), .. factors.Select(factor => Smaller(slide, whole, factor))];
    }

    // What a row of pixels at the end covers only in part is a row all the same, so that no pixel is lost. The centre of the first pixel moves.
    private static PyramidLevel Smaller(SourceImages slide, SlideMatrix whole, double factor)
    {
        PlaneGeometry geometry = whole.Geometry;
        (int rows, int columns) = ((int)Math.Ceiling(whole.Rows / factor), (int)Math.Ceiling(whole.Columns / factor));
        var smaller = new PlaneGeometry(
            geometry.FromPixelCenter((factor - 1) / 2, (factor - 1) / 2),
            geometry.Orientation,
            new PixelSpacing(geometry.Spacing.BetweenRows * factor, geometry.Spacing.BetweenColumns * factor),
            rows,
            columns);
        return new PyramidLevel(slide, new SlideMatrix(rows, columns, smaller) { Scale = (factor, factor) }, (factor, factor));
    }

    private static void RequireTiles(SourceImages level)
    {
        if (level.TotalPixelMatrix is null) throw new ArgumentException($"{level[0].Name} is no tile of a whole slide; pyramids are made of such images.", nameof(level));
        SlideChecks.Require(level);
    }

    private static void RequireLevel(int index, IReadOnlyList<SourceImages> levels, SlideMatrix[] matrices)
    {
        (SourceImages first, SourceImages level) = (levels[0], levels[index]);
        (SlideMatrix whole, SlideMatrix own) = (matrices[0], matrices[index]);
        if (level.StudyInstanceUid != first.StudyInstanceUid || level.FrameOfReferenceUid != first.FrameOfReferenceUid)
            throw Wrong(index, "is of another study or frame of reference than the first");
        if (own.Rows > matrices[index - 1].Rows || own.Columns > matrices[index - 1].Columns || (own.Rows, own.Columns) == (matrices[index - 1].Rows, matrices[index - 1].Columns))
            throw Wrong(index, $"of {own.Rows} × {own.Columns} pixels is not smaller than the one before; levels go from the largest to the smallest");
        SpatialVector offset = own.Geometry.Position - whole.Geometry.Position;
        bool begins = Math.Abs(offset.Dot(whole.Geometry.Orientation.RowDirection)) <= own.Geometry.Spacing.BetweenColumns
            && Math.Abs(offset.Dot(whole.Geometry.Orientation.ColumnDirection)) <= own.Geometry.Spacing.BetweenRows;
        if (!own.Geometry.Orientation.IsClose(whole.Geometry.Orientation) || !begins || !Covers(whole, own))
            throw Wrong(index, "does not cover the part of the slide that the first does");
    }

    private static bool Covers(SlideMatrix whole, SlideMatrix own)
    {
        double rows = own.Rows * own.Geometry.Spacing.BetweenRows / (whole.Rows * whole.Geometry.Spacing.BetweenRows);
        double columns = own.Columns * own.Geometry.Spacing.BetweenColumns / (whole.Columns * whole.Geometry.Spacing.BetweenColumns);
        return Math.Abs(rows - 1) <= Contradiction + (1.0 / own.Rows) && Math.Abs(columns - 1) <= Contradiction + (1.0 / own.Columns);
    }

    private static (double Rows, double Columns) Step(SlideMatrix whole, SlideMatrix own) => (Step(whole.Rows, own.Rows), Step(whole.Columns, own.Columns));

    // Levels are whole numbers of pixels smaller, and what remains at the end is cut off or filled up; others are of exactly the same extent.
    private static double Step(int whole, int own)
    {
        double ratio = (double)whole / own;
        double factor = Math.Round(ratio);
        return Math.Abs((own * factor) - whole) < factor ? factor : ratio;
    }

    private static ArgumentException Wrong(int index, string what) => new($"Level {index + 1} {what}.");
}
