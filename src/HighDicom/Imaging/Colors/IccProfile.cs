using System.Buffers.Binary;

namespace HighDicom;

/// <summary>An ICC profile of an RGB device that is described by a matrix and three curves (ICC.1, 8.3.3): what displays and their images have.</summary>
internal sealed class IccProfile
{
    private const int HeaderSize = 128;
    private const int TagSize = 12;

    private readonly double[][] _curves;
    private readonly double[] _matrix;

    private IccProfile(double[][] curves, double[] matrix) => (_curves, _matrix) = (curves, matrix);

    /// <summary>Reads a profile.</summary>
    /// <exception cref="InvalidDataException">The profile is damaged, is none of RGB, or works with lookup tables.</exception>
    internal static IccProfile Read(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length < HeaderSize + 4 || !bytes[16..].StartsWith("RGB "u8))
            throw new InvalidDataException("The ICC Profile (0028,2000) is none of RGB colours, or damaged.");
        double[] matrix = new double[9];
        double[][] curves = new double[3][];
        for (int channel = 0; channel < 3; channel++)
        {
            ReadOnlySpan<byte> column = Tag(bytes, "rgb"[channel], "XYZ"u8);
            if (column.Length < 20) throw new InvalidDataException("The ICC Profile (0028,2000) is damaged.");
            for (int row = 0; row < 3; row++) matrix[(3 * row) + channel] = Fixed(column[(8 + (4 * row))..]);
            IccCurve curve = IccCurve.Read(Tag(bytes, "rgb"[channel], "TRC"u8));
            curves[channel] = [.. Enumerable.Range(0, 256).Select(value => curve.At(value / 255.0))];
        }

        return new IccProfile(curves, matrix);
    }

    /// <summary>Turns a colour of the device into sRGB, in place.</summary>
    internal void ToSrgb(Span<byte> rgb)
    {
        (double r, double g, double b) = (_curves[0][rgb[0]], _curves[1][rgb[1]], _curves[2][rgb[2]]);
        (rgb[0], rgb[1], rgb[2]) = SrgbColor.FromXyz(
            (_matrix[0] * r) + (_matrix[1] * g) + (_matrix[2] * b),
            (_matrix[3] * r) + (_matrix[4] * g) + (_matrix[5] * b),
            (_matrix[6] * r) + (_matrix[7] * g) + (_matrix[8] * b));
    }

    internal static double Fixed(ReadOnlySpan<byte> bytes) => BinaryPrimitives.ReadInt32BigEndian(bytes) / 65536.0;

    private static ReadOnlySpan<byte> Tag(ReadOnlySpan<byte> bytes, char channel, ReadOnlySpan<byte> rest)
    {
        long count = Math.Min(BinaryPrimitives.ReadUInt32BigEndian(bytes[HeaderSize..]), (bytes.Length - HeaderSize - 4) / TagSize);
        for (int i = 0; i < count; i++)
        {
            ReadOnlySpan<byte> entry = bytes.Slice(HeaderSize + 4 + (i * TagSize), TagSize);
            if (entry[0] != channel || !entry[1..4].SequenceEqual(rest)) continue;
            (uint offset, uint size) = (BinaryPrimitives.ReadUInt32BigEndian(entry[4..]), BinaryPrimitives.ReadUInt32BigEndian(entry[8..]));
            return (ulong)offset + size <= (ulong)bytes.Length ? bytes.Slice((int)offset, (int)size) : throw new InvalidDataException("The ICC Profile (0028,2000) is damaged.");
        }

        throw new InvalidDataException("The ICC Profile (0028,2000) has no matrix and curves but lookup tables, which are not read. ColorManagement.Never gives the colours as they are stored.");
    }
}
