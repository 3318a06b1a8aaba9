namespace HighDicom.Tool.Creation;

/// <summary>
/// Label maps of many masks in few: a mask goes into the first layer in whose pixels it does not intrude. So the memory is that of the deepest overlap,
/// however many masks there are.
/// </summary>
internal sealed class LabelLayers
{
    private readonly List<PlacedMask<ushort>> _layers = [];

    /// <summary>The layers: each pixel holds what <see cref="Add"/> was told, or 0.</summary>
    public IReadOnlyList<PlacedMask<ushort>> Layers => _layers;

    /// <summary>Adds a mask, whose pixels may be kept and changed.</summary>
    /// <param name="mask">The mask.</param>
    /// <param name="numberOf">For each of its numbers what the layer is to hold; 0 for 0.</param>
    /// <returns>The layer that the mask is in.</returns>
    public int Add(PlacedMask<ushort> mask, ushort[] numberOf)
    {
        int layer = _layers.FindIndex(taken => !Intrudes(mask.Pixels, taken.Pixels));
        Span<ushort> pixels = mask.Pixels, target = layer < 0 ? pixels : _layers[layer].Pixels;
        for (int i = 0; i < pixels.Length; i++)
        {
            if (pixels[i] != 0) target[i] = numberOf[pixels[i]];
        }

        if (layer >= 0) return layer;
        _layers.Add(mask);
        return _layers.Count - 1;
    }

    private static bool Intrudes(ReadOnlySpan<ushort> pixels, ReadOnlySpan<ushort> taken)
    {
        for (int i = 0; i < pixels.Length; i++)
        {
            if (pixels[i] != 0 && taken[i] != 0) return true;
        }

        return false;
    }
}
