using System.Buffers.Binary;

namespace HighDicom;

/// <summary>A tone curve of an ICC profile: a table, a power or a formula (ICC.1, curveType and parametricCurveType).</summary>
internal sealed class IccCurve
{
    // The number of parameters of each formula; they are named g, a, b, c, d, e, f.
    private static readonly int[] ParameterCounts = [1, 3, 4, 5, 7];

    private readonly double[] _table = [];
    private readonly double[] _parameters = [];
    private readonly int _formula;

    private IccCurve(double[] table) => _table = table;

    private IccCurve(int formula, double[] parameters) => (_formula, _parameters) = (formula, parameters);

    /// <exception cref="InvalidDataException">The curve is damaged or unknown.</exception>
    internal static IccCurve Read(ReadOnlySpan<byte> tag)
    {
        if (tag.StartsWith("curv"u8) && tag.Length >= 12)
        {
            uint count = BinaryPrimitives.ReadUInt32BigEndian(tag[8..]);
            if (count == 0) return new IccCurve(0, [1]);
            if (count == 1 && tag.Length >= 14) return new IccCurve(0, [BinaryPrimitives.ReadUInt16BigEndian(tag[12..]) / 256.0]);
            if (count > 1 && (tag.Length - 12) / 2 >= count) return new IccCurve(Table(tag.Slice(12, (int)count * 2)));
        }
        else if (tag.StartsWith("para"u8) && tag.Length >= 12 && BinaryPrimitives.ReadUInt16BigEndian(tag[8..]) is var formula && formula < ParameterCounts.Length
            && tag.Length >= 12 + (4 * ParameterCounts[formula]))
        {
            double[] parameters = new double[ParameterCounts[formula]];
            for (int i = 0; i < parameters.Length; i++) parameters[i] = IccProfile.Fixed(tag[(12 + (4 * i))..]);
            return new IccCurve(formula, parameters);
        }

        throw new InvalidDataException("The ICC Profile (0028,2000) has a curve that is damaged or not known.");
    }

    internal double At(double x)
    {
        if (_table.Length == 0) return Formula(x);
        double at = x * (_table.Length - 1);
        int low = Math.Min((int)at, _table.Length - 2);
        return _table[low] + ((_table[low + 1] - _table[low]) * (at - low));
    }

    private double Formula(double x) => (_formula, _parameters) switch
    {
        (0, [var g, ..]) => Math.Pow(x, g),
        (1, [var g, var a, var b]) => (a * x) + b >= 0 ? Math.Pow((a * x) + b, g) : 0,
        (2, [var g, var a, var b, var c]) => ((a * x) + b >= 0 ? Math.Pow((a * x) + b, g) : 0) + c,
        (3, [var g, var a, var b, var c, var d]) => x >= d ? Math.Pow((a * x) + b, g) : c * x,
        (_, [var g, var a, var b, var c, var d, var e, var f]) => x >= d ? Math.Pow((a * x) + b, g) + e : (c * x) + f,
        _ => x,
    };

    private static double[] Table(ReadOnlySpan<byte> bytes)
    {
        double[] table = new double[bytes.Length / 2];
        for (int i = 0; i < table.Length; i++) table[i] = BinaryPrimitives.ReadUInt16BigEndian(bytes[(2 * i)..]) / 65535.0;
        return table;
    }
}
