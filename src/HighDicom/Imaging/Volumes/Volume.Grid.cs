namespace HighDicom;

/// <content>Crops, pads, flips and permutations: the voxels stay what they are, and the affine follows. Each returns a new volume.</content>
public sealed partial class Volume<T>
{
    /// <summary>Cuts out a part.</summary>
    /// <param name="frames">The frames, such as <c>2..^2</c>.</param>
    /// <param name="rows">The rows.</param>
    /// <param name="columns">The columns.</param>
    /// <returns>The part, at its place.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A range is empty or reaches beyond the volume.</exception>
    public Volume<T> Crop(Range frames, Range rows, Range columns) =>
        Map(new GridMap(Part(VolumeAxis.Frame, frames, Frames), Part(VolumeAxis.Row, rows, Rows), Part(VolumeAxis.Column, columns, Columns)), default!);

    /// <summary>Adds voxels on the outside.</summary>
    /// <param name="frames">How many planes.</param>
    /// <param name="rows">How many rows.</param>
    /// <param name="columns">How many columns.</param>
    /// <param name="value">What the new voxels are.</param>
    /// <returns>The larger volume; its old voxels stay at their places.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A number is negative.</exception>
    public Volume<T> Pad(AxisPadding frames, AxisPadding rows, AxisPadding columns, T value = default!) =>
        Map(new GridMap(Padded(VolumeAxis.Frame, frames, Frames), Padded(VolumeAxis.Row, rows, Rows), Padded(VolumeAxis.Column, columns, Columns)), value);

    /// <summary>Brings the volume to a size: adds or cuts off on both sides, one more at the end where the difference is odd.</summary>
    /// <param name="frames">The number of planes wanted.</param>
    /// <param name="rows">The number of rows wanted.</param>
    /// <param name="columns">The number of columns wanted.</param>
    /// <param name="value">What new voxels are.</param>
    /// <returns>The volume of that size.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A number is not positive.</exception>
    public Volume<T> PadOrCropTo(int frames, int rows, int columns, T value = default!) =>
        Map(new GridMap(Centered(VolumeAxis.Frame, frames, Frames), Centered(VolumeAxis.Row, rows, Rows), Centered(VolumeAxis.Column, columns, Columns)), value);

    /// <summary>Turns the order of voxels along axes, so that indices grow the other way. The voxels stay at their places.</summary>
    /// <param name="axes">The axes; none leaves all as they are.</param>
    /// <returns>The flipped volume.</returns>
    public Volume<T> Flip(params ReadOnlySpan<VolumeAxis> axes)
    {
        GridMap map = GridMap.Identity(Geometry);
        return Map(new GridMap(Flipped(map.Frame, axes), Flipped(map.Row, axes), Flipped(map.Column, axes)), default!);
    }

    /// <summary>Brings axes into another order. The voxels stay at their places.</summary>
    /// <param name="frame">The axis that becomes the frame axis.</param>
    /// <param name="row">The axis that becomes the row axis.</param>
    /// <param name="column">The axis that becomes the column axis.</param>
    /// <returns>The volume with axes in that order.</returns>
    /// <exception cref="ArgumentException">An axis is named twice; or the volume is sheared (gantry tilt), and its new planes would not be rectangles.</exception>
    public Volume<T> Permute(VolumeAxis frame, VolumeAxis row, VolumeAxis column)
    {
        if (frame == row || frame == column || row == column)
            throw new ArgumentException($"An axis is named twice: {frame}, {row}, {column}.", nameof(column));

        GridMap map = GridMap.Identity(Geometry);
        AxisMap[] axes = [map.Frame, map.Row, map.Column];
        return Map(new GridMap(axes[(int)frame], axes[(int)row], axes[(int)column]), default!);
    }

    /// <summary>Flips and permutes, so that the indices grow to directions of the body, each to the nearest.</summary>
    /// <param name="directions">The directions, such as <c>AxisDirections.Parse("FPL")</c>.</param>
    /// <returns>The turned volume; its voxels stay at their places.</returns>
    /// <exception cref="ArgumentException">The volume is sheared (gantry tilt), and its new planes would not be rectangles; or two directions lie on one axis of the body.</exception>
    public Volume<T> Orient(AxisDirections directions)
    {
        if (!directions.AreDistinct)
            throw new ArgumentException($"Two of the directions {directions} lie on one axis of the body.", nameof(directions));
        return Map(GridMap.Turn(Geometry, directions), default!);
    }

    /// <summary>Flips and permutes, so that the indices grow to the same directions of the body as those of another volume.</summary>
    /// <param name="other">Where the other volume lies.</param>
    /// <returns>The turned volume; its voxels stay at their places.</returns>
    /// <exception cref="ArgumentException">Both name a Frame of Reference, and not the same one; or the volume is sheared (gantry tilt).</exception>
    public Volume<T> OrientAs(VolumeGeometry other)
    {
        ArgumentNullException.ThrowIfNull(other);
        FramesOfReference.RequireSame(FrameOfReferenceUid, other.FrameOfReferenceUid);
        return Orient(other.Directions);
    }

    /// <summary>
    /// Brings the volume onto a grid whose voxels are voxels of this one: by any flip, permutation, crop, pad and stride, and never by computing voxels
    /// in between.
    /// </summary>
    /// <param name="target">The grid.</param>
    /// <param name="outside">What voxels of the target are that this volume does not have.</param>
    /// <returns>A volume that lies as the target.</returns>
    /// <exception cref="ArgumentException">Voxels of the target lie between voxels of this volume; or both name a Frame of Reference, and not the same one.</exception>
    public Volume<T> MatchTo(VolumeGeometry target, T outside = default!)
    {
        ArgumentNullException.ThrowIfNull(target);
        Volume<T> result = new(GridCopy.Apply(this, GridMap.To(Geometry, target), outside), target.Affine, target.FrameOfReferenceUid ?? FrameOfReferenceUid);
        return result;
    }

    private static AxisMap Part(VolumeAxis axis, Range range, int length)
    {
        (int start, int count) = range.GetOffsetAndLength(length);
        return count > 0 ? new AxisMap(axis, start, 1, count) : throw new ArgumentOutOfRangeException(nameof(range), range, $"No voxel is left of {length} along the axis of the {axis}.");
    }

    private static AxisMap Padded(VolumeAxis axis, AxisPadding padding, int length)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(padding.Before);
        ArgumentOutOfRangeException.ThrowIfNegative(padding.After);
        return new AxisMap(axis, -padding.Before, 1, checked(padding.Before + length + padding.After));
    }

    private static AxisMap Centered(VolumeAxis axis, int wanted, int length)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(wanted);

        // Integer division is towards zero: of an odd difference the smaller half lies before.
        return new AxisMap(axis, (length - wanted) / 2, 1, wanted);
    }

    private static AxisMap Flipped(AxisMap map, ReadOnlySpan<VolumeAxis> axes) => axes.Contains(map.Source) ? map with { Start = map.Length - 1, Step = -1 } : map;

    private Volume<T> Map(GridMap map, T outside)
    {
        VolumeGeometry geometry = map.Apply(Geometry);
        return new Volume<T>(GridCopy.Apply(this, map, outside), geometry.Affine, geometry.FrameOfReferenceUid);
    }
}
