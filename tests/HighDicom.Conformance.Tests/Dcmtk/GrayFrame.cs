using System.Globalization;
using System.Text;

namespace HighDicom.ConformanceTests.Dcmtk;

/// <summary>One frame as another program decoded it: 8-bit gray values, row by row.</summary>
internal sealed record GrayFrame(int Rows, int Columns, byte[] Values)
{
    /// <summary>Reads a binary portable gray map (P5, at most 255).</summary>
    public static GrayFrame Read(string file)
    {
        byte[] bytes = File.ReadAllBytes(file);
        int position = 0;
        string magic = Word(bytes, ref position);
        int columns = Number(bytes, ref position), rows = Number(bytes, ref position), most = Number(bytes, ref position);
        if (magic != "P5" || most > 255) throw new InvalidDataException($"{file}: not an 8-bit gray map but {magic} with values up to {most}.");
        return new GrayFrame(rows, columns, bytes[position..(position + rows * columns)]);
    }

    private static int Number(byte[] bytes, ref int position) => int.Parse(Word(bytes, ref position), CultureInfo.InvariantCulture);

    private static string Word(byte[] bytes, ref int position)
    {
        while (bytes[position] == '#') position = Array.IndexOf(bytes, (byte)'\n', position) + 1;
        int end = Array.FindIndex(bytes, position, b => b is (byte)' ' or (byte)'\n');
        string word = Encoding.ASCII.GetString(bytes, position, end - position);
        position = end + 1;
        return word;
    }
}
