using FellowOakDicom;
using FellowOakDicom.IO.Buffer;

namespace HighDicom;

/// <summary>Writes the Palette Color Lookup Table and the ICC Profile of a label map (PS3.3 C.7.9, C.11.15): the background black, numbers without segment too.</summary>
internal static class PaletteWriter
{
    private const int MaximumEntries = 1 << 16;

    internal static void Write(SegmentationRequest request, SegmentationPalette palette, DicomDataset dataset)
    {
        int count = request.Segments.Max(segment => segment.Number) + 1;
        ushort[][] channels = [new ushort[count], new ushort[count], new ushort[count]];
        foreach (SegmentDescription segment in request.Segments)
        {
            (byte red, byte green, byte blue) = (segment.DisplayColor ?? default).ToRgb();
            (channels[0][segment.Number], channels[1][segment.Number], channels[2][segment.Number]) = (Wide(red), Wide(green), Wide(blue));
        }

        (DicomTag Descriptor, DicomTag Data)[] tags =
        [
            (DicomTag.RedPaletteColorLookupTableDescriptor, DicomTag.RedPaletteColorLookupTableData),
            (DicomTag.GreenPaletteColorLookupTableDescriptor, DicomTag.GreenPaletteColorLookupTableData),
            (DicomTag.BluePaletteColorLookupTableDescriptor, DicomTag.BluePaletteColorLookupTableData),
        ];
        for (int i = 0; i < tags.Length; i++)
        {
            // 65,536 entries do not fit the descriptor's 16 bits and are written as 0.
            dataset.AddOrUpdate(new DicomUnsignedShort(tags[i].Descriptor, (ushort)(count == MaximumEntries ? 0 : count), 0, 16));
            dataset.AddOrUpdate(new DicomOtherWord(tags[i].Data, channels[i]));
        }

        dataset.AddOrUpdate(new DicomOtherByte(DicomTag.ICCProfile, EvenLengthBuffer.Create(new MemoryByteBuffer(palette.IccProfile ?? SrgbProfile.Create()))));
        if (palette.IccProfile is null) dataset.AddOrUpdate(new DicomCodeString(DicomTag.ColorSpace, "SRGB"));
    }

    /// <summary>What a palette needs of the segments.</summary>
    internal static IEnumerable<Violation> Problems(SegmentationRequest request) => request.Segments.Index()
        .Where(segment => segment.Item.DisplayColor is null)
        .Select(segment => SegmentProblem.Of(request.ItemOf(segment.Index), "the palette needs a colour: say DisplayColor"));

    private static ushort Wide(byte value) => (ushort)(value * 257);
}
