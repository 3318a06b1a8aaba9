namespace HighDicom.Tool.Demo;

/// <summary>One object of the phantom: an ellipsoid whose axes are those of the patient.</summary>
/// <param name="Name">What it is called.</param>
/// <param name="Center">Its centre in mm.</param>
/// <param name="Radii">Half its extent along x, y and z in mm.</param>
/// <param name="HounsfieldValue">The value of its voxels in HU.</param>
internal sealed record PhantomObject(string Name, SpatialPoint Center, SpatialVector Radii, int HounsfieldValue)
{
    /// <summary>The volume in mm³.</summary>
    public double Volume => 4 * Math.PI / 3 * Radii.X * Radii.Y * Radii.Z;

    /// <summary>Whether a point lies inside.</summary>
    /// <param name="point">The point in mm.</param>
    public bool Contains(SpatialPoint point)
    {
        SpatialVector offset = point - Center;
        (double x, double y, double z) = (offset.X / Radii.X, offset.Y / Radii.Y, offset.Z / Radii.Z);
        return (x * x) + (y * y) + (z * z) <= 1;
    }
}
