namespace HighDicom.Tool.Creation;

/// <summary>Frames of a layer of labels with the final numbers of segments.</summary>
/// <param name="layer">The layer.</param>
/// <param name="numberOf">For each value of the layer the number of its segment.</param>
/// <param name="planes">The planes.</param>
internal sealed class LabelFrames(PlacedMask<ushort> layer, ushort[] numberOf, MaskPlanes planes) : IFrameSource<ushort>
{
    public int Frames => planes.Frames;

    public int Rows => planes.Rows;

    public int Columns => planes.Columns;

    public void Read(int frame, Span<ushort> pixels, CancellationToken cancellationToken)
    {
        ReadOnlySpan<ushort> source = layer.Pixels.Slice(frame * pixels.Length, pixels.Length);
        for (int i = 0; i < pixels.Length; i++) pixels[i] = numberOf[source[i]];
    }
}
