using System.Numerics.Tensors;

namespace HighDicom;

/// <summary>
/// A regular grid of voxels and where it lies: a tensor with axes (frame, row, column) and the affine that leads from these indices to points of
/// the Frame of Reference. Nothing is copied.
/// </summary>
/// <typeparam name="T">The type of a voxel.</typeparam>
public sealed class Volume<T>
{
    /// <summary>Makes a volume of voxels and their place.</summary>
    /// <param name="values">The voxels, of shape (frames, rows, columns), none of them 0.</param>
    /// <param name="affine">Patient (x, y, z) in mm ← (frame, row, column) of voxel centres; rows and columns perpendicular.</param>
    /// <param name="frameOfReferenceUid">The Frame of Reference UID (0020,0052) of the points; null if unknown.</param>
    /// <exception cref="ArgumentException">The tensor has another number of axes or is empty; the affine has no inverse, or rows and columns are not perpendicular.</exception>
    public Volume(Tensor<T> values, Affine affine, string? frameOfReferenceUid = null)
    {
        ArgumentNullException.ThrowIfNull(values);
        if (values.Rank != 3 || values.FlattenedLength == 0)
        {
            throw new ArgumentException(
                $"A volume has the axes (frame, row, column); the shape given is ({string.Join(", ", values.Lengths.ToArray())}).", nameof(values));
        }

        double length = affine.RowStep.Length * affine.ColumnStep.Length;
        if (!(length > 0) || !double.IsFinite(1 / affine.Determinant))
            throw new ArgumentException("The affine has no inverse: its axes lie in one plane.", nameof(affine));

        Values = values;
        Affine = affine;
        FrameOfReferenceUid = frameOfReferenceUid;
        Orientation = new PlaneOrientation(affine.ColumnStep.Normalize(), affine.RowStep.Normalize());
    }

    /// <summary>The voxels, with axes (frame, row, column).</summary>
    public Tensor<T> Values { get; }

    /// <summary>Patient (x, y, z) in mm ← (frame, row, column); whole numbers are the centres of voxels.</summary>
    public Affine Affine { get; }

    /// <summary>The Frame of Reference UID (0020,0052); null if unknown. Volumes of different Frames of Reference are not comparable.</summary>
    public string? FrameOfReferenceUid { get; }

    /// <summary>The directions of rows and columns, the same for all planes.</summary>
    public PlaneOrientation Orientation { get; }

    /// <summary>The number of planes.</summary>
    public int Frames => (int)Values.Lengths[0];

    /// <summary>The number of rows of a plane.</summary>
    public int Rows => (int)Values.Lengths[1];

    /// <summary>The number of columns of a plane.</summary>
    public int Columns => (int)Values.Lengths[2];

    /// <summary>The distances between pixel centres within a plane, in mm.</summary>
    public PixelSpacing PixelSpacing => new(Affine.RowStep.Length, Affine.ColumnStep.Length);

    /// <summary>The distance between planes along their normal, in mm.</summary>
    public double SpacingBetweenSlices => Math.Abs(Affine.FrameStep.Dot(Orientation.Normal));

    /// <summary>Where one plane lies.</summary>
    /// <param name="frame">The frame index, from 0.</param>
    /// <returns>The geometry of the plane.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such plane.</exception>
    public PlaneGeometry Plane(int frame)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(frame);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(frame, Frames);
        return new PlaneGeometry(Affine.Apply(frame, 0, 0), Orientation, PixelSpacing, Rows, Columns);
    }
}
