using FellowOakDicom;

namespace HighDicom;

/// <summary>The colours of a label map's numbers.</summary>
internal static class LabelColors
{
    /// <summary>Red, green and blue of each number; those of segments that are not chosen have the colour of 0.</summary>
    /// <exception cref="InvalidOperationException">The object has no palette, or no profile where one is required.</exception>
    /// <exception cref="InvalidDataException">Palette or profile are damaged.</exception>
    internal static byte[] Of(DicomDataset header, int numbers, IEnumerable<int> chosen, ColorManagement management)
    {
        if (header.Text(DicomTag.PhotometricInterpretation) != "PALETTE COLOR" || SegmentationTraits.TypeOf(header) != SegmentationType.LabelMap)
            throw new InvalidOperationException("The segmentation has no palette: only a LABELMAP whose Photometric Interpretation (0028,0004) is PALETTE COLOR has colours of its own.");
        byte[] palette = Palette(header, numbers);
        if (ProfileOf(header, management) is { } profile)
        {
            for (int at = 0; at < palette.Length; at += MapColorPainter.Samples) profile.ToSrgb(palette.AsSpan(at, MapColorPainter.Samples));
        }

        byte[] colors = new byte[palette.Length];
        var isChosen = new HashSet<int>(chosen);
        for (int number = 0; number < numbers; number++)
        {
            int shown = isChosen.Contains(number) ? number : 0;
            palette.AsSpan(MapColorPainter.Samples * shown, MapColorPainter.Samples).CopyTo(colors.AsSpan(MapColorPainter.Samples * number));
        }

        return colors;
    }

    // Of entries of 16 bits the more significant byte is taken.
    private static byte[] Palette(DicomDataset header, int numbers)
    {
        try
        {
            bool isWide = header.TryGetValue(DicomTag.RedPaletteColorLookupTableDescriptor, 2, out ushort bits) && bits == 16;
            ushort[] values = new ushort[MapColorPainter.Samples * numbers];
            ColorPalette.Of(header, isSigned: false).Apply([.. Enumerable.Range(0, numbers)], values);
            return [.. values.Select(value => (byte)(isWide ? value >> 8 : value))];
        }
        catch (Exception error) when (error is NotSupportedException or InvalidDataException)
        {
            throw new InvalidDataException($"The segmentation's colours cannot be read: {error.Message}.", error);
        }
    }

    private static IccProfile? ProfileOf(DicomDataset header, ColorManagement management)
    {
        if (management == ColorManagement.Never) return null;
        DicomElement? profile = header.GetDicomItem<DicomElement>(DicomTag.ICCProfile);
        if (profile is { Length: > 0 }) return IccProfile.Read(profile.Buffer.Data);
        return management == ColorManagement.IfPresent ? null : throw new InvalidOperationException("The segmentation has no ICC Profile (0028,2000).");
    }
}
