namespace HighDicom;

/// <summary>The slices of a regular volume, with those that no frame has.</summary>
internal sealed class VolumePlanes(VolumeRules rules) : PlaneChoice
{
    internal override PlacedFrames LayOut(SegmentationStore store)
    {
        FrameTable table = store.Frames;
        if (MatrixPlanes.CanLayOut(store)) return new MatrixPlanes(null).LayOut(store) with { Duplicates = rules.Duplicates };
        if (table.Orientation is not { } orientation || table.Spacing is not { } spacing || !table.HavePositions)
        {
            string what = table.Orientation is null ? "orientation" : table.Spacing is null ? "pixel spacing" : "position";
            throw new InvalidOperationException($"The frames form no volume: they do not all have a (or the same) {what}.");
        }

        var slices = new SliceSorter(table, rules.Tolerance);
        CheckColumns(table, slices);
        (SpatialVector step, int[] sliceOf) = Arrange(slices.Positions, orientation, table);
        FrameShape shape = Shape(store, sliceOf[^1] + 1);
        var first = new PlaneGeometry(slices.Positions[0], orientation, spacing, shape.Rows, shape.Columns);
        return new PlacedFrames(shape, [.. slices.PlaneOf.Select((slice, frame) => new Placement(frame, sliceOf[slice]))], plane => $"slice {plane}")
        {
            Affine = Affine.FromPlane(first, step),
            Duplicates = rules.Duplicates,
        };
    }

    // Frames of one slice must have their pixels at the same places.
    private void CheckColumns(FrameTable table, SliceSorter slices)
    {
        for (int frame = 0; frame < table.Count; frame++)
        {
            if (table.Position(frame).DistanceTo(slices.Positions[slices.PlaneOf[frame]]) > 2 * rules.Tolerance.Position)
                throw new InvalidOperationException($"The frames form no volume: frame {frame + 1} is shifted within the plane of another frame.");
        }
    }

    private (SpatialVector Step, int[] SliceOf) Arrange(IReadOnlyList<SpatialPoint> positions, PlaneOrientation orientation, FrameTable table)
    {
        int[] sliceOf = [.. Enumerable.Range(0, positions.Count)];
        SliceArrangement found = SliceArrangement.Of(positions, orientation.Normal, rules.Tolerance);
        double? hint = table.SpacingBetweenSlices is > 0 ? table.SpacingBetweenSlices : null;
        switch (found.Regularity)
        {
            case SliceRegularity.Single:
                return (orientation.FrameDirection * (hint ?? (table.SliceThickness is > 0 ? table.SliceThickness.Value : 1)), sliceOf);
            case SliceRegularity.Tilted when rules.AllowTilt:
                return (found.Step!.Value, sliceOf);
            case SliceRegularity.Tilted:
                throw new InvalidOperationException("The slices are tilted: their positions do not lie along their normal. VolumeRules.AllowTilt gives a volume with a sheared affine.");
            case SliceRegularity.Regular when Multiple(found.Step!.Value.Length, hint) == 1:
                return (found.Step.Value, sliceOf);
            case SliceRegularity.Regular or SliceRegularity.Missing:
                return Fill(positions, found, hint);
            default:
                throw new InvalidOperationException(FormattableString.Invariant(
                    $"The frames form no volume: the distance of slice {found.Offender} (position {positions[found.Offender].X}, {positions[found.Offender].Y}, {positions[found.Offender].Z}) to the slice before is unlike the others."));
        }
    }

    private (SpatialVector Step, int[] SliceOf) Fill(IReadOnlyList<SpatialPoint> positions, SliceArrangement found, double? hint)
    {
        SpatialVector step = found.Step!.Value * (1.0 / Multiple(found.Step.Value.Length, hint));
        if (rules.Missing == MissingSlices.Refuse)
            throw new InvalidOperationException($"Slices are missing before slice {Math.Max(found.Offender, 1)}; VolumeRules.Missing can fill the gaps.");
        double scale = 1 / step.Dot(step);
        double last = Math.Round((positions[^1] - positions[0]).Dot(step) * scale);
        return last < int.MaxValue
            ? (step, [.. positions.Select(position => (int)Math.Round((position - positions[0]).Dot(step) * scale))])
            : throw new InvalidOperationException("The frames form no volume: the gap between two slices is too large.");
    }

    // How many steps of the stated spacing one step of the frames has; 1 if the stated spacing does not fit.
    private int Multiple(double step, double? stated)
    {
        if (stated is not { } spacing) return 1;
        double steps = Math.Round(step / spacing);
        return steps is >= 1 and < 1000 && Math.Abs(step - (steps * spacing)) <= rules.Tolerance.SliceSpacing * spacing ? (int)steps : 1;
    }
}
