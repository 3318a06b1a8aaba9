namespace HighDicom.Tool.Demo;

/// <summary>
/// A synthetic CT scan whose objects lie at known points: oblique, with unequal spacings, and unlike any of its mirror images, so that a result in the
/// wrong place or order cannot go unnoticed.
/// </summary>
internal sealed class Phantom
{
    private const double SliceDistance = 2.5;
    private const int AirValue = -1000;

    private static readonly SpatialPoint Center = new(12.5, -34.25, 87.75);

    private Phantom(string name, double tiltDegrees)
    {
        Name = name;
        TiltDegrees = tiltDegrees;
        PlaneOrientation orientation = Oblique();
        PixelSpacing spacing = new(BetweenRows: 1.5, BetweenColumns: 1.25);
        SpatialVector shear = orientation.ColumnDirection * (SliceDistance * Math.Tan(tiltDegrees * Math.PI / 180));
        SpatialVector step = (orientation.FrameDirection * SliceDistance) + shear;
        PlaneGeometry middle = new(Center, orientation, spacing, Rows, Columns);
        SpatialPoint origin = middle.FromPixelCenter(-(Columns - 1) / 2.0, -(Rows - 1) / 2.0) - (step * ((Frames - 1) / 2.0));
        Affine = Affine.FromPlane(middle with { Position = origin }, step);
    }

    /// <summary>The scan with slices along their normal.</summary>
    public static Phantom Regular { get; } = new("Oblique", tiltDegrees: 0);

    /// <summary>The same objects scanned with a tilted gantry: the positions of the slices do not lie along their normal.</summary>
    public static Phantom Tilted { get; } = new("Tilted", tiltDegrees: 15);

    /// <summary>The number of slices.</summary>
    public static int Frames => 24;

    /// <summary>The number of rows of a slice.</summary>
    public static int Rows => 96;

    /// <summary>The number of columns of a slice.</summary>
    public static int Columns => 80;

    /// <summary>The soft tissue that holds all marks; it reaches beyond the first and the last slice.</summary>
    public static PhantomObject Body { get; } = new("Body", Center, new(38, 55, 60), 35);

    /// <summary>A lesion denser than the soft tissue.</summary>
    public static PhantomObject Lesion { get; } = Mark("Lesion", new(14, -12, 5), new(9, 9, 9), 150);

    /// <summary>A long bone.</summary>
    public static PhantomObject Bone { get; } = Mark("Bone", new(-2, 34, -4), new(6, 6, 14), 700);

    /// <summary>A cavity filled with air.</summary>
    public static PhantomObject Cavity { get; } = Mark("Cavity", new(-18, -6, -6), new(10, 14, 10), -820);

    /// <summary>All objects that lie within the body and within the slices, none touching another.</summary>
    public static IReadOnlyList<PhantomObject> Marks { get; } =
    [
        Lesion, Bone, Cavity,
        Mark("Left marker", new(20, 22, 12), new(5, 5, 5), 1150),
        Mark("Right marker", new(-15, -34, 11), new(4.5, 4.5, 4.5), 1500),
    ];

    /// <summary>What the scan is called, in Series Description and Patient's Name.</summary>
    public string Name { get; }

    /// <summary>The tilt of the gantry in degrees.</summary>
    public double TiltDegrees { get; }

    /// <summary>Patient (x, y, z) in mm ← (frame, row, column), frames from head to feet; sheared if the gantry is tilted.</summary>
    public Affine Affine { get; }

    /// <summary>Where a slice lies.</summary>
    /// <param name="frame">The index of the slice, from 0 at the head.</param>
    public PlaneGeometry Plane(int frame) =>
        new(Affine.Apply(frame, 0, 0), Oblique(), new PixelSpacing(Affine.RowStep.Length, Affine.ColumnStep.Length), Rows, Columns);

    /// <summary>The value of the scanned matter at a point, in HU.</summary>
    /// <param name="point">The point in mm.</param>
    public static int ValueAt(SpatialPoint point)
    {
        foreach (PhantomObject mark in Marks)
        {
            if (mark.Contains(point))
                return mark.HounsfieldValue;
        }

        return Body.Contains(point) ? Body.HounsfieldValue : AirValue;
    }

    private static PhantomObject Mark(string name, SpatialVector fromCenter, SpatialVector radii, int value) => new(name, Center + fromCenter, radii, value);

    // An axial plane turned about all three axes, by no two equal angles.
    private static PlaneOrientation Oblique()
    {
        (double sinA, double cosA) = Math.SinCos(0.28);
        (double sinB, double cosB) = Math.SinCos(-0.19);
        (double sinC, double cosC) = Math.SinCos(0.23);
        SpatialVector row = new(cosA * cosB, sinA * cosB, sinB);
        SpatialVector side = new(-sinA, cosA, 0);
        return new PlaneOrientation(row, (side * cosC) + (row.Cross(side) * sinC));
    }
}
