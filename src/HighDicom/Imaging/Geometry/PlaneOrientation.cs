namespace HighDicom;

/// <summary>
/// The orientation of an image plane: the direction of a row (along which the column index grows) and of a column (along which the row
/// index grows), as Image Orientation (Patient) (0020,0037) and Image Orientation (Slide) (0048,0102) state them (PS3.3 C.7.6.2.1.1).
/// </summary>
public readonly record struct PlaneOrientation
{
    // Files round the six values to as little as three decimals; what deviates more is not a pair of perpendicular directions.
    private const double MaximumDeviation = 0.01;

    /// <summary>Makes an orientation of two directions.</summary>
    /// <param name="rowDirection">The direction of a row, of length 1.</param>
    /// <param name="columnDirection">The direction of a column, of length 1, perpendicular to the row.</param>
    /// <exception cref="ArgumentException">A direction is not of length 1, or the two are not perpendicular.</exception>
    public PlaneOrientation(SpatialVector rowDirection, SpatialVector columnDirection)
    {
        if (!IsValid(rowDirection, columnDirection))
        {
            throw new ArgumentException(FormattableString.Invariant(
                $"The directions of row {rowDirection} and column {columnDirection} are not perpendicular unit vectors."));
        }

        RowDirection = rowDirection;
        ColumnDirection = columnDirection;
    }

    /// <summary>The direction in which the column index grows, along a row.</summary>
    public SpatialVector RowDirection { get; }

    /// <summary>The direction in which the row index grows, along a column.</summary>
    public SpatialVector ColumnDirection { get; }

    /// <summary>The normal of the plane: row direction × column direction, of length 1.</summary>
    public SpatialVector Normal => RowDirection.Cross(ColumnDirection).Normalize();

    /// <summary>
    /// The direction in which frames are sorted: against the normal, so that (frame, row, column) are right-handed axes. For axial images of
    /// a supine patient it leads from head to feet.
    /// </summary>
    public SpatialVector FrameDirection => -Normal;

    /// <summary>Makes an orientation of the six values of Image Orientation (Patient), if they are two perpendicular directions.</summary>
    /// <param name="values">Row x, y, z, column x, y, z.</param>
    /// <param name="orientation">The orientation.</param>
    /// <returns>Whether there are six values that are two perpendicular directions.</returns>
    public static bool TryCreate(ReadOnlySpan<double> values, out PlaneOrientation orientation)
    {
        orientation = default;
        if (values.Length != 6)
            return false;

        SpatialVector row = new(values[0], values[1], values[2]);
        SpatialVector column = new(values[3], values[4], values[5]);
        if (!IsValid(row, column))
            return false;

        orientation = new PlaneOrientation(row, column);
        return true;
    }

    /// <summary>The letters of Patient Orientation (0020,0020): where rows and columns lead to (PS3.3 C.7.6.1.1.1), the nearest direction first, such as <c>L</c> and <c>PF</c>.</summary>
    /// <returns>The letters of the row and of the column.</returns>
    public (string Row, string Column) ToPatientOrientation() => (Letters(RowDirection), Letters(ColumnDirection));

    /// <summary>Whether another orientation is the same within the tolerance.</summary>
    /// <param name="other">The other orientation.</param>
    /// <param name="tolerance">The tolerance; null for <see cref="GeometryTolerance.Default"/>.</param>
    /// <returns>Whether no component of the directions differs by more than <see cref="GeometryTolerance.Orientation"/>.</returns>
    public bool IsClose(PlaneOrientation other, GeometryTolerance? tolerance = null)
    {
        double limit = (tolerance ?? GeometryTolerance.Default).Orientation;
        return IsClose(RowDirection - other.RowDirection, limit) && IsClose(ColumnDirection - other.ColumnDirection, limit);
    }

    private static bool IsClose(SpatialVector difference, double limit) =>
        Math.Abs(difference.X) <= limit && Math.Abs(difference.Y) <= limit && Math.Abs(difference.Z) <= limit;

    // Directions that take part by less than the cosine's noise have no letter.
    private static string Letters(SpatialVector direction)
    {
        (double Size, char Letter)[] parts = [(direction.X, direction.X < 0 ? 'R' : 'L'), (direction.Y, direction.Y < 0 ? 'A' : 'P'), (direction.Z, direction.Z < 0 ? 'F' : 'H')];
        return string.Concat(parts.Where(part => Math.Abs(part.Size) > 1e-4).OrderByDescending(part => Math.Abs(part.Size)).Select(part => part.Letter));
    }

    private static bool IsValid(SpatialVector row, SpatialVector column) =>
        Math.Abs(row.Length - 1) <= MaximumDeviation &&
        Math.Abs(column.Length - 1) <= MaximumDeviation &&
        Math.Abs(row.Dot(column)) <= MaximumDeviation;
}
