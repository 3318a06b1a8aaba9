namespace HighDicom;

/// <summary>The shape of a mask: (frame, row, column).</summary>
internal readonly record struct MaskShape(int Frames, int Rows, int Columns)
{
    internal int FramePixels => Rows * Columns;

    internal static MaskShape Of(ReadOnlySpan<nint> lengths, string label)
    {
        if (lengths.Length != 3)
            throw new ArgumentException($"Segment '{label}': a mask has the axes (frame, row, column); the one given has shape ({string.Join(", ", lengths.ToArray())}).");
        return new MaskShape((int)lengths[0], (int)lengths[1], (int)lengths[2]);
    }

    public override string ToString() => $"({Frames}, {Rows}, {Columns})";
}
