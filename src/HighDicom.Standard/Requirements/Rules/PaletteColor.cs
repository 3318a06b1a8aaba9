using FellowOakDicom;

namespace HighDicom.Requirements;

/// <summary>The attributes of one color of a palette (PS3.3, section C.7.9).</summary>
internal sealed record PaletteColor(DicomTag Descriptor, DicomTag Data, DicomTag Segments)
{
    public static IReadOnlyList<PaletteColor> All { get; } =
    [
        new(DicomTag.RedPaletteColorLookupTableDescriptor, DicomTag.RedPaletteColorLookupTableData, DicomTag.SegmentedRedPaletteColorLookupTableData),
        new(DicomTag.GreenPaletteColorLookupTableDescriptor, DicomTag.GreenPaletteColorLookupTableData, DicomTag.SegmentedGreenPaletteColorLookupTableData),
        new(DicomTag.BluePaletteColorLookupTableDescriptor, DicomTag.BluePaletteColorLookupTableData, DicomTag.SegmentedBluePaletteColorLookupTableData),
        new(DicomTag.AlphaPaletteColorLookupTableDescriptor, DicomTag.AlphaPaletteColorLookupTableData, DicomTag.SegmentedAlphaPaletteColorLookupTableData),
    ];
}
