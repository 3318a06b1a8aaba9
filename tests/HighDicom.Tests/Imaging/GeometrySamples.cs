using CsCheck;

namespace HighDicom.Tests.Imaging;

/// <summary>Random planes of any orientation.</summary>
internal static class GeometrySamples
{
    public static Gen<PlaneOrientation> Orientations { get; } =
        Gen.Select(Gen.Double[-3, 3], Gen.Double[-1.5, 1.5], Gen.Double[-3, 3]).Select((a, b, c) =>
        {
            SpatialVector row = new(Math.Cos(a) * Math.Cos(b), Math.Sin(a) * Math.Cos(b), Math.Sin(b));
            SpatialVector side = new(-Math.Sin(a), Math.Cos(a), 0);
            SpatialVector column = (side * Math.Cos(c)) + (row.Cross(side) * Math.Sin(c));
            return new PlaneOrientation(row, column);
        });

    public static Gen<PlaneGeometry> Planes { get; } =
        Gen.Select(Orientations, Gen.Double[-500, 500].Array[3], Gen.Double[0.1, 5].Array[2]).Select((orientation, position, spacing) =>
            new PlaneGeometry(new(position[0], position[1], position[2]), orientation, new PixelSpacing(spacing[0], spacing[1]), 17, 23));
}
