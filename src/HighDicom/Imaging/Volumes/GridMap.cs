namespace HighDicom;

/// <summary>A new grid whose voxels are voxels of an old one, none between them: crops, pads, flips, permutations, strides and all their combinations.</summary>
internal sealed record GridMap(AxisMap Frame, AxisMap Row, AxisMap Column)
{
    // How far from whole voxels a grid may lie at its far end and still count as the same grid, in voxels.
    private const double Tolerance = 1e-2;

    internal static GridMap Identity(VolumeGeometry geometry) => new(
        new AxisMap(VolumeAxis.Frame, 0, 1, geometry.Frames), new AxisMap(VolumeAxis.Row, 0, 1, geometry.Rows), new AxisMap(VolumeAxis.Column, 0, 1, geometry.Columns));

    /// <summary>The new grid's place.</summary>
    internal VolumeGeometry Apply(VolumeGeometry old)
    {
        (int frame, int row, int column) = (StartOf(VolumeAxis.Frame), StartOf(VolumeAxis.Row), StartOf(VolumeAxis.Column));
        Affine affine = new(Step(old, Frame), Step(old, Row), Step(old, Column), old.Affine.Apply(frame, row, column));
        return new VolumeGeometry(affine, Frame.Length, Row.Length, Column.Length, old.FrameOfReferenceUid);
    }

    /// <summary>The map that turns axes so that they lead to the nearest directions of the body.</summary>
    internal static GridMap Turn(VolumeGeometry geometry, AxisDirections wanted)
    {
        AxisDirections now = geometry.Directions;
        PatientDirection[] directions = [now.Frame, now.Row, now.Column];
        int[] lengths = [geometry.Frames, geometry.Rows, geometry.Columns];
        return new GridMap(Find(wanted.Frame), Find(wanted.Row), Find(wanted.Column));

        AxisMap Find(PatientDirection direction)
        {
            int axis = Array.FindIndex(directions, candidate => (int)candidate / 2 == (int)direction / 2);
            return directions[axis] == direction ? new AxisMap((VolumeAxis)axis, 0, 1, lengths[axis]) : new AxisMap((VolumeAxis)axis, lengths[axis] - 1, -1, lengths[axis]);
        }
    }

    /// <summary>The map to a grid whose voxels all lie on voxels of the old grid, or outside it.</summary>
    /// <exception cref="ArgumentException">Voxels of the target lie between voxels.</exception>
    internal static GridMap To(VolumeGeometry old, VolumeGeometry target)
    {
        Affine map = target.MapTo(old);
        AxisMap frame = Along(map.FrameStep, map.Origin, target.Frames);
        AxisMap row = Along(map.RowStep, map.Origin, target.Rows);
        AxisMap column = Along(map.ColumnStep, map.Origin, target.Columns);
        if (frame.Source == row.Source || frame.Source == column.Source || row.Source == column.Source)
            throw Between("its axes are turned against those of the volume");
        return new GridMap(frame, row, column);
    }

    private static AxisMap Along(SpatialVector step, SpatialPoint origin, int length)
    {
        (double[] steps, double[] starts) = ([step.X, step.Y, step.Z], [origin.X, origin.Y, origin.Z]);
        int axis = Array.FindIndex(steps, part => Math.Abs(part) == steps.Max(Math.Abs));
        (double whole, double start) = (Math.Round(steps[axis]), Math.Round(starts[axis]));
        double drift = steps.Select((part, i) => Math.Abs(part - (i == axis ? whole : 0))).Max() * Math.Max(1, length - 1);
        if (whole == 0 || drift > Tolerance)
            throw Between("its axes are turned against those of the volume, or its spacing is no multiple of the volume's");
        if (Math.Abs(starts[axis] - start) > Tolerance || Math.Abs(start) > int.MaxValue / 2 || Math.Abs(whole) > int.MaxValue / 2)
            throw Between("its first voxel lies between voxels of the volume, or far away");
        return new AxisMap((VolumeAxis)axis, (int)start, (int)whole, length);
    }

    private static ArgumentException Between(string reason) => new($"The target's voxels are not voxels of this volume: {reason}. ResampleTo computes voxels in between.");

    private static SpatialVector Step(VolumeGeometry old, AxisMap map) =>
        (map.Source switch { VolumeAxis.Frame => old.Affine.FrameStep, VolumeAxis.Row => old.Affine.RowStep, _ => old.Affine.ColumnStep }) * map.Step;

    private int StartOf(VolumeAxis source) => Frame.Source == source ? Frame.Start : Row.Source == source ? Row.Start : Column.Start;
}
