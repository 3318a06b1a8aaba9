using FellowOakDicom;
using FellowOakDicom.IO.Buffer;

namespace HighDicom.Tests.Imaging;

/// <summary>Small images in memory, of one frame or several, with the given bytes as pixel data.</summary>
internal static class TestImage
{
    public static SourceImages Of(byte[] pixels, int rows, int columns, PixelLayout layout, Action<DicomDataset>? change = null)
    {
        DicomDataset dataset = Dataset(rows, columns, layout, DicomTransferSyntax.ExplicitVRLittleEndian);
        dataset.Add(new DicomOtherWord(DicomTag.PixelData, new MemoryByteBuffer(pixels)));
        change?.Invoke(dataset);
        return SourceImages.From([dataset]);
    }

    public static DicomDataset Dataset(int rows, int columns, PixelLayout layout, DicomTransferSyntax syntax) => new(syntax)
    {
        { DicomTag.SOPClassUID, DicomUID.SecondaryCaptureImageStorage },
        { DicomTag.SOPInstanceUID, "2.25.1" },
        { DicomTag.StudyInstanceUID, "2.25.2" },
        { DicomTag.SeriesInstanceUID, "2.25.3" },
        { DicomTag.SamplesPerPixel, (ushort)layout.SamplesPerPixel },
        { DicomTag.PhotometricInterpretation, layout.SamplesPerPixel == 1 ? "MONOCHROME2" : "RGB" },
        { DicomTag.Rows, (ushort)rows },
        { DicomTag.Columns, (ushort)columns },
        { DicomTag.BitsAllocated, (ushort)layout.BitsAllocated },
        { DicomTag.BitsStored, (ushort)layout.BitsStored },
        { DicomTag.HighBit, (ushort)layout.HighBit },
        { DicomTag.PixelRepresentation, (ushort)(layout.IsSigned ? 1 : 0) },
    };
}
