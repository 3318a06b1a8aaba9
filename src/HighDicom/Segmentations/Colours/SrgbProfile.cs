using System.Buffers.Binary;
using System.Text;

namespace HighDicom;

/// <summary>An ICC profile of sRGB for ICC Profile (0028,2000): input device class, colours as XYZ by a matrix and a tone curve (ICC.1, PS3.3 C.11.15.1.1).</summary>
internal static class SrgbProfile
{
    private const int CurvePoints = 1024;
    private const int HeaderLength = 128;

    // The white point D50 and the primaries of sRGB, adapted to it.
    private static ReadOnlySpan<double> White => [0.9642, 1.0, 0.8249];

    private static ReadOnlySpan<double> Red => [0.4360747, 0.2225045, 0.0139322];

    private static ReadOnlySpan<double> Green => [0.3850649, 0.7168786, 0.0971045];

    private static ReadOnlySpan<double> Blue => [0.1430804, 0.0606169, 0.7141733];

    internal static byte[] Create()
    {
        (string Tag, byte[] Value)[] tags =
        [
            ("desc", Description("sRGB")), ("cprt", Text("No copyright, use freely")), ("wtpt", Xyz(White)),
            ("rXYZ", Xyz(Red)), ("gXYZ", Xyz(Green)), ("bXYZ", Xyz(Blue)),
            ("rTRC", Curve()), ("gTRC", Curve()), ("bTRC", Curve()),
        ];
        int offset = HeaderLength + 4 + (12 * tags.Length);
        var table = new List<byte>(Number(tags.Length));
        var values = new List<byte>();
        foreach ((string tag, byte[] value) in tags)
        {
            table.AddRange([.. Ascii(tag), .. Number(offset + values.Count), .. Number(value.Length)]);
            values.AddRange(value);
            while (values.Count % 4 != 0) values.Add(0);
        }

        return [.. Header(offset + values.Count), .. table, .. values];
    }

    private static byte[] Header(int size)
    {
        byte[] header = new byte[HeaderLength];
        BinaryPrimitives.WriteInt32BigEndian(header, size);
        BinaryPrimitives.WriteInt32BigEndian(header.AsSpan(8), 0x02100000);
        Ascii("scnrRGB XYZ ").CopyTo(header, 12);

        // A profile has a date of creation; this one changes with the text of this file only.
        foreach ((int at, short part) in new (int, short)[] { (24, 2026), (26, 1), (28, 1) }) BinaryPrimitives.WriteInt16BigEndian(header.AsSpan(at), part);
        Ascii("acsp").CopyTo(header, 36);
        Fixed(White).CopyTo(header, 68);
        return header;
    }

    // The first part is ASCII; the parts for Unicode and Macintosh are empty.
    private static byte[] Description(string text) => [.. Ascii("desc"), .. new byte[4], .. Number(text.Length + 1), .. Ascii(text), 0, .. new byte[8 + 3 + 67]];

    private static byte[] Text(string text) => [.. Ascii("text"), .. new byte[4], .. Ascii(text), 0];

    private static byte[] Xyz(ReadOnlySpan<double> values) => [.. Ascii("XYZ "), .. new byte[4], .. Fixed(values)];

    private static byte[] Curve()
    {
        byte[] curve = [.. Ascii("curv"), .. new byte[4], .. Number(CurvePoints), .. new byte[2 * CurvePoints]];
        for (int i = 0; i < CurvePoints; i++)
        {
            double v = i / (CurvePoints - 1.0);
            double linear = v <= 0.04045 ? v / 12.92 : Math.Pow((v + 0.055) / 1.055, 2.4);
            BinaryPrimitives.WriteUInt16BigEndian(curve.AsSpan(12 + (2 * i)), (ushort)Math.Round(linear * ushort.MaxValue));
        }

        return curve;
    }

    private static byte[] Fixed(ReadOnlySpan<double> values) => [.. Number(Fixed(values[0])), .. Number(Fixed(values[1])), .. Number(Fixed(values[2]))];

    private static int Fixed(double value) => (int)Math.Round(value * 65536);

    private static byte[] Number(int value)
    {
        byte[] bytes = new byte[4];
        BinaryPrimitives.WriteInt32BigEndian(bytes, value);
        return bytes;
    }

    private static byte[] Ascii(string text) => Encoding.ASCII.GetBytes(text);
}
