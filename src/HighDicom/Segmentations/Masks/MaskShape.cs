using System.Runtime.InteropServices;

namespace HighDicom;

/// <summary>The shape of pixels as handed in: (frame, row, column). One plane may come without the frame axis.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct MaskShape(int Frames, int Rows, int Columns)
{
    internal int FramePixels => checked(Rows * Columns);

    /// <summary>The grid of the total pixel matrix out of which the frames are cut; null if they were handed in as frames.</summary>
    internal TileGrid? Matrix { get; init; }

    /// <summary>Of two or three axes.</summary>
    /// <exception cref="ArgumentException">There are more or fewer axes, or one is too long.</exception>
    internal static MaskShape Of(ReadOnlySpan<nint> lengths, string label) => lengths switch
    {
        [var rows, var columns] => Of(1, rows, columns, label),
        [var frames, var rows, var columns] => Of(frames, rows, columns, label),
        _ => throw new ArgumentException($"{label}: pixels have the axes (frame, row, column) or (row, column); those given have shape ({string.Join(", ", lengths.ToArray())})."),
    };

    private static MaskShape Of(nint frames, nint rows, nint columns, string label) => Math.Max(frames, Math.Max(rows, columns)) <= Array.MaxLength
        ? new MaskShape((int)frames, (int)rows, (int)columns)
        : throw new ArgumentException($"{label}: the shape ({frames}, {rows}, {columns}) has an axis that is too long.");

    public override string ToString() => $"({Frames}, {Rows}, {Columns})";
}
