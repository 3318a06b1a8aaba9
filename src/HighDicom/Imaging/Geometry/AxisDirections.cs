namespace HighDicom;

/// <summary>The directions of the body to which the three indices of a volume grow, each to the nearest; no body axis occurs twice.</summary>
/// <param name="Frame">Where the frame index grows to.</param>
/// <param name="Row">Where the row index grows to.</param>
/// <param name="Column">Where the column index grows to.</param>
public readonly record struct AxisDirections(PatientDirection Frame, PatientDirection Row, PatientDirection Column)
{
    private const string Letters = "LRPAHF";

    private static readonly int[][] Assignments = [[0, 1, 2], [0, 2, 1], [1, 0, 2], [1, 2, 0], [2, 0, 1], [2, 1, 0]];

    /// <summary>Whether each direction lies on another axis of the body.</summary>
    public bool AreDistinct => (int)Frame / 2 != (int)Row / 2 && (int)Frame / 2 != (int)Column / 2 && (int)Row / 2 != (int)Column / 2;

    /// <summary>The nearest directions of an affine's axes.</summary>
    /// <param name="affine">The affine, patient ← (frame, row, column).</param>
    /// <returns>The directions.</returns>
    public static AxisDirections Of(Affine affine)
    {
        SpatialVector[] axes = [affine.FrameStep.Normalize(), affine.RowStep.Normalize(), affine.ColumnStep.Normalize()];

        // The assignment of body axes as a whole that fits best: letter by letter, an axis at 45° could be named twice.
        int[] best = Assignments.MaxBy(
            candidate => Math.Abs(Component(axes[0], candidate[0])) + Math.Abs(Component(axes[1], candidate[1])) + Math.Abs(Component(axes[2], candidate[2])))!;
        return new AxisDirections(Nearest(axes[0], best[0]), Nearest(axes[1], best[1]), Nearest(axes[2], best[2]));
    }

    /// <summary>Reads three letters of L, R, P, A, H and F, one of each pair, with or without commas, such as <c>FPL</c> or <c>F,P,L</c>.</summary>
    /// <param name="letters">Where the frame, row and column indices grow to, in this order.</param>
    /// <returns>The directions.</returns>
    /// <exception cref="FormatException">The letters are not three, or two of them lie on one axis of the body. S and I for superior and inferior are H and F in DICOM.</exception>
    public static AxisDirections Parse(string letters)
    {
        ArgumentNullException.ThrowIfNull(letters);
        int[] parsed = [.. letters.Replace(",", string.Empty, StringComparison.Ordinal).Select(letter => Letters.IndexOf(letter, StringComparison.Ordinal))];
        return parsed.Length == 3 && Array.TrueForAll(parsed, direction => direction >= 0) && parsed.Select(direction => direction / 2).Distinct().Count() == 3
            ? new AxisDirections((PatientDirection)parsed[0], (PatientDirection)parsed[1], (PatientDirection)parsed[2])
            : throw new FormatException($"'{letters}' are not three directions of the body: one of L and R, one of P and A, one of H and F, such as FPL.");
    }

    /// <summary>The three letters with commas between, frame first, such as <c>F,P,L</c>.</summary>
    /// <returns>The letters.</returns>
    public override string ToString() => $"{Letter(Frame)},{Letter(Row)},{Letter(Column)}";

    private static double Component(SpatialVector vector, int axis) => axis switch { 0 => vector.X, 1 => vector.Y, _ => vector.Z };

    private static PatientDirection Nearest(SpatialVector vector, int axis) => (PatientDirection)((2 * axis) + (Component(vector, axis) < 0 ? 1 : 0));

    private static char Letter(PatientDirection direction) => Letters[(int)direction];
}
