namespace HighDicom.Tool.Creation;

/// <summary>
/// Label maps of many masks in few: a mask goes into the first layer in whose pixels it does not intrude. So the memory is that of the deepest overlap,
/// however many masks there are.
/// </summary>
internal sealed class LabelLayers
{
    private readonly List<ushort[]> _layers = [];

    /// <summary>The layers: each pixel holds what <see cref="Add"/> was told, or 0.</summary>
    public IReadOnlyList<ushort[]> Layers => _layers;

    /// <summary>Adds a mask, whose array may be kept and changed.</summary>
    /// <param name="pixels">The numbers of the mask.</param>
    /// <param name="numberOf">For each number what the layer is to hold.</param>
    /// <returns>The layer that the mask is in.</returns>
    public int Add(ushort[] pixels, ushort[] numberOf)
    {
        int layer = _layers.FindIndex(taken => !Intrudes(pixels, taken));
        if (layer >= 0)
        {
            ushort[] target = _layers[layer];
            for (int i = 0; i < pixels.Length; i++)
            {
                if (pixels[i] != 0) target[i] = numberOf[pixels[i]];
            }

            return layer;
        }

        foreach (ref ushort pixel in pixels.AsSpan()) pixel = numberOf[pixel];
        _layers.Add(pixels);
        return _layers.Count - 1;
    }

    private static bool Intrudes(ushort[] pixels, ushort[] taken)
    {
        for (int i = 0; i < pixels.Length; i++)
        {
            if (pixels[i] != 0 && taken[i] != 0) return true;
        }

        return false;
    }
}
