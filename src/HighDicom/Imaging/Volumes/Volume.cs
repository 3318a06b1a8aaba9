using System.Numerics.Tensors;

namespace HighDicom;

/// <summary>
/// A regular grid of voxels and where it lies: a tensor with axes (frame, row, column), perhaps with channels as a fourth, and the affine that leads
/// from these indices to points of the Frame of Reference. Nothing is copied.
/// </summary>
/// <typeparam name="T">The type of a voxel.</typeparam>
public sealed partial class Volume<T>
{
    /// <summary>Makes a volume of voxels and their place.</summary>
    /// <param name="values">The voxels, of shape (frames, rows, columns) or (frames, rows, columns, channels), none of them 0.</param>
    /// <param name="affine">Patient (x, y, z) in mm ← (frame, row, column) of voxel centres; rows and columns perpendicular.</param>
    /// <param name="frameOfReferenceUid">The Frame of Reference UID (0020,0052) of the points; null if unknown.</param>
    /// <exception cref="ArgumentException">The tensor has another number of axes or is empty; the affine has no inverse, or rows and columns are not perpendicular.</exception>
    public Volume(Tensor<T> values, Affine affine, string? frameOfReferenceUid = null)
    {
        ArgumentNullException.ThrowIfNull(values);
        if (values.Rank is not (3 or 4) || values.FlattenedLength == 0)
        {
            throw new ArgumentException(
                $"A volume has the axes (frame, row, column) or (frame, row, column, channel); the shape given is ({string.Join(", ", values.Lengths.ToArray())}).", nameof(values));
        }

        double length = affine.RowStep.Length * affine.ColumnStep.Length;
        if (!(length > 0) || !double.IsFinite(1 / affine.Determinant))
            throw new ArgumentException("The affine has no inverse: its axes lie in one plane.", nameof(affine));

        Values = values;
        Geometry = new VolumeGeometry(affine, (int)values.Lengths[0], (int)values.Lengths[1], (int)values.Lengths[2], frameOfReferenceUid);
        Orientation = Geometry.Orientation;
    }

    /// <summary>The voxels, with axes (frame, row, column) or (frame, row, column, channel).</summary>
    public Tensor<T> Values { get; }

    /// <summary>Where the voxels lie.</summary>
    public VolumeGeometry Geometry { get; }

    /// <summary>Patient (x, y, z) in mm ← (frame, row, column); whole numbers are the centres of voxels.</summary>
    public Affine Affine => Geometry.Affine;

    /// <summary>The Frame of Reference UID (0020,0052); null if unknown. Volumes of different Frames of Reference are not comparable.</summary>
    public string? FrameOfReferenceUid => Geometry.FrameOfReferenceUid;

    /// <summary>The directions of rows and columns, the same for all planes.</summary>
    public PlaneOrientation Orientation { get; }

    /// <summary>The number of planes.</summary>
    public int Frames => Geometry.Frames;

    /// <summary>The number of rows of a plane.</summary>
    public int Rows => Geometry.Rows;

    /// <summary>The number of columns of a plane.</summary>
    public int Columns => Geometry.Columns;

    /// <summary>The number of values of a voxel, such as 3 for colours: the length of the fourth axis, or 1 if there is none.</summary>
    public int Channels => Values.Rank == 4 ? (int)Values.Lengths[3] : 1;

    /// <summary>The distances between pixel centres within a plane, in mm.</summary>
    public PixelSpacing PixelSpacing => Geometry.PixelSpacing;

    /// <summary>The distance between planes along their normal, in mm.</summary>
    public double SpacingBetweenSlices => Geometry.SpacingBetweenSlices;

    /// <summary>Where one plane lies.</summary>
    /// <param name="frame">The frame index, from 0.</param>
    /// <returns>The geometry of the plane.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such plane.</exception>
    public PlaneGeometry Plane(int frame) => Geometry.Plane(frame);

    /// <summary>Puts other voxels into the same places, such as the result of a model.</summary>
    /// <typeparam name="TOther">The type of a voxel.</typeparam>
    /// <param name="values">The voxels, of shape (frames, rows, columns) as this volume has, or with channels as a fourth axis.</param>
    /// <returns>A volume at the same place.</returns>
    /// <exception cref="ArgumentException">The tensor has another number of frames, rows or columns.</exception>
    public Volume<TOther> With<TOther>(Tensor<TOther> values)
    {
        Volume<TOther> result = new(values, Affine, FrameOfReferenceUid);
        return (result.Frames, result.Rows, result.Columns) == (Frames, Rows, Columns)
            ? result
            : throw new ArgumentException(
                $"The volume has {Frames} frames, {Rows} rows and {Columns} columns; the shape given is ({string.Join(", ", values.Lengths.ToArray())}).", nameof(values));
    }
}
