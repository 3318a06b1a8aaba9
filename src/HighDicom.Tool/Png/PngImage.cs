namespace HighDicom.Tool.Png;

/// <summary>A PNG image whose pixels are numbers: gray values, or places in its palette.</summary>
/// <param name="Rows">The number of rows.</param>
/// <param name="Columns">The number of columns.</param>
/// <param name="Bits">The bits of a pixel: 1, 2, 4, 8 or 16.</param>
/// <param name="Pixels">Row by row.</param>
internal sealed record PngImage(int Rows, int Columns, int Bits, ushort[] Pixels)
{
    /// <summary>The largest number that a pixel can hold.</summary>
    public int Largest => (1 << Bits) - 1;
}
