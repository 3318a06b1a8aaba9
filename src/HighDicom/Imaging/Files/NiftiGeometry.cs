namespace HighDicom;

/// <summary>
/// Where the voxels of a NIfTI-1 file lie. NIfTI's axes lead to the right, to the front and to the head; DICOM's to the left, to the back and to the head.
/// </summary>
internal sealed class NiftiGeometry(HeaderBytes header, Func<string, InvalidDataException> failure)
{
    // A rotation is stored as three numbers of single precision, whose squares may add up to a little more than 1.
    private const double LongestQuaternion = 1 + 1e-4;

    internal (Affine Affine, NiftiPlacement Placement) Read()
    {
        double unit = MillimetresPerUnit();
        (Affine affine, NiftiPlacement placement, string name) = header switch
        {
            _ when header.Int16(254) > 0 => (SForm(), NiftiPlacement.SForm, "sform"),
            _ when header.Int16(252) > 0 => (QForm(), NiftiPlacement.QForm, "qform"),
            _ => (Sizes(), NiftiPlacement.None, "pixdim"),
        };
        bool isFinite = affine.FrameStep.IsFinite && affine.RowStep.IsFinite && affine.ColumnStep.IsFinite && (affine.Origin - default(SpatialPoint)).IsFinite;
        if (!isFinite || !double.IsFinite(1 / affine.Determinant)) throw failure($"the {name} is no place for voxels: its axes lie in one plane, or are no numbers");
        return (new Affine(Turn(affine.FrameStep * unit), Turn(affine.RowStep * unit), Turn(affine.ColumnStep * unit),
            default(SpatialPoint) + Turn((affine.Origin - default(SpatialPoint)) * unit)), placement);
    }

    private static SpatialVector Turn(SpatialVector vector) => new(-vector.X, -vector.Y, vector.Z);

    private double MillimetresPerUnit() => (header.Bytes[123] & 7) switch
    {
        0 or 2 => 1,
        1 => 1000,
        3 => 0.001,
        int other => throw failure($"xyzt_units names the unit of length {other}; 1 (m), 2 (mm), 3 (µm) and 0 (not said) exist"),
    };

    private Affine SForm()
    {
        float[] x = header.Singles(280, 4), y = header.Singles(296, 4), z = header.Singles(312, 4);
        return new Affine(new(x[2], y[2], z[2]), new(x[1], y[1], z[1]), new(x[0], y[0], z[0]), new(x[3], y[3], z[3]));
    }

    private Affine QForm()
    {
        double b = header.Single(256), c = header.Single(260), d = header.Single(264);
        double square = (b * b) + (c * c) + (d * d);
        if (!(square <= LongestQuaternion)) throw failure(FormattableString.Invariant($"quatern_b, c, d are ({b}, {c}, {d}), which is no rotation"));
        double a = 0;
        if (square < 1) a = Math.Sqrt(1 - square);
        else (b, c, d) = (b / Math.Sqrt(square), c / Math.Sqrt(square), d / Math.Sqrt(square));

        double[] size = VoxelSizes();
        double factor = header.Single(76) < 0 ? -1 : 1;
        SpatialVector column = new((a * a) + (b * b) - (c * c) - (d * d), 2 * ((b * c) + (a * d)), 2 * ((b * d) - (a * c)));
        SpatialVector row = new(2 * ((b * c) - (a * d)), (a * a) + (c * c) - (b * b) - (d * d), 2 * ((c * d) + (a * b)));
        SpatialVector frame = new(2 * ((b * d) + (a * c)), 2 * ((c * d) - (a * b)), (a * a) + (d * d) - (b * b) - (c * c));
        return new Affine(frame * (size[2] * factor), row * size[1], column * size[0], new(header.Single(268), header.Single(272), header.Single(276)));
    }

    private Affine Sizes()
    {
        double[] size = VoxelSizes();
        return new Affine(new(0, 0, size[2]), new(0, size[1], 0), new(size[0], 0, 0), default);
    }

    // An axis of length 1 may have no size.
    private double[] VoxelSizes()
    {
        double[] sizes = new double[3];
        for (int axis = 1; axis <= 3; axis++)
        {
            double size = Math.Abs((double)header.Single(76 + (4 * axis)));
            bool isUnused = header.Int16(40) < axis || header.Int16(40 + (2 * axis)) == 1;
            if (size == 0 && isUnused) size = 1;
            if (!(size > 0) || !double.IsFinite(size)) throw failure(FormattableString.Invariant($"pixdim[{axis}] is {size}; the size of a voxel is above 0"));
            sizes[axis - 1] = size;
        }

        return sizes;
    }
}
