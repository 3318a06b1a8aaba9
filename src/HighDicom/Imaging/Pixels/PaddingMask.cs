namespace HighDicom;

/// <summary>Finds the pixels of padding.</summary>
internal static class PaddingMask
{
    /// <summary>Sets the pixels whose stored value is padding; all others are false.</summary>
    internal static void Read(SourceImage image, Span<bool> destination)
    {
        if (image.Layout.SamplesPerPixel != 1 || PaddingRange.Of(image.Dataset, image.Layout) is not { } padding)
        {
            destination.Clear();
            return;
        }

        int[] stored = new int[destination.Length];
        SourcePixels.Read(image, PixelOptions.Stored, stored.AsSpan());
        for (int i = 0; i < stored.Length; i++)
            destination[i] = padding.Contains(stored[i]);
    }
}
