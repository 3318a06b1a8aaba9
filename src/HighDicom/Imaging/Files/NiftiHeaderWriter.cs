using System.Buffers.Binary;
using System.Runtime.CompilerServices;

namespace HighDicom;

/// <summary>Writes the header of a NIfTI-1 file.</summary>
internal static class NiftiHeaderWriter
{
    // Scanner coordinates: what positions in DICOM are.
    private const short ScannerCode = 1;

    // Rows, columns and planes as perpendicular as single precision tells; else a rotation cannot say where the voxels lie.
    private const double LargestShear = 1e-5;

    internal static byte[] Write<T>(Volume<T> volume)
        where T : unmanaged
    {
        byte[] header = new byte[NiftiHeader.SmallestOffset];
        short code = (ElementKinds.Of(typeof(T)) is { } kind ? NiftiTypes.CodeOf(kind) : null)
            ?? throw new ArgumentException($"NIfTI-1 has no voxels of type {typeof(T).Name}; use float.", nameof(volume));
        Int32(header, 0, NiftiHeader.Size);
        WriteLengths(header, volume.Frames, volume.Rows, volume.Columns);
        Int16(header, 70, code);
        Int16(header, 72, (short)(8 * Unsafe.SizeOf<T>()));
        Single(header, 108, NiftiHeader.SmallestOffset);
        Single(header, 112, 1);
        header[123] = 2; // mm
        "HighDicom"u8.CopyTo(header.AsSpan(148));
        WritePlace(header, volume.Affine);
        "n+1\0"u8.CopyTo(header.AsSpan(344));
        return header;
    }

    private static void WriteLengths(byte[] header, int frames, int rows, int columns)
    {
        if (Math.Max(frames, Math.Max(rows, columns)) > short.MaxValue)
            throw new ArgumentException($"The volume has {frames} × {rows} × {columns} voxels (frames, rows, columns); an axis of NIfTI-1 has at most {short.MaxValue}.");
        short[] lengths = [3, (short)columns, (short)rows, (short)frames, 1, 1, 1, 1];
        for (int i = 0; i < lengths.Length; i++) Int16(header, 40 + (2 * i), lengths[i]);
    }

    private static void WritePlace(byte[] header, Affine affine)
    {
        SpatialVector[] axes = [Turn(affine.ColumnStep), Turn(affine.RowStep), Turn(affine.FrameStep), Turn(affine.Origin - default(SpatialPoint))];
        Int16(header, 254, ScannerCode);
        for (int i = 0; i < axes.Length; i++)
        {
            Single(header, 280 + (4 * i), axes[i].X);
            Single(header, 296 + (4 * i), axes[i].Y);
            Single(header, 312 + (4 * i), axes[i].Z);
        }

        for (int i = 0; i < 3; i++) Single(header, 80 + (4 * i), axes[i].Length);
        for (int i = 4; i < 8; i++) Single(header, 76 + (4 * i), 1);
        Single(header, 268, axes[3].X);
        Single(header, 272, axes[3].Y);
        Single(header, 276, axes[3].Z);
        (SpatialVector x, SpatialVector y, SpatialVector z) = (axes[0].Normalize(), axes[1].Normalize(), axes[2].Normalize());
        double handedness = x.Cross(y).Dot(z) < 0 ? -1 : 1;
        Single(header, 76, handedness);
        if (Math.Max(Math.Abs(x.Dot(y)), Math.Max(Math.Abs(x.Dot(z)), Math.Abs(y.Dot(z)))) > LargestShear) return;
        Int16(header, 252, ScannerCode);
        WriteRotation(header, x, y, z * handedness);
    }

    // The rotation whose columns are x, y, z, as the unit quaternion (a, b, c, d) with a ≥ 0, of which b, c, d are stored.
    private static void WriteRotation(byte[] header, SpatialVector x, SpatialVector y, SpatialVector z)
    {
        double[] squares = [1 + x.X + y.Y + z.Z, 1 + x.X - y.Y - z.Z, 1 - x.X + y.Y - z.Z, 1 - x.X - y.Y + z.Z];
        int largest = Array.IndexOf(squares, squares.Max());
        double root = Math.Sqrt(squares[largest]);
        double[] products = largest switch
        {
            0 => [squares[0], y.Z - z.Y, z.X - x.Z, x.Y - y.X],
            1 => [y.Z - z.Y, squares[1], y.X + x.Y, z.X + x.Z],
            2 => [z.X - x.Z, y.X + x.Y, squares[2], z.Y + y.Z],
            _ => [x.Y - y.X, z.X + x.Z, z.Y + y.Z, squares[3]],
        };
        double sign = products[0] < 0 ? -1 : 1;
        for (int i = 1; i < 4; i++) Single(header, 252 + (4 * i), sign * products[i] / (2 * root));
    }

    private static SpatialVector Turn(SpatialVector vector) => new(-vector.X, -vector.Y, vector.Z);

    private static void Int16(byte[] header, int offset, short value) => BinaryPrimitives.WriteInt16LittleEndian(header.AsSpan(offset), value);

    private static void Int32(byte[] header, int offset, int value) => BinaryPrimitives.WriteInt32LittleEndian(header.AsSpan(offset), value);

    private static void Single(byte[] header, int offset, double value) => BinaryPrimitives.WriteSingleLittleEndian(header.AsSpan(offset), (float)value);
}
